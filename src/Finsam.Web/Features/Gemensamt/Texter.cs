using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;

namespace Finsam.Web.Features.Gemensamt;

/// <summary>The words of the screens, in one place so that they are the same on every page.</summary>
internal static class Texter
{
    private static readonly string[] Räkneord = ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"];

    /// <summary>The colour's name, for those who do not see it.</summary>
    public static string Färg(Trafikljus ljus) => ljus switch
    {
        Trafikljus.Grön => "Grön",
        Trafikljus.Gul => "Gul",
        Trafikljus.Röd => "Röd",
        _ => "Grå",
    };

    /// <summary>What the colour means, where a light has no word of its own.</summary>
    public static string Ord(Trafikljus ljus) => ljus switch
    {
        Trafikljus.Grön => "I fas",
        Trafikljus.Gul => "Bevaka",
        Trafikljus.Röd => "Åtgärda",
        _ => "Ej bedömt",
    };

    /// <summary>Heading of a light.</summary>
    public static string Rubrik(Ljusslag slag) => slag switch
    {
        Ljusslag.Mål => "Mål",
        Ljusslag.Budget => "Förbrukning",
        Ljusslag.Prognos => "Prognos",
        Ljusslag.Vakanser => "Vakanser",
        Ljusslag.Styrgrupp => "Styrgrupp",
        Ljusslag.Uppföljning => "Uppföljning",
        Ljusslag.MålgruppMetod => "Målgrupp och metod",
        Ljusslag.JämlikhetJämställdhet => "Jämlikhet och jämställdhet",
        _ => "Avvikelse",
    };

    /// <summary>One insats of the type.</summary>
    public static string Typ(Insatstyp typ) => typ switch
    {
        Insatstyp.Individ => "Individinsats",
        Insatstyp.Struktur => "Strukturinsats",
        _ => "Kompetensinsats",
    };

    /// <summary>Several insatser of the type.</summary>
    public static string Typer(Insatstyp typ) => Typ(typ) + "er";

    /// <summary>What an individinsats aims at.</summary>
    public static string Inriktning(Inriktning inriktning) => inriktning switch
    {
        Domain.Insatser.Inriktning.Förrehabilitering => "Förrehabilitering",
        _ => "Arbete eller studier",
    };

    /// <summary>The question that a note belongs to, by its code; an unknown code as it is.</summary>
    public static string Fråga(string kod) => kod switch
    {
        Kommentar.Budget => "Budget",
        "inlamnad" => "Inlämning",
        _ => Koder.FrånKod<Fråga>(kod) switch
        {
            Domain.Kvartalsrapporter.Fråga.IFas => "I fas",
            Domain.Kvartalsrapporter.Fråga.Prognos => "Prognos",
            Domain.Kvartalsrapporter.Fråga.StartITid => "Start i tid",
            Domain.Kvartalsrapporter.Fråga.VakanserSof => "Vakanser, förbundets tjänster",
            Domain.Kvartalsrapporter.Fråga.VakanserEgna => "Vakanser, parternas tjänster",
            Domain.Kvartalsrapporter.Fråga.AvvikelseBudget => "Avvikelse om budget",
            Domain.Kvartalsrapporter.Fråga.Styrgruppsmöten => "Styrgruppsmöten",
            Domain.Kvartalsrapporter.Fråga.OrdinarieDeltagit => "Ordinarie ledamöter",
            Domain.Kvartalsrapporter.Fråga.Uppföljning => "Uppföljning",
            Domain.Kvartalsrapporter.Fråga.KontrollMetod => "Kontroll av metod",
            Domain.Kvartalsrapporter.Fråga.KontrollMålgrupp => "Kontroll av målgrupp",
            Domain.Kvartalsrapporter.Fråga.Jämlikhet => "Jämlikhet",
            Domain.Kvartalsrapporter.Fråga.Jämställdhet => "Jämställdhet",
            Domain.Kvartalsrapporter.Fråga.AvvikelseMål => "Avvikelse om mål eller målgrupp",
            _ => kod,
        },
    };

    /// <summary>How it went with a report.</summary>
    public static string Inlämning(Inlämning läge) => läge switch
    {
        Domain.Kvartalsrapporter.Inlämning.ITid => "I tid",
        Domain.Kvartalsrapporter.Inlämning.Sen => "Sen",
        Domain.Kvartalsrapporter.Inlämning.Väntas => "Väntas",
        Domain.Kvartalsrapporter.Inlämning.Saknas => "Saknas",
        _ => "–",
    };

    /// <summary>What became of a colour.</summary>
    public static string Förändring(Förändring förändring) => förändring switch
    {
        Domain.Översikt.Förändring.Bättre => "Bättre",
        Domain.Översikt.Förändring.Sämre => "Sämre",
        Domain.Översikt.Förändring.Oförändrad => "Oförändrat",
        Domain.Översikt.Förändring.Ny => "Ny i perioden",
        _ => "Går inte att jämföra",
    };

    /// <summary>"Kvartal 2 2021".</summary>
    public static string Namn(Kvartal kvartal) => Period.För(kvartal).Namn;

    /// <summary>"14 insatser", "1 insats".</summary>
    public static string Insatser(int antal) => antal == 1 ? "1 insats" : $"{antal} insatser";

    /// <summary>A day as authorities write it, or a dash.</summary>
    public static string Datum(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", Svenska.Kultur) ?? "–";

    /// <summary>A moment, to the minute, as Swedish clocks showed it.</summary>
    public static string Tid(DateTimeOffset tid) => tid.Lokalt().ToString("yyyy-MM-dd HH:mm", Svenska.Kultur);

    /// <summary>"14 juli 2021 kl. 16.05", in Sweden.</summary>
    public static string Tidpunkt(DateTimeOffset tid) => TimeZoneInfo.ConvertTime(tid, Svenska.Tidszon).ToString("d MMMM yyyy 'kl.' HH.mm", Svenska.Kultur);

    /// <summary>A whole number with thousands apart.</summary>
    public static string Tal(decimal värde) => värde.ToString("#,0", Svenska.Kultur);

    /// <summary>A number with the decimals it has, at most two.</summary>
    public static string Decimaltal(decimal värde) => värde.ToString("#,0.##", Svenska.Kultur);

    /// <summary>Why a count is hidden. Counts beside a small one are hidden too, so that it cannot be worked out.</summary>
    public static string Maskerat(int gräns) =>
        $"Maskerat: färre än {(gräns < Räkneord.Length ? Räkneord[gräns] : gräns)} personer, eller ett tal som skulle avslöja ett så litet antal";

    /// <summary>What the sign of a hidden count means, under a table.</summary>
    public static string Maskeringsnot(int gräns) => $"Två punkter (..): {Maskerat(gräns).ToLower(Svenska.Kultur)}.";
}
