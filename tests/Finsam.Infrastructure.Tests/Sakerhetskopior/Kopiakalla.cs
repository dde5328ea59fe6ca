using Finsam.Application.Utbyte;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Infrastructure.Tests.Säkerhetskopior;

/// <summary>A database with the sample and an account in it, and a copy of it.</summary>
public sealed class Kopiakälla : IAsyncLifetime
{
    private Värd? _värd;

    public Värd Värd => _värd ?? throw new InvalidOperationException("The fixture has not been initialised.");

    /// <summary>A folder of the class's own.</summary>
    public string Mapp { get; } = Directory.CreateTempSubdirectory("finsam-").FullName;

    /// <summary>The copy, which no test changes.</summary>
    public string Fil => Path.Combine(Mapp, "finsam.kopia");

    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync();
        (await _värd.SändAsync(new ImporteraCommand(Exempeldata.Uppsala(), false))).Fel.Should().BeEmpty();
        await _värd.Databas.KörAsync(
            """
            insert into konto (id, namn, user_name, normalized_user_name, email_confirmed, phone_number_confirmed, two_factor_enabled, lockout_enabled, access_failed_count)
            values (gen_random_uuid(), 'Åsa', 'asa', 'ASA', false, false, false, false, 0)
            """);
        await Kopieringsprov.SkrivAsync(_värd.Databas.Inställningar, Fil);
    }

    public async Task DisposeAsync()
    {
        Directory.Delete(Mapp, recursive: true);
        await Värd.DisposeAsync();
    }
}
