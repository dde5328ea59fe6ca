using System.Globalization;

namespace Finsam.Infrastructure.Database.Lokal;

/// <summary>Where PostgreSQL's programs are, and their version.</summary>
internal sealed record PostgresBinärer(string Mapp, int Version)
{
    private const int Lägsta = 15;

    /// <summary>The path of one of the programs.</summary>
    public string this[string program] => Path.Combine(Mapp, program);

    /// <summary>The version that an existing cluster was made with, or else the highest there is.</summary>
    /// <exception cref="DatabasException">None is installed, or not the one needed.</exception>
    public static async Task<PostgresBinärer> HittaAsync(LokalInställningar inställningar, int? klusterversion, CancellationToken cancellationToken)
    {
        var funna = (await AllaAsync(inställningar, cancellationToken)).Where(funnen => funnen.Version >= Lägsta).ToList();
        if (klusterversion is { } version)
        {
            // Only its own version can open a cluster: Debian's next release must not be tried on it.
            return funna.Find(funnen => funnen.Version == version)
                ?? throw new DatabasException($"Databasen i {inställningar.Mapp} är gjord med PostgreSQL {version}, som inte är installerat: kör apt-get install postgresql-{version}, eller flytta databasen med pg_upgrade.");
        }

        return funna.MaxBy(funnen => funnen.Version)
            ?? throw new DatabasException($"PostgreSQL {Lägsta} eller senare saknas: kör apt-get install postgresql.");
    }

    private static async Task<List<PostgresBinärer>> AllaAsync(LokalInställningar inställningar, CancellationToken cancellationToken)
    {
        List<PostgresBinärer> funna = [];
        if (Directory.Exists(inställningar.Versionsrot))
        {
            funna.AddRange(
                from mapp in Directory.GetDirectories(inställningar.Versionsrot)
                let bin = Path.Combine(mapp, "bin")
                where ÄrKomplett(bin) && int.TryParse(Path.GetFileName(mapp), NumberStyles.None, CultureInfo.InvariantCulture, out _)
                select new PostgresBinärer(bin, int.Parse(Path.GetFileName(mapp), CultureInfo.InvariantCulture)));
        }

        foreach (var bin in inställningar.Sökväg.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Where(ÄrKomplett))
        {
            // "postgres (PostgreSQL) 15.14 (Debian …)"
            var svar = await Kommando.KörAsync(Path.Combine(bin, "postgres"), ["--version"], cancellationToken);
            var siffror = string.Concat(svar.Text.SkipWhile(tecken => !char.IsAsciiDigit(tecken)).TakeWhile(char.IsAsciiDigit));
            if (int.TryParse(siffror, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            {
                funna.Add(new(bin, version));
            }
        }

        return funna;
    }

    private static bool ÄrKomplett(string bin) =>
        new[] { "initdb", "pg_ctl", "postgres" }.All(program => File.Exists(Path.Combine(bin, program)));
}
