using Npgsql;
using Serilog.Core;
using Serilog.Events;

namespace Finsam.Web.Tests;

/// <summary>The log is read by more people than the data, and kept elsewhere: nothing that somebody typed gets into it.</summary>
public sealed class LoggningTests
{
    private const string Hemligt = "Anna-i-Tierp";

    [Fact]
    public void Ett_undantags_meddelande_skrivs_inte_men_dess_typ_och_plats()
    {
        var text = Logga(logg => logg.Error(Kastat(new InvalidOperationException($"No such person: {Hemligt}", new ArgumentException(Hemligt))), "Något gick fel"));

        text.Should().Contain("Något gick fel").And.Contain("System.InvalidOperationException").And.Contain("System.ArgumentException").And.Contain(nameof(Kastat));
        text.Should().NotContain(Hemligt);
    }

    [Fact]
    public void Ett_nekat_uttryck_skrivs_som_sin_kod()
    {
        var nej = new PostgresException($"invalid input syntax for type uuid: \"{Hemligt}\"", "ERROR", "ERROR", "22P02", detail: Hemligt, tableName: "deltagare", constraintName: "deltagare_pkey");

        Logga(logg => logg.Error(nej, "Fel")).Should().Contain("22P02 deltagare deltagare_pkey").And.NotContain(Hemligt);
    }

    [Fact]
    public void Att_databasen_inte_svarar_skrivs_med_skälet() =>
        Logga(logg => logg.Error(new NpgsqlException("Failed to connect to 10.0.0.5:5432"), "Fel")).Should().Contain("Failed to connect to 10.0.0.5:5432");

    [Theory]
    [InlineData("/inbjudan/hemlig-kod", "/inbjudan/…")]
    [InlineData("https://finsam.exempel.se/inbjudan/hemlig-kod?x=1", "https://finsam.exempel.se/inbjudan/…")]
    [InlineData("/aterstall?kod=hemlig-kod", "/aterstall/…")]
    [InlineData("/insatser", "/insatser")]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080")]
    public void Av_en_adress_skrivs_början(string adress, string skrivet)
    {
        var text = Logga(logg => logg.Warning("Navigation to {Uri} failed", adress));

        text.Should().Contain($"Navigation to {skrivet} failed").And.NotContain("hemlig-kod");
    }

    [Fact]
    public void Ramverkets_ord_om_varje_begäran_skrivs_inte() =>
        Logga(logg => logg.ForContext(Constants.SourceContextPropertyName, "Microsoft.AspNetCore.Hosting.Diagnostics").Information("Request starting GET {Path}", "/x")).Should().BeEmpty();

    private static Exception Kastat(Exception fel)
    {
        try
        {
            throw fel;
        }
        catch (Exception fångat)
        {
            return fångat;
        }
    }

    private static string Logga(Action<Logger> skriv)
    {
        var mottagare = new Mottagare();
        using (var logg = Loggning.Till(mottagare))
        {
            skriv(logg);
        }

        return string.Concat(mottagare.Händelser.Select(Loggning.Skriv));
    }

    private sealed class Mottagare : ILogEventSink
    {
        public List<LogEvent> Händelser { get; } = [];

        public void Emit(LogEvent logEvent) => Händelser.Add(logEvent);
    }
}
