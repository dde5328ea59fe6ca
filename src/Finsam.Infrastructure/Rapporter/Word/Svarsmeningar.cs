using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Rapporter;
using static Finsam.Infrastructure.Rapporter.Word.Talformat;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>Sentences that say how many insatser gave an answer, and which, out of those that answered.</summary>
internal static class Svarsmeningar
{
    /// <param name="dokument">Where to.</param>
    /// <param name="pm">The PM.</param>
    /// <param name="fråga">The question.</param>
    /// <param name="svar">The answer to tell of.</param>
    /// <param name="säger">What that answer says, as a predicate.</param>
    public static void Med(Worddokument dokument, Pm pm, Fråga fråga, bool svar, string säger)
    {
        var svarat = pm.Svar.Where(s => s.Svar[fråga] is not null).ToList();
        if (svarat.Count == 0)
        {
            return;
        }

        var träffar = svarat.Where(s => s.Svar[fråga] == svar).Select(s => s.Insats.Namn()).ToList();
        var början = träffar.Count == 0
            ? "Ingen av de insatser som svarat"
            : $"{Versal(Insatser(träffar.Count))} av {Räkneord(svarat.Count)} som svarat";
        dokument.Stycke($"{början} {säger}{(träffar.Count == 0 ? "" : $": {Uppräkning(träffar)}")}.");
    }
}
