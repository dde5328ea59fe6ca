using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Refusals about reports.</summary>
internal static class Rapportfel
{
    public static Fel FinnsInte(Kvartal kvartal) =>
        new("rapport.finns-inte", $"Det finns ingen rapport för {Period.För(kvartal).Namn.ToLowerInvariant()}.", Felslag.FinnsInte);

    public static Fel Ändrad { get; } = new(
        "rapport.andrad", "Rapporten har ändrats sedan du öppnade den. Läs igenom den igen innan du går vidare.", Felslag.Konflikt);

    public static Fel EgenInlämning { get; } = new(
        "rapport.egen", "Du har själv lämnat in rapporten. Någon annan på kansliet behöver godkänna den.", Felslag.Otillåtet);

    /// <summary>Why no report can be written for the quarter, or <c>null</c>.</summary>
    public static Fel? Väntas(Rapportplan plan, Insats insats, Kvartal kvartal, DateOnly idag)
    {
        var första = plan.Omfattar(kvartal).Första;
        return !plan.Väntas(kvartal) ? Inte($"Förbundet begär ingen rapport för kvartal {kvartal.Nummer}.")
            : !plan.Väntas(insats, kvartal) ? Inte("Insatsen var inte i gång då, så ingen rapport väntas.")
            : första > idag ? Inte($"Kvartalet börjar {första:yyyy-MM-dd}. Rapporten går att skriva från den dagen.")
            : null;

        static Fel Inte(string text) => new("rapport.vantas-inte", text, Felslag.FinnsInte);
    }
}
