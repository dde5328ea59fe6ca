using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>What the numbers of a bedömning must be: not negative, whole where they count persons, täljare within nämnare, kön within the total.</summary>
internal static class Måltalsregler
{
    public static IReadOnlyList<Fältfel> Granska(Insatsmål mål, Målsvar svar)
    {
        var tal = new (string Fält, decimal? Värde)[]
        {
            (nameof(svar.Täljare), svar.Täljare), (nameof(svar.Nämnare), svar.Nämnare), (nameof(svar.TäljareKvinnor), svar.TäljareKvinnor),
            (nameof(svar.TäljareMän), svar.TäljareMän), (nameof(svar.NämnareKvinnor), svar.NämnareKvinnor), (nameof(svar.NämnareMän), svar.NämnareMän),
        };
        var fel = tal.Select(t => (t.Fält, Text: Talet(mål, t.Värde, ÄrAntal(mål, svar)))).Where(f => f.Text is not null).Select(f => new Fältfel(f.Fält, f.Text!)).ToList();

        // Of numbers that are wrong in themselves, nothing is said about how they go together.
        return fel.Count > 0 ? fel : [.. Andelen(mål, svar), .. Könen(svar)];
    }

    /// <summary>An enkät without nämnare is an index, 8,4 of 10, and no count.</summary>
    private static bool ÄrAntal(Insatsmål mål, Målsvar svar) => mål.RäknarPersoner && (mål.Slag != Målslag.Enkät || svar.Nämnare is not null);

    private static string? Talet(Insatsmål mål, decimal? värde, bool ärAntal) => värde switch
    {
        null => null,
        not null when !mål.MätsMedTal => "Målet mäts inte med ett tal. Ta bort talet.",
        < 0 => "Talet är negativt. Skriv 0 eller mer.",
        > Måluppgifter.MaxVärde => "Talet är för stort.",
        { } v when ärAntal && v != decimal.Truncate(v) => "Skriv ett helt antal personer.",
        { } v when decimal.Round(v, Måluppgifter.MaxDecimaler) != v => $"Skriv talet med högst {Måluppgifter.MaxDecimaler} decimaler.",
        _ => null,
    };

    private static IEnumerable<Fältfel> Andelen(Insatsmål mål, Målsvar svar)
    {
        if (mål.Slag == Målslag.Andel && svar is { Täljare: not null, Nämnare: null })
        {
            yield return new(nameof(svar.Nämnare), "Skriv också hur många andelen räknas av.");
        }

        if (mål.Slag == Målslag.Andel && svar is { Täljare: null, Nämnare: not null })
        {
            yield return new(nameof(svar.Täljare), "Skriv också hur många av dem som når målet.");
        }

        if (mål.Slag is Målslag.Andel or Målslag.Enkät && svar is { Täljare: not null, Nämnare: 0, Utfall: Målutfall.Uppnått or Målutfall.EjUppnått })
        {
            yield return new(nameof(svar.Nämnare), "En andel av ingen går inte att räkna. Välj ej mätt eller mäts senare.");
        }
        else if (mål.Slag != Målslag.Antal && svar.Täljare > svar.Nämnare)
        {
            yield return new(nameof(svar.Täljare), $"Täljaren {Mätvärde.Tal(svar.Täljare!.Value)} är större än nämnaren {Mätvärde.Tal(svar.Nämnare!.Value)}.");
        }
    }

    private static IEnumerable<Fältfel> Könen(Målsvar svar)
    {
        if (svar.TäljareKvinnor + svar.TäljareMän > svar.Täljare || svar.TäljareKvinnor > svar.Täljare || svar.TäljareMän > svar.Täljare)
        {
            yield return new(nameof(svar.TäljareKvinnor), "Kvinnor och män är tillsammans fler än alla i täljaren.");
        }
        else if (svar.Täljare is null && (svar.TäljareKvinnor ?? svar.TäljareMän) is not null)
        {
            yield return new(nameof(svar.Täljare), "Skriv också hur många de är tillsammans.");
        }

        if (svar.NämnareKvinnor + svar.NämnareMän > svar.Nämnare || svar.NämnareKvinnor > svar.Nämnare || svar.NämnareMän > svar.Nämnare)
        {
            yield return new(nameof(svar.NämnareKvinnor), "Kvinnor och män är tillsammans fler än alla i nämnaren.");
        }
        else if (svar.Nämnare is null && (svar.NämnareKvinnor ?? svar.NämnareMän) is not null)
        {
            yield return new(nameof(svar.Nämnare), "Skriv också hur många de är tillsammans.");
        }

        if (svar.TäljareKvinnor > svar.NämnareKvinnor)
        {
            yield return new(nameof(svar.TäljareKvinnor), "Fler kvinnor i täljaren än i nämnaren.");
        }

        if (svar.TäljareMän > svar.NämnareMän)
        {
            yield return new(nameof(svar.TäljareMän), "Fler män i täljaren än i nämnaren.");
        }
    }
}
