using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Konton;
using Finsam.Testing.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Finsam.Infrastructure.Tests.Database.Modell;

/// <summary>The schema is made by SQL files and the model by hand: this holds them together.</summary>
public sealed class ModellTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    public static TheoryData<string> Kontexter => new(nameof(FinsamContext), nameof(KontoContext));

    [Theory]
    [MemberData(nameof(Kontexter))]
    public async Task Varje_tabell_och_kolumn_i_modellen_finns_i_databasen(string kontext)
    {
        var (modell, databas) = await LäsAsync(kontext);

        modell.Should().NotBeEmpty();
        databas.Select(k => k.Namn).Should().Contain(modell.Select(k => k.Namn));
    }

    [Theory]
    [MemberData(nameof(Kontexter))]
    public async Task En_kolumn_som_kan_vara_tom_i_databasen_kan_vara_det_i_modellen(string kontext)
    {
        var (modell, databas) = await LäsAsync(kontext);
        var kanVaraTomma = databas.Where(k => k.Tom).Select(k => k.Namn).ToHashSet();

        modell.Where(k => !k.Tom && kanVaraTomma.Contains(k.Namn)).Should().BeEmpty("an empty cell would be an exception when it is read");
    }

    [Theory]
    [MemberData(nameof(Kontexter))]
    public async Task En_kolumn_som_måste_fyllas_i_har_modellen_också(string kontext)
    {
        var (modell, databas) = await LäsAsync(kontext);
        var tabeller = modell.Select(k => k.Tabell).ToHashSet();

        var måste = databas.Where(k => tabeller.Contains(k.Tabell) && k is { Tom: false, Förvald: false }).Select(k => k.Namn);

        modell.Select(k => k.Namn).Should().Contain(måste);
    }

    [Theory]
    [MemberData(nameof(Kontexter))]
    public async Task Typerna_är_desamma(string kontext)
    {
        var (modell, databas) = await LäsAsync(kontext);
        var typer = databas.ToDictionary(k => k.Namn, k => k.Typ);

        modell.Where(k => typer[k.Namn] != k.Typ).Select(k => $"{k.Namn}: {k.Typ} in the model, {typer[k.Namn]} in the database").Should().BeEmpty();
    }

    [Fact]
    public async Task Alla_frågor_till_databasen_går_att_ställa()
    {
        await using var finsam = Finsam();

        // Each reads every mapped column.
        await finsam.Insatser.Include(i => i.Lokusgrupper).Include(i => i.Mål).Include(i => i.Anstånd).Include(i => i.Budgetbedömningar).ToListAsync();
        await finsam.Insatsmål.ToListAsync();
        await finsam.Målbedömningar.ToListAsync();
        await finsam.Lokusgrupper.ToListAsync();
        await finsam.Kvartalsrapporter.Include(r => r.Målbedömningar).ToListAsync();
        await finsam.Kommentarer.ToListAsync();
        await finsam.Ekonomi.ToListAsync();
        await finsam.Beslut.ToListAsync();
        await finsam.Budgetrader.ToListAsync();
        await finsam.Rekvisitioner.ToListAsync();
        await finsam.Återföringar.ToListAsync();
        await finsam.Inställningsposter.ToListAsync();
        await finsam.Historik.ToListAsync();
        await finsam.Utskick.ToListAsync();
        await finsam.Riksvärden.ToListAsync();
        await finsam.Skattningsformulär.ToListAsync();
        await finsam.Självskattningar.ToListAsync();
        await finsam.Skattningsutfall.ToListAsync();
        await finsam.Set<Kalenderlänk>().ToListAsync();
        await finsam.Läsningar.ToListAsync();
        await finsam.Pmtexter.Include(t => t.Texter).ToListAsync();
        await finsam.Konton.Include(k => k.Uppdrag).ToListAsync();
        await finsam.Set<Engångslänk>().ToListAsync();
        await finsam.Styrgrupper.Include(g => g.Ledamöter).ToListAsync();
        await finsam.Insatsstyrningar.Include(s => s.Uppdrag).ToListAsync();
        await finsam.Avvikelser.ToListAsync();
        await finsam.Avvikelsefiler.ToListAsync();
        await finsam.Delegationer.ToListAsync();
        await finsam.Lärdomar.ToListAsync();
        await finsam.Styrkort.ToListAsync();
        await finsam.EgnaIndikatorer.ToListAsync();
        await finsam.EgnaVärden.ToListAsync();
        await finsam.Kompetensaktiviteter.ToListAsync();
        await finsam.Kompetensmål.ToListAsync();
        await finsam.Lotsärenden.ToListAsync();
        await finsam.Aktualiserade.ToListAsync();
        await finsam.Lotsteman.ToListAsync();
        await finsam.Enkätomgångar.ToListAsync();
        await finsam.Enkätmottagare.ToListAsync();
        await finsam.Enkätutskick.ToListAsync();
        await finsam.Enkätscheman.ToListAsync();
        await finsam.Enkätspråk.ToListAsync();
        await finsam.Set<Finsam.Domain.Enkäter.Enkätinlämning>().ToListAsync();
        await finsam.Set<Finsam.Domain.Enkäter.Enkätlänkrad>().ToListAsync();
        await using var konto = Konto();
        (await konto.Users.CountAsync()).Should().Be(0);
        (await konto.UserPasskeys.CountAsync()).Should().Be(0);
    }

    private FinsamContext Finsam()
    {
        var options = new DbContextOptionsBuilder<FinsamContext>().UseNpgsql(postgres.Databas.Program).Options;
        return new(options);
    }

    private KontoContext Konto() => new(new DbContextOptionsBuilder<KontoContext>().UseNpgsql(postgres.Databas.Program).Options);

    private async Task<(List<Kolumn> Modell, List<Kolumn> Databas)> LäsAsync(string kontext)
    {
        await using DbContext db = kontext == nameof(FinsamContext) ? Finsam() : Konto();
        var modell = db.Model.GetRelationalModel().Tables
            .SelectMany(t => t.Columns, (tabell, k) => new Kolumn(tabell.Name, k.Name, Familj(k.StoreType), k.IsNullable, false))
            .ToList();
        return (modell, await IDatabasenAsync());
    }

    private async Task<List<Kolumn>> IDatabasenAsync()
    {
        await using var källa = NpgsqlDataSource.Create(postgres.Databas.Ägare);
        await using var kommando = källa.CreateCommand(
            """
            select table_name, column_name, case data_type when 'ARRAY' then ltrim(udt_name, '_') || '[]' else data_type end,
              is_nullable = 'YES', column_default is not null or is_identity = 'YES'
            from information_schema.columns where table_schema in ('public', 'historik')
            """);
        await using var rader = await kommando.ExecuteReaderAsync();
        var kolumner = new List<Kolumn>();
        while (await rader.ReadAsync())
        {
            kolumner.Add(new(rader.GetString(0), rader.GetString(1), Familj(rader.GetString(2)), rader.GetBoolean(3), rader.GetBoolean(4)));
        }

        return kolumner;
    }

    /// <summary>How long a text may be is checked where it is written.</summary>
    private static string Familj(string typ) => typ.Split('(')[0] switch
    {
        "character varying" or "varchar" => "text",
        "int" => "integer",
        "int4[]" => "integer[]",
        var annan => annan,
    };

    private sealed record Kolumn(string Tabell, string Kolumnnamn, string Typ, bool Tom, bool Förvald)
    {
        public string Namn => $"{Tabell}.{Kolumnnamn}";
    }
}
