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

    /// <summary>The insats, to read a file into its register: for whoever answers for it, and for the kansli, which reads nothing out of it.</summary>
    public async Task<Result<Insats>> FörImportAsync(string kod, CancellationToken cancellationToken)
    {
        if (!kontext.Användare.Roller.Contains(Roll.Kansli))
        {
            return await InsatsAsync(kod, cancellationToken);
        }

        var insats = await db.Insatser.SingleOrDefaultAsync(i => i.Kod == kod, cancellationToken);
        return insats is null ? Felkatalog.InsatsFinnsInte(kod) : insats.Typ == Insatstyp.Individ ? insats : IngaDeltagare;
    }

    /// <summary>Whether the user reads the register person by person.</summary>
    public bool Läser(string kod) => kontext.Användare.Ansvarar(kod);

    /// <summary>The insats, with nobody else writing in its register meanwhile.</summary>
    public async Task<Result<Insats>> ÖppnaAsync(string kod, CancellationToken cancellationToken) =>
        await LåsAsync(await InsatsAsync(kod, cancellationToken), cancellationToken);

    /// <summary>The same, to read a file in.</summary>
    public async Task<Result<Insats>> ÖppnaFörImportAsync(string kod, CancellationToken cancellationToken) =>
        await LåsAsync(await FörImportAsync(kod, cancellationToken), cancellationToken);

    /// <summary>Those who left in or before it have been removed and are counted already; <c>null</c> where nobody has.</summary>
    public async Task<Kvartal?> GallratAsync(InsatsId insats, CancellationToken cancellationToken) =>
        (await db.Gallringsbeslut.Where(b => b.InsatsId == insats).Select(b => b.TillOchMed).ToListAsync(cancellationToken)).Cast<Kvartal?>().Max();

    /// <summary>Only that something was done, and by whom: never of whom or what.</summary>
    public void Anteckna(string vad, string kod, string? varför = null) => lager.Anteckna(new(vad, $"insats:{kod}") { Varför = varför });

    private async Task<Result<Insats>> LåsAsync(Result<Insats> insats, CancellationToken cancellationToken)
    {
        if (insats.Lyckades)
        {
            await lager.TurasOmAsync($"deltagare:{insats.Värde.Kod}", cancellationToken);
        }

        return insats;
    }
}
