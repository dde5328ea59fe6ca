namespace Finsam.Domain.Lokusgrupper;

/// <summary>What is written of somebody's place in a lokusgrupp.</summary>
/// <param name="Person">Who: a name or, as well, a function.</param>
/// <param name="Roll">What they are.</param>
/// <param name="Huvudman">Whom they sit for.</param>
/// <param name="Från">First day, or <c>null</c> when nobody remembers.</param>
/// <param name="Tom">Last day, or <c>null</c> while no end is set.</param>
/// <param name="Ledning">Whether they lead staff; <c>null</c> when not answered.</param>
/// <param name="Strategisk">Whether they decide on direction; <c>null</c> when not answered.</param>
/// <param name="Beställare">Whether they may order and pay; <c>null</c> when not answered.</param>
public sealed record Lokusledamotsuppgifter(
    string Person, Lokusroll Roll, string Huvudman, DateOnly? Från = null, DateOnly? Tom = null, bool? Ledning = null, bool? Strategisk = null, bool? Beställare = null)
{
    /// <summary>Whether the place is held on the day; an open end has no limit.</summary>
    public bool Sitter(DateOnly dag) => !(Från > dag) && !(Tom < dag);

    /// <summary>Whether there is a day on which both are held.</summary>
    public bool Överlappar(Lokusledamotsuppgifter annan) => !(Tom < annan.Från) && !(annan.Tom < Från);

    /// <summary>From when to when, in words: "från och med 2021-01-01", "till och med 2021-06-30".</summary>
    public string Tid => (Från, Tom) switch
    {
        (null, null) => "tills vidare",
        (null, { } tom) => $"till och med {tom:yyyy-MM-dd}",
        ({ } från, null) => $"från och med {från:yyyy-MM-dd}",
        var (från, tom) => $"{från:yyyy-MM-dd} till {tom:yyyy-MM-dd}",
    };
}
