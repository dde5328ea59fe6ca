using System.Globalization;

namespace Finsam.Infrastructure.Database.Lokal;

/// <summary>Where PostgreSQL's programs are, and their version.</summary>
internal sealed record PostgresBinärer(string Mapp, int Version)
{
    private const int Lägsta = 15;

    private static readonly string[] Server = ["postgres", "initdb", "pg_ctl"];
    private static readonly string[] Klient = ["pg_dump", "pg_restore", "psql"];

    /// <summary>The path of one of the programs.</summary>
    public string this[string program] => Path.Combine(Mapp, program);

    /// <summary>The version that an existing cluster was made with, or else the highest there is.</summary>
    /// <exception cref="DatabasException">None is installed, or not the one needed.</exception>
    public static async Task<PostgresBinärer> HittaAsync(LokalInställningar inställningar, int? klusterversion, CancellationToken cancellationToken)
    {
        var funna = (await AllaAsync(inställningar.Versionsrot, inställningar.Sökväg, Server, cancellationToken)).Where(funnen => funnen.Version >= Lägsta).ToList();
        if (klusterversion is { } version)
        {
            // Only its own version can open a cluster: Debian's next release must not be tried on it.
            return funna.Find(funnen => funnen.Version == version)
                ?? throw new DatabasException($"Databasen i {inställningar.Mapp} är gjord med PostgreSQL {version}, som inte är installerat: kör apt-get install postgresql-{version}, eller flytta databasen med pg_upgrade.");
        }

        return funna.MaxBy(funnen => funnen.Version)
            ?? throw new DatabasException($"PostgreSQL {Lägsta} eller senare saknas: kör apt-get install postgresql.");
    }

    /// <summary>The programs that copy and restore: the oldest that is at least this version, since a copy opens only on servers as new as its tool.</summary>
    /// <exception cref="DatabasException">None is installed.</exception>
    public static async Task<PostgresBinärer> HittaKlientAsync(string versionsrot, string sökväg, int lägsta, CancellationToken cancellationToken) =>
        (await AllaAsync(versionsrot, sökväg, Klient, cancellationToken)).Where(funnen => funnen.Version >= lägsta).MinBy(funnen => funnen.Version)
        ?? throw new DatabasException($"{string.Join(", ", Klient)} i version {lägsta} eller senare saknas på den här datorn: kör apt-get install postgresql-client-{lägsta}.");

    private static async Task<List<PostgresBinärer>> AllaAsync(string versionsrot, string sökväg, string[] program, CancellationToken cancellationToken)
    {
        List<PostgresBinärer> funna = [];
        if (Directory.Exists(versionsrot))
        {
            funna.AddRange(
                from mapp in Directory.GetDirectories(versionsrot)
                let bin = Path.Combine(mapp, "bin")
                where ÄrKomplett(bin, program) && int.TryParse(Path.GetFileName(mapp), NumberStyles.None, CultureInfo.InvariantCulture, out _)
                select new PostgresBinärer(bin, int.Parse(Path.GetFileName(mapp), CultureInfo.InvariantCulture)));
        }

        foreach (var bin in sökväg.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Where(bin => ÄrKomplett(bin, program)))
        {
            // "postgres (PostgreSQL) 15.14 (Debian …)"
            var svar = await Kommando.KörAsync(Path.Combine(bin, program[0]), ["--version"], cancellationToken);
            var siffror = string.Concat(svar.Text.SkipWhile(tecken => !char.IsAsciiDigit(tecken)).TakeWhile(char.IsAsciiDigit));
            if (int.TryParse(siffror, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            {
                funna.Add(new(bin, version));
            }
        }

        return funna;
    }

    private static bool ÄrKomplett(string bin, string[] program) => Array.TrueForAll(program, ett => File.Exists(Path.Combine(bin, ett)));
}
