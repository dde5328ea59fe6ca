using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi.Bokföring;

/// <summary>Reads a SIE file in: the year's books take the place of those that were there, and the insatser get their utfall and, where the file has one, budget.</summary>
/// <param name="Fil">The bytes.</param>
/// <param name="Dimension">The dimension that holds the projects.</param>
/// <param name="Sista">Number of the last quarter to count.</param>
/// <param name="Sedda">How many insatser and quarters the user saw would change.</param>
[Behörighet(Roll.Kansli, Roll.Ekonom)]
public sealed record LäsInSieCommand(byte[] Fil, int Dimension, int Sista, int Sedda) : IRequest<Result>;

/// <summary>Writes budget and utfall in the same transaction as the rest of the use case.</summary>
public interface IEkonomiskrivare
{
    /// <summary>Writes what has changed.</summary>
    Task SkrivAsync(IReadOnlyList<Ekonomiändring> ändringar, CancellationToken cancellationToken);
}

internal sealed class LäsInSieHandler(Bokföringsunderlag underlag, IFinsamLager lager, IEkonomiskrivare skrivare, Användarkontext kontext, TimeProvider klocka)
    : IRequestHandler<LäsInSieCommand, Result>
{
    private static readonly Fel Ändrat = new(
        "sie.konflikt", "Uppgifterna har ändrats sedan filen provades. Inget har lästs in. Prova filen igen och se vad som skulle ändras nu.", Felslag.Konflikt);

    public async Task<Result> Handle(LäsInSieCommand request, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync("bokforing", cancellationToken);
        var läst = await underlag.LäsAsync(request.Fil, request.Dimension, request.Sista, cancellationToken);
        if ((läst.Fel ?? läst.Värde.Hinder) is { } fel)
        {
            return fel;
        }

        var (fil, ändringar) = (läst.Värde.Fil, läst.Värde.Ändringar.Where(ä => ä.Ändrad).ToList());
        if (ändringar.Count != request.Sedda)
        {
            return Ändrat;
        }

        var bokföring = await lager.Alla<InlästBokföring>().SingleOrDefaultAsync(b => b.År == fil.År, cancellationToken);
        if (bokföring is null)
        {
            lager.Lägg(bokföring = InlästBokföring.För(fil.År));
        }

        var ny = bokföring.LäsIn(läst.Värde.Rader, request.Dimension, läst.Värde.TillOchMed, klocka.GetUtcNow(), kontext.Användare.Namn);
        if (!ny && ändringar.Count == 0)
        {
            return Result.Klart;
        }

        await skrivare.SkrivAsync(ändringar, cancellationToken);
        lager.Anteckna(new("bokforing.inlast", $"forbundsekonomi:{fil.År}")
        {
            Nytt = new JsonObject { ["till_och_med"] = $"{läst.Värde.TillOchMed}", ["verifikationer"] = fil.Verifikationer, ["andrade_kvartal"] = ändringar.Count },
        });
        ändringar.ForEach(Anteckna);
        return await lager.SparaAsync(cancellationToken);
    }

    private void Anteckna(Ekonomiändring ändring) => lager.Anteckna(new("ekonomi.bokforing", $"rapport:{ändring.Kod}:{ändring.Kvartal}")
    {
        Gammalt = Belopp(ändring.BudgetFörr, ändring.UtfallFörr),
        Nytt = Belopp(ändring.Budget, ändring.Utfall),
    });

    private static JsonObject Belopp(decimal? budget, decimal? utfall) => new() { ["budget"] = budget, ["utfall"] = utfall };
}
