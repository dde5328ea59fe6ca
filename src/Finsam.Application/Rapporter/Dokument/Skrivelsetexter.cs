using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>The words of a tjänsteskrivelse to begin from. Source: the first page of the printed PM of 2021.</summary>
internal static class Skrivelsetexter
{
    public static Tjänsteskrivelse Förslag(Pm pm, string förbund, Ordval ord)
    {
        var (om, period) = (ord[$"Uppföljning av insatser inom {förbund}"], Kvartalen(pm.Period));
        string[] bilagor =
        [
            $"Bilaga 1: {om}, {period}",
            .. pm.Insatser.Where(i => i.AvslutadIPerioden).Select((i, n) => $"Bilaga {Talformat.Tal(n + 2)}: Slutrapport {i.Namn()}"),
        ];
        return new()
        {
            Handläggare = "Förbundschef",
            Rubrik = $"{om}, {period}",
            FörslagTillBeslut = ord[$"Förbundsstyrelsen föreslås besluta\natt lägga uppföljningen av insatser inom {förbund} för {period} till handlingarna."],
            Ärendet = ord[
                "Kansliet genomför kvartalsvis en uppföljning av de insatser som förbundet finansierar. Resultaten redovisas två gånger per år till styrelsen. "
                + "Syftet är att följa upp insatserna och ge styrelsen denna information. Uppföljningen är också en del av förbundets systematiska kvalitetsarbete "
                + "och av arbetet för jämlikhet och jämställdhet i insatserna.\n"
                + "Informationen redovisas utifrån följande områden:\n"
                + "• resultat av i insatsen angivna mål\n"
                + "• utfall av beviljad budget\n"
                + "• kvalitetssäkring av insatsen\n"
                + "• statistik och kostnader"],
            Bilagor = string.Join('\n', bilagor),
        };
    }

    /// <summary>"kvartal 1 och 2 2021", "kvartal 3 2021", "2021".</summary>
    private static string Kvartalen(Period period) => period.Slag == Periodslag.Halvår
        ? $"kvartal {period.FörstaKvartal.Nummer} och {period.SistaKvartal.Nummer} {period.År}"
        : Talformat.IText(period);
}
