using System.Security.Cryptography;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Konton;
using MediatR;

namespace Finsam.Application.Enkäter;

/// <summary>Keys in one form that was answered on paper.</summary>
/// <param name="Del">The part of the round.</param>
/// <param name="Svar">The answers by mätpunkt, as they were keyed; empty is no answer.</param>
/// <param name="Parkod">The code of the pair that stands on the paper, or empty.</param>
[Behörighet(Roll.Kansli)]
public sealed record MataInEnkätCommand(EnkätdelId Del, IReadOnlyDictionary<string, string> Svar, string? Parkod) : IRequest<Result<byte[]>>;

internal sealed class MataInEnkätHandler(Enkätregister register, IFinsamLager lager, TimeProvider klocka) : IRequestHandler<MataInEnkätCommand, Result<byte[]>>
{
    private static readonly Fel Tomt = new("enkat.tom", "Inget påstående är besvarat. Ett tomt formulär räknas inte som ett svar; lägg det åt sidan.", Felslag.Ogiltigt);
    private static readonly Fel Par = Fel.Fältet("enkat.parkod", nameof(MataInEnkätCommand.Parkod), $"Parkoden har {Enkätlänk.Partecken} tecken, som på pappret. Lämna fältet tomt om pappret inte har någon.");
    private static readonly Fel Dubbel = Fel.Fältet("enkat.parkod", nameof(MataInEnkätCommand.Parkod), "Ett svar med den parkoden finns redan på samma formulär.");

    public async Task<Result<byte[]>> Handle(MataInEnkätCommand request, CancellationToken cancellationToken)
    {
        if (await register.HämtaAsync(request.Del, cancellationToken) is not { } funnen)
        {
            return Enkätfel.FinnsInte;
        }

        // Closing waits, as it does for answers by link; and what is read after that is how it is.
        await lager.TurasOmAsync(Enkätlås.För(funnen.Id), cancellationToken);
        if (funnen.Läge != Enkätläge.Pågår || await register.ÄrSlutAsync(funnen.Id, cancellationToken) || funnen.Öppnar > klocka.Idag())
        {
            return Enkätfel.Slut;
        }

        var del = funnen.Delar.Single(d => d.Id == request.Del);
        var granskade = Enkätregler.Granska(Indikatorkatalog.Av(funnen.Katalogversion)!.Punkter(del.Formulär), request.Svar.Select(s => new KeyValuePair<string, string?>(s.Key, s.Value)));
        if (!granskade.Lyckades)
        {
            return granskade.Fel;
        }

        if (granskade.Värde.Count == 0)
        {
            return Tomt;
        }

        string? par = null;
        if (!string.IsNullOrWhiteSpace(request.Parkod))
        {
            if (Enkätlänk.TolkaPar(request.Parkod) is not { } kod)
            {
                return Par;
            }

            par = Enkätlänk.Parkod(kod);
            if (await register.FinnsParAsync(request.Del, par, cancellationToken))
            {
                return Dubbel;
            }
        }

        var nyckel = RandomNumberGenerator.GetBytes(32);
        lager.Lägg(Enkätinlämning.FrånPapper(nyckel, request.Del, granskade.Värde, par));
        var sparat = await lager.SparaAsync(cancellationToken);
        return sparat.Lyckades ? nyckel : sparat.Fel;
    }
}
