using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;

namespace Finsam.Web.Features.Konton;

/// <summary>What has been typed about an uppdrag; it stays whatever the answer is.</summary>
public sealed class Uppdragsblankett
{
    /// <summary>Code of the role, or empty.</summary>
    public string Rollkod { get; set; } = "";

    /// <summary>Kod of the insats that is chosen.</summary>
    public string? Insatskod { get; set; }

    /// <summary>Kod of the lokusgrupp that is chosen.</summary>
    public string? Lokusgruppskod { get; set; }

    /// <summary>First day.</summary>
    public DateOnly? Från { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly? Tom { get; set; }

    /// <summary>The role, once it is chosen.</summary>
    public Roll? Roll => Koder.FrånKod<Roll>(Rollkod);

    /// <summary>The insats, where the role is held for one: what was chosen before the role was changed does not count.</summary>
    public string? Insats => Roll?.GällerInsats() == true ? Insatskod : null;

    /// <summary>The lokusgrupp, where the role is held for one.</summary>
    public string? Lokusgrupp => Roll?.GällerLokusgrupp() == true ? Lokusgruppskod : null;

    /// <summary>Nothing typed; from today.</summary>
    public static Uppdragsblankett Ny(TimeProvider klocka) => new() { Från = klocka.Idag() };
}
