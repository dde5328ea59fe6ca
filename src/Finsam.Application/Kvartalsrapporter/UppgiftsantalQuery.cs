using Finsam.Application.Behörighet;
using MediatR;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Asks how much the user has to do, for the menu.</summary>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record UppgiftsantalQuery : IRequest<int>;

internal sealed class UppgiftsantalHandler(Uppgiftsläsning uppgifter) : IRequestHandler<UppgiftsantalQuery, int>
{
    public async Task<int> Handle(UppgiftsantalQuery request, CancellationToken cancellationToken) => (await uppgifter.LäsAsync(cancellationToken)).Antal;
}
