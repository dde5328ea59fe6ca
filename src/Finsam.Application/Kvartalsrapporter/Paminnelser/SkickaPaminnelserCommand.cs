using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using MediatR;

namespace Finsam.Application.Kvartalsrapporter.Påminnelser;

/// <summary>Sends the reminders of today that have not been sent. May be sent as often as one likes, and by several processes at once: nobody gets two.</summary>
[Behörighet(Roll.Driftansvarig)]
public sealed record SkickaPåminnelserCommand : IRequest<Utskicksresultat>;

/// <summary>How it went.</summary>
/// <param name="Skickade">Sent now.</param>
/// <param name="Fel">Certainly not sent, and may be tried again.</param>
/// <param name="Oklara">Not known.</param>
public sealed record Utskicksresultat(int Skickade, int Fel, int Oklara);

internal sealed class SkickaPåminnelserHandler(Påminnelseutskick utskick, TimeProvider klocka) : IRequestHandler<SkickaPåminnelserCommand, Utskicksresultat>
{
    public async Task<Utskicksresultat> Handle(SkickaPåminnelserCommand request, CancellationToken cancellationToken)
    {
        var idag = klocka.Idag();
        var utfall = new List<Utskicksstatus?>();
        foreach (var mottagare in await utskick.MottagareAsync(r => Påminnelseregler.Dags(r.DagarKvar(idag)), cancellationToken, Påminnelseregler.DagsAttFråga(idag), Påminnelseregler.DagsFörInsatsrapporter(idag)))
        {
            utfall.Add((await utskick.SkickaAsync(mottagare, null, cancellationToken)).Status);
        }

        return new(utfall.Count(s => s == Utskicksstatus.Skickad), utfall.Count(s => s == Utskicksstatus.Fel), utfall.Count(s => s == Utskicksstatus.Oklart));
    }
}
