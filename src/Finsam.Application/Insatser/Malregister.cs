using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatser;

/// <summary>What the commands about mål share: the insats, who may change its mål, and what a mål may carry on.</summary>
internal sealed class Målregister(IFinsamContext db, Användarkontext kontext)
{
    /// <summary>Refused: the mål of an insats are changed by the kansli and by whoever runs it.</summary>
    public static Fel EjDinInsats { get; } = new("mal.ej-din", "Målen ändras av kansliet och av den som ansvarar för insatsen.", Felslag.Otillåtet);

    /// <summary>Whether the user may change the mål of an insats.</summary>
    public static bool FårÄndra(Användare användare, string kod) => användare.Roller.Contains(Roll.Kansli) || användare.Ansvarar(kod);

    /// <summary>No such mål.</summary>
    public static Fel FinnsInte(int nr) => new("mal.finns-inte", $"Mål {nr} finns inte längre.", Felslag.FinnsInte);

    /// <summary>The insats, with its mål, if the user may change them.</summary>
    public async Task<Result<Insats>> InsatsAsync(string kod, CancellationToken cancellationToken)
    {
        var insats = await db.Insatser.SynligaFör(kontext.Användare).Include(i => i.Mål).SingleOrDefaultAsync(i => i.Kod == kod, cancellationToken);
        return insats is null ? Felkatalog.InsatsFinnsInte(kod)
            : FårÄndra(kontext.Användare, kod) ? insats
            : EjDinInsats;
    }

    /// <summary>Why the mål cannot carry on the one it names, or <c>null</c>.</summary>
    /// <param name="ärver">The mål it names, as it was typed.</param>
    /// <param name="själv">The mål itself.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Fel?> ArvsfelAsync(string ärver, Målhänvisning själv, CancellationToken cancellationToken)
    {
        if (!Målhänvisning.TryParse(ärver, out var ärvt))
        {
            return null;
        }

        if (ärvt == själv)
        {
            return Nej("Målet kan inte ärva sig självt.");
        }

        var (insatsen, nr) = (db.Insatser.Where(i => i.Kod == ärvt.Insats), ärvt.Nr);
        return await db.Insatsmål.AnyAsync(m => m.Nr == nr && insatsen.Any(i => i.Id == m.InsatsId), cancellationToken)
            ? null
            : Nej($"Målet ”{ärvt}” finns inte.");

        static Fel Nej(string text) => Fel.Fältet("mal.arv", $"Mål.{nameof(Måltext.Ärver)}", text);
    }
}
