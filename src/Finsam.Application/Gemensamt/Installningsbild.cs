using Finsam.Application.Behörighet;

namespace Finsam.Application.Gemensamt;

/// <summary>
/// What "the settings" are within a scope. A use case, whose scope has a user, sees one picture from beginning to end. A circuit's scope has none and
/// lives for hours: its components see what holds when each of them is made. Scoped, so that a singleton that asks for settings is found out.
/// </summary>
internal sealed class Inställningsbild(IInställningskälla källa, Användarkontext kontext)
{
    private Inställningar? _bild;

    public Inställningar Nu => ReferenceEquals(kontext.Användare, Användare.Ingen) ? källa.Nu : _bild ??= källa.Nu;
}
