namespace Finsam.Web.Features.Inloggning;

/// <summary>Whether one-click accounts are offered. Never in Production.</summary>
/// <param name="På">On.</param>
public sealed record Demoläge(bool På)
{
    /// <summary>Reads <c>Finsam:Demo</c>.</summary>
    /// <exception cref="InvalidOperationException">Demo was asked for in Production.</exception>
    public static Demoläge Läs(IConfiguration konfiguration, IHostEnvironment miljö) => (konfiguration.GetValue<bool>("Finsam:Demo"), miljö.IsProduction()) switch
    {
        (true, true) => throw new InvalidOperationException("Demoläget kan inte köras i Production: där kan vem som helst logga in. Ta bort --demo eller Finsam__Demo."),
        (var på, _) => new(på),
    };
}
