using Finsam.Application.Gemensamt;

namespace Finsam.Web.Tests;

/// <summary>The settings that the test says.</summary>
public sealed class FejkKälla(Func<Inställningar> nu) : IInställningskälla
{
    public event Action? Ändrad;

    public Inställningar Nu => nu();

    public Inställningar Standard { get; } = new();

    public Task LäsOmAsync(CancellationToken cancellationToken)
    {
        Ändrad?.Invoke();
        return Task.CompletedTask;
    }
}
