using System.Reflection;
using MediatR;

namespace Finsam.Application.Behörighet;

/// <summary>Lets a request through only when the user has one of the roles it declares.</summary>
internal sealed class Behörighetskontroll<TRequest, TResponse>(Användarkontext kontext) : IPipelineBehavior<TRequest, TResponse>
{
    private static readonly IReadOnlyList<Roll> Roller = typeof(TRequest).GetCustomAttribute<BehörighetAttribute>()?.Roller ?? [];

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        Roller.Any(kontext.Användare.Roller.Contains)
            ? next()
            : throw new UnauthorizedAccessException($"{typeof(TRequest).Name} får inte skickas av den som är inloggad.");
}
