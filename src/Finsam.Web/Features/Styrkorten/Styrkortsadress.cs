using System.Security.Claims;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Application.Styrkorten;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Styrkorten;
using Finsam.Web.Features.Gemensamt.Sändning;

namespace Finsam.Web.Features.Styrkorten;

/// <summary>The addresses of styrkort, and their files: <c>/styrkort/2021</c> is the förbund's, <c>/styrkort/2021/vaxtverket</c> that of an insats.</summary>
internal static class Styrkortsadress
{
    /// <summary>Whether the page is open for changes, in its address.</summary>
    public const string Ändra = "andra";

    /// <summary>All of a year.</summary>
    public const string Alla = "/styrkort";

    /// <summary>The styrkort of a year.</summary>
    public static string IÅr(int år) => $"{Alla}?ar={år}";

    /// <summary>One styrkort.</summary>
    public static string Av(int år, string? insats, Period? period = null) => $"{Väg(år, insats)}{(period is { } p ? $"?period={p}" : "")}";

    /// <summary>One styrkort as a file.</summary>
    public static string Fil(int år, string? insats, Period period, string ändelse) => $"{Väg(år, insats)}.{ändelse}?period={period}";

    /// <summary>Where a mål stands on its page.</summary>
    public static string Ankare(int perspektiv, int mål) => $"mal-{perspektiv}-{mål}";

    public static void MapStyrkort(this IEndpointRouteBuilder app)
    {
        foreach (var väg in new[] { Alla + "/{ar:int}", Alla + "/{ar:int}/{kod}" })
        {
            app.MapGet(väg + ".docx", WordAsync).RequireAuthorization(nameof(StyrkortFilQuery));
            app.MapGet(väg + ".xlsx", ExcelAsync).RequireAuthorization(nameof(StyrkortBokQuery));
        }
    }

    private static string Väg(int år, string? insats) => insats is null ? $"{Alla}/{år}" : $"{Alla}/{år}/{Uri.EscapeDataString(insats)}";

    private static async Task<IResult> WordAsync(int ar, string? kod, string? period, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        var fil = await sändning.SändAsync(inloggad, new StyrkortFilQuery(ar, kod, Läs(period)), avbryt);
        return fil.Lyckades ? Results.File(fil.Värde.Innehåll, IWordskrivare.Mediatyp, fil.Värde.Namn) : Results.NotFound();
    }

    private static async Task<IResult> ExcelAsync(int ar, string? kod, string? period, ClaimsPrincipal inloggad, Sändning sändning, CancellationToken avbryt)
    {
        var fil = await sändning.SändAsync(inloggad, new StyrkortBokQuery(ar, kod, Läs(period)), avbryt);
        return fil.Lyckades ? Results.File(fil.Värde.Innehåll, Kalkylfil.Mediatyp, fil.Värde.Namn) : Results.NotFound();
    }

    /// <summary>The period of an address; what is none is as if it had not been there.</summary>
    public static Period? Läs(string? text) => Period.TryParse(text, out var period) ? period : null;
}

/// <summary>What the pages of styrkort say.</summary>
internal static class Styrkortstexter
{
    /// <summary>A source of a mått in words.</summary>
    public static string Namn(Måttkälla källa) => källa switch
    {
        Måttkälla.Kompetens => "Kompetenshöjande aktiviteter: antal mot årets mål",
        Måttkälla.ArbeteStudier => "Deltagare: andel till arbete eller studier",
        Måttkälla.Handlingsplan => "Deltagare: andel med handlingsplan",
        Måttkälla.Strukturmål => "Strukturinsatser: andel av målen uppnådda",
        Måttkälla.Utfall => "Ekonomi: utfall mot budget, kr",
        Måttkälla.Förbrukning => "Ekonomi: förbrukningskvot",
        Måttkälla.Beslutsutrymme => "Ekonomi: beslutsutrymme, tkr",
        _ => "Skrivs in här, med dag",
    };

    /// <summary>A period as the styrkort calls it.</summary>
    public static string Namn(Period period) => period.Slag == Periodslag.Halvår ? "Delår" : "Helår";
}
