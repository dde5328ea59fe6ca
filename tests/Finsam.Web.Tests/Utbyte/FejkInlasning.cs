using System.Security.Claims;
using Finsam.Application.Behörighet;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Gemensamt.Sändning;
using MediatR;

namespace Finsam.Web.Tests.Utbyte;

/// <summary>Answers what the test has said when files are read in, and remembers what was asked. Imports run beside the circuit, so not through the sender.</summary>
public sealed class FejkInläsning : IRequestHandler<LäsInCommand, Result<Importresultat>>, IAnvändarläsare
{
    /// <summary>What was asked, in order.</summary>
    public List<LäsInCommand> Frågor { get; } = [];

    /// <summary>What to answer.</summary>
    public Func<LäsInCommand, CancellationToken, Task<Result<Importresultat>>> Svar { get; set; } = (_, _) => throw new InvalidOperationException("No answer was given.");

    public Task<Result<Importresultat>> Handle(LäsInCommand request, CancellationToken cancellationToken)
    {
        Frågor.Add(request);
        return Svar(request, cancellationToken);
    }

    public Task<Användare> LäsAsync(ClaimsPrincipal inloggad, CancellationToken cancellationToken = default) => Task.FromResult(Användare.Ingen);
}
