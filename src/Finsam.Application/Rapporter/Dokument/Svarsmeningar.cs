using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Rapporter;
using static Finsam.Application.Rapporter.Dokument.Talformat;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>Sentences under a table that say which insatser stand out, out of those that answered. A question that nobody answered gets none.</summary>
internal static class Svarsmeningar
{
    /// <summary>For a question where yes stands out.</summary>
    /// <param name="dokument">Where to.</param>
    /// <param name="pm">The PM.</param>
    /// <param name="fråga">The question.</param>
    /// <param name="ja">What yes says, as a predicate.</param>
    public static void MedJa(Dokumentbyggare dokument, Pm pm, Fråga fråga, string ja) =>
        Skriv(dokument, pm, fråga, true, ja, antal => antal == 1 ? $"Ingen insats som svarat {ja}." : $"{Versal(Räkneord(0, dokument.Ord.Insats))} av de {Räkneord(antal)} insatser som svarat {ja}.");

    /// <summary>For a question where no stands out.</summary>
    /// <param name="dokument">Where to.</param>
    /// <param name="pm">The PM.</param>
    /// <param name="fråga">The question.</param>
    /// <param name="ja">What yes says, as a predicate.</param>
    /// <param name="nej">What no says, as a predicate.</param>
    public static void MedNej(Dokumentbyggare dokument, Pm pm, Fråga fråga, string ja, string nej) =>
        Skriv(dokument, pm, fråga, false, nej, antal => antal == 1 ? $"Den insats som svarat {ja}." : $"Samtliga {Räkneord(antal)} insatser som svarat {ja}.");

    private static void Skriv(Dokumentbyggare dokument, Pm pm, Fråga fråga, bool svar, string säger, Func<int, string> ingen)
    {
        var svarat = pm.Svar.Where(s => s.Svar[fråga] is not null).ToList();
        var träffar = svarat.Where(s => s.Svar[fråga] == svar).Select(s => s.Insats.Namn()).ToList();
        if (svarat.Count == 0)
        {
            return;
        }

        if (träffar.Count == 0)
        {
            dokument.Punkt(ingen(svarat.Count));
            return;
        }

        var ord = dokument.Ord;
        dokument.Punkt($"{Versal(Räkneord(träffar.Count, ord.Insats))} av {ord[Talformat.Insatser(svarat.Count)]} som svarat {säger}: {Uppräkning(träffar)}.");
    }
}
