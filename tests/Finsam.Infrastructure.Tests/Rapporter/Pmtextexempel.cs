using Finsam.Domain.Rapporter;

namespace Finsam.Infrastructure.Tests.Rapporter;

/// <summary>Own texts of the kansli's, to stand in <see cref="Pmexempel"/>.</summary>
internal static class Pmtextexempel
{
    public static readonly Tjänsteskrivelse Skrivelse = new()
    {
        Diarienummer = "2021:22",
        Arbetsutskott = new(2021, 10, 7),
        Förbundsstyrelse = new(2021, 10, 21),
        Handläggare = "Förbundschef",
        Rubrik = "Uppföljning, kvartal 1 och 2",
        FörslagTillBeslut = "Förbundsstyrelsen föreslås besluta\natt lägga uppföljningen till handlingarna",
        Ärendet = "Kansliet följer upp:\n• mål\n• budget",
        Bilagor = "Bilaga 5.1\nBilaga 5.2",
    };

    public static Pmtexter Texter()
    {
        var penna = new Penna("Kansliet", new(2021, 7, 1, 8, 0, 0, TimeSpan.Zero));
        var texter = Pmtexter.Nya(Pmexempel.Period);
        texter.Ändra(Tjänsteskrivelse.Tom, Skrivelse, penna);
        void Skriv(Pmavsnitt avsnitt, string text, string insats = "") => texter.Skriv(new(avsnitt, insats), text, 0, penna).Lyckades.Should().BeTrue();
        Skriv(Pmavsnitt.Sammanfattning, "Vår egen sammanfattning.");
        Skriv(Pmavsnitt.Budget, "Om budgeten.");
        Skriv(Pmavsnitt.AvslutadEffektmål, "70 % vidare.", "ung-intro");
        Skriv(Pmavsnitt.AvslutadEffektutfall, "76 %.", "ung-intro");
        Skriv(Pmavsnitt.Reflektion, "Mötena har blivit digitala.\n- Nytt sätt\n- Ny teknik");
        return texter;
    }
}
