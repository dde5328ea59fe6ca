using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper.Lotsärenden;
using MediatR;

namespace Finsam.Application.Lokusgrupper.Lotsärenden;

/// <summary>Asks for the compiled tables as a workbook, as the user sees them; never for the cases.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="År">Calendar year.</param>
[Behörighet(Rollgrupp.SerLokusgrupper)]
public sealed record LotsärendenFilQuery(string Kod, int År) : IRequest<Result<Kalkylfil>>;

internal sealed class LotsärendenFilHandler(IMediator mediator, IKalkylskrivare skrivare) : IRequestHandler<LotsärendenFilQuery, Result<Kalkylfil>>
{
    public async Task<Result<Kalkylfil>> Handle(LotsärendenFilQuery request, CancellationToken cancellationToken)
    {
        var svar = await mediator.Send(new LotsärendenQuery(request.Kod, request.År), cancellationToken);
        if (!svar.Lyckades)
        {
            return svar.Fel;
        }

        var perioder = svar.Värde.Perioder;
        return new Kalkylfil(
            skrivare.Skriv([Blad("Lotsärenden", perioder, p => p.Ärenden), Blad("Aktualiserade", perioder, p => p.Aktualiserade)]), $"lotsarenden-{request.Kod}-{request.År}.xlsx");
    }

    private static Arbetsblad Blad(string namn, IReadOnlyList<Lotsperiod> perioder, Func<Lotsperiod, Lotssammanställning> välj) => new(
        namn,
        [
            [.. new[] { "Period", "Uppdelning", "Rad", "Antal", "Procent", "n" }.Select(r => Celler.Text(r, fet: true))],
            .. from period in perioder
               let tabell = välj(period)
               from rad in tabell.Kön.Select(r => ("Kön", Lotsord.Kön(r.Kod), r))
                   .Concat(tabell.Parter.Select(r => ("Part", Lotsord.Part(r.Kod), r)))
                   .Concat(tabell.Teman.Select(r => ("Tema", r.Kod, r)))
               select new[] { Celler.Text(period.Period.ToString()), Celler.Text(rad.Item1), Celler.Text(rad.Item2), Antal(rad.r.Antal), Celler.Tal(rad.r.Procent), Antal(tabell.N) },
        ]);

    private static Bladcell Antal(Antal antal) => antal.Värde is { } värde ? Celler.Tal(värde) : Celler.Text(Domain.Deltagare.Antal.Tecken);
}

/// <summary>The rows of the compiled tables in words.</summary>
public static class Lotsord
{
    /// <summary>A kön.</summary>
    public static string Kön(string kod) => Kön(Koder.FrånKod<Kön>(kod)!.Value);

    /// <inheritdoc cref="Kön(string)"/>
    public static string Kön(Kön kön) => kön switch
    {
        Domain.Gemensamt.Kön.Kvinna => "Kvinna",
        Domain.Gemensamt.Kön.Man => "Man",
        _ => "Okänt",
    };

    /// <summary>A part.</summary>
    public static string Part(string kod) => Part(Koder.FrånKod<RemitterandePart>(kod)!.Value);

    /// <inheritdoc cref="Part(string)"/>
    public static string Part(RemitterandePart part) => Registerord.För(part);
}
