using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Register;

/// <summary>What the use cases of a register share: the insats, and who may come in.</summary>
internal sealed class Deltagarregister(IFinsamContext db, IFinsamLager lager, Användarkontext kontext)
{
    /// <summary>Refused: deltagare are counted for individinsatser alone.</summary>
    public static readonly Fel IngaDeltagare = new("deltagare.typ", "Bara individinsatser har deltagare.", Felslag.Konflikt);

    /// <summary>The insats, for whoever answers for it; to anyone else its register does not exist.</summary>
    public async Task<Result<Insats>> InsatsAsync(string kod, CancellationToken cancellationToken)
    {
        var insats = kontext.Användare.Ansvarar(kod)
            ? await db.Insatser.SynligaFör(kontext.Användare).SingleOrDefaultAsync(i => i.Kod == kod, cancellationToken)
            : null;
        return insats is null ? Felkatalog.InsatsFinnsInte(kod) : insats.Typ == Insatstyp.Individ ? insats : IngaDeltagare;
    }

    /// <summary>The insats, with nobody else writing in its register meanwhile.</summary>
    public async Task<Result<Insats>> ÖppnaAsync(string kod, CancellationToken cancellationToken)
    {
        var insats = await InsatsAsync(kod, cancellationToken);
        if (insats.Lyckades)
        {
            await lager.TurasOmAsync($"deltagare:{kod}", cancellationToken);
        }

        return insats;
    }

    /// <summary>Only that something was done, and by whom: never of whom or what.</summary>
    public void Anteckna(string vad, string kod, string? varför = null) => lager.Anteckna(new(vad, $"insats:{kod}") { Varför = varför });
}
