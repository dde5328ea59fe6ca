using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>
/// What a bedömning must have before its report can be handed in. Source: design.md, "Trafikljus" and "Målbedömning": "uppnått" demands a value or evidence;
/// a motivering stands behind gul, röd and whatever differs from the proposal; röd demands an åtgärd or an avvikelse.
/// </summary>
public static class Bedömningsregler
{
    /// <summary>Everything that is wrong, field by field in the order of the form; empty when it can be handed in.</summary>
    /// <param name="mål">The mål.</param>
    /// <param name="svar">What is answered.</param>
    /// <param name="iFas">What the report answers to i fas, for the proposal.</param>
    /// <param name="kvartal">The quarter.</param>
    /// <returns>Names of <see cref="Målsvar"/>'s properties, with Swedish texts.</returns>
    public static IReadOnlyList<Fältfel> Granska(Insatsmål mål, Målsvar svar, bool? iFas, Kvartal kvartal)
    {
        var talen = Måltalsregler.Granska(mål, svar);

        // Without an outcome, or with numbers that are wrong, there is no proposal to differ from.
        Trafikljus? förslag = svar.Utfall is null || talen.Count > 0 ? null : svar.Förslag(mål, iFas, kvartal).Färg;
        return [.. Utfallet(mål, svar, kvartal), .. talen, .. Underlaget(mål, svar), .. Färgen(svar, förslag), .. Åtgärden(svar, kvartal)];
    }

    private static IEnumerable<Fältfel> Utfallet(Insatsmål mål, Målsvar svar, Kvartal kvartal)
    {
        if (svar.Utfall is null)
        {
            yield return new(nameof(Målsvar.Utfall), "Svara på vad som blev av målet.");
        }
        else if (svar.Utfall == Målutfall.EjFörfallet && mål.HarFörfallit(kvartal))
        {
            yield return new(nameof(Målsvar.Utfall), $"Målet förföll {mål.Förfaller:yyyy-MM-dd}. Välj ett annat svar än ej förfallet.");
        }
    }

    private static IEnumerable<Fältfel> Underlaget(Insatsmål mål, Målsvar svar)
    {
        if (svar.Utfall == Målutfall.Uppnått && Mätvärde.Av(mål, svar.Täljare, svar.Nämnare) is null && string.IsNullOrWhiteSpace(svar.Evidens))
        {
            yield return mål.MätsMedTal
                ? new(nameof(Målsvar.Täljare), "Uppnått kräver ett mätvärde, eller ett underlag som visar det.")
                : new(nameof(Målsvar.Evidens), "Uppnått kräver ett underlag: skriv vad som visar att målet är uppnått.");
        }

        if (svar.Evidens.Length > Målsvar.MaxText)
        {
            yield return Långt(nameof(Målsvar.Evidens), Målsvar.MaxText, svar.Evidens);
        }
    }

    private static IEnumerable<Fältfel> Färgen(Målsvar svar, Trafikljus? förslag)
    {
        if (svar.Färg is not { } färg)
        {
            yield return new(nameof(Målsvar.Färg), "Sätt en färg för målet.");
        }
        else if (string.IsNullOrWhiteSpace(svar.Motivering) && Motiveringskrav.Varför(färg, förslag) is { } varför)
        {
            yield return new(nameof(Målsvar.Motivering), varför);
        }

        if (svar.Motivering.Length > Målbedömning.MaxMotivering)
        {
            yield return Långt(nameof(Målsvar.Motivering), Målbedömning.MaxMotivering, svar.Motivering);
        }
    }

    private static IEnumerable<Fältfel> Åtgärden(Målsvar svar, Kvartal kvartal)
    {
        var (åtgärd, ansvarig) = (!string.IsNullOrWhiteSpace(svar.Åtgärd), !string.IsNullOrWhiteSpace(svar.ÅtgärdAnsvarig));
        var påbörjad = åtgärd || ansvarig || svar.ÅtgärdDatum is not null;
        if (svar.Färg == Trafikljus.Röd && !påbörjad && !svar.HarAvvikelse)
        {
            yield return new(nameof(Målsvar.Åtgärd), "Rött kräver en åtgärd, eller en avvikelse.");
        }
        else if (påbörjad && !åtgärd)
        {
            yield return new(nameof(Målsvar.Åtgärd), "Skriv vad som ska göras.");
        }

        if (svar.Åtgärd.Length > Målsvar.MaxText)
        {
            yield return Långt(nameof(Målsvar.Åtgärd), Målsvar.MaxText, svar.Åtgärd);
        }

        if (påbörjad && !ansvarig)
        {
            yield return new(nameof(Målsvar.ÅtgärdAnsvarig), "Skriv vem som ansvarar för åtgärden.");
        }
        else if (svar.ÅtgärdAnsvarig.Length > Målsvar.MaxAnsvarig)
        {
            yield return Långt(nameof(Målsvar.ÅtgärdAnsvarig), Målsvar.MaxAnsvarig, svar.ÅtgärdAnsvarig);
        }

        if (påbörjad && svar.ÅtgärdDatum is null)
        {
            yield return new(nameof(Målsvar.ÅtgärdDatum), "Ange när åtgärden ska vara klar.");
        }
        else if (svar.ÅtgärdDatum < kvartal.FörstaDag)
        {
            yield return new(nameof(Målsvar.ÅtgärdDatum), "Åtgärden ska vara klar tidigast i kvartalet som rapporten gäller.");
        }
    }

    private static Fältfel Långt(string fält, int max, string text) => new(fält, $"Texten är {text.Length} tecken; högst {max} får plats.");
}
