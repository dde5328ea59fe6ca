using Finsam.Application.Avvikelser;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;

namespace Finsam.Web.Features.Avvikelser;

/// <summary>What is typed about an avvikelse, until it is sent.</summary>
public sealed class Avvikelseformulär
{
    /// <summary>Code of what does not hold, or empty.</summary>
    public string Slagkod { get; set; } = "";

    /// <summary>What it is about.</summary>
    public string Beskrivning { get; set; } = "";

    /// <summary>Why it is so.</summary>
    public string Orsak { get; set; } = "";

    /// <summary>What it leads to.</summary>
    public string Konsekvens { get; set; } = "";

    /// <summary>What will be done.</summary>
    public string Åtgärd { get; set; } = "";

    /// <summary>The function that does it.</summary>
    public string Ansvarig { get; set; } = "";

    /// <summary>The day by which it is done.</summary>
    public DateOnly? KlarSenast { get; set; }

    /// <summary>Whether money is to be moved.</summary>
    public bool Flytta { get; set; }

    /// <summary>Kronor.</summary>
    public string Belopp { get; set; } = "";

    /// <summary>The year in which they are not used.</summary>
    public string FrånÅr { get; set; } = "";

    /// <summary>Whether it is about the budget, and so may move money.</summary>
    public bool ÄrBudget => Slagkod == Avvikelseslag.Budget.Kod();

    /// <summary>As it says now.</summary>
    public static Avvikelseformulär Av(Avvikelsetext text) => new()
    {
        Slagkod = text.Slag?.Kod() ?? "",
        Beskrivning = text.Beskrivning,
        Orsak = text.Orsak,
        Konsekvens = text.Konsekvens,
        Åtgärd = text.Åtgärd,
        Ansvarig = text.Ansvarig,
        KlarSenast = text.KlarSenast,
        Flytta = text.Flytta,
        Belopp = text.Belopp,
        FrånÅr = text.FrånÅr,
    };

    /// <summary>As a proposal says.</summary>
    public static Avvikelseformulär Av(Avvikelseförslag? förslag) => förslag is null ? new() : new() { Slagkod = förslag.Slag.Kod(), Beskrivning = förslag.Faktum };

    /// <summary>What is sent. A field that is not shown is not sent either.</summary>
    public Avvikelsetext Text() => new()
    {
        Slag = Koder.FrånKod<Avvikelseslag>(Slagkod),
        Beskrivning = Beskrivning,
        Orsak = Orsak,
        Konsekvens = Konsekvens,
        Åtgärd = Åtgärd,
        Ansvarig = Ansvarig,
        KlarSenast = KlarSenast,
        Flytta = ÄrBudget && Flytta,
        Belopp = ÄrBudget && Flytta ? Belopp : "",
        FrånÅr = ÄrBudget && Flytta ? FrånÅr : "",
    };
}
