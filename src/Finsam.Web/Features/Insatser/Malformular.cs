using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Web.Features.Insatser;

/// <summary>What is typed about a mål, until it is sent.</summary>
public sealed class Målformulär
{
    /// <summary>Code of the level, or empty.</summary>
    public string Nivåkod { get; set; } = "";

    /// <summary>The mål in words.</summary>
    public string Formulering { get; set; } = "";

    /// <summary>Code of how it is measured, or empty.</summary>
    public string Slagkod { get; set; } = "";

    /// <summary>What is to be reached, as typed.</summary>
    public string Målvärde { get; set; } = "";

    /// <summary>What is counted.</summary>
    public string Enhet { get; set; } = "";

    /// <summary>What the denominator is.</summary>
    public string Nämnare { get; set; } = "";

    /// <summary>When and how it is measured.</summary>
    public string Mäts { get; set; } = "";

    /// <summary>The last day to reach it.</summary>
    public DateOnly? Förfaller { get; set; }

    /// <summary>The mål that it carries on.</summary>
    public string Ärver { get; set; } = "";

    /// <summary>How it is measured, once that is chosen.</summary>
    public Målslag? Slag => Koder.FrånKod<Målslag>(Slagkod);

    /// <summary>Whether a number is asked for.</summary>
    public bool MätsMedTal => Slag is Målslag.Antal or Målslag.Andel or Målslag.Enkät;

    /// <summary>Whether it may have a denominator.</summary>
    public bool HarNämnare => Slag is Målslag.Andel or Målslag.Enkät;

    /// <summary>As the mål says now.</summary>
    public static Målformulär Av(Måluppgifter mål) => new()
    {
        Nivåkod = mål.Nivå.Kod(),
        Formulering = mål.Formulering,
        Slagkod = mål.Slag.Kod(),
        Målvärde = mål.Målvärde?.ToString("0.####", Svenska.Kultur) ?? "",
        Enhet = mål.Enhet ?? "",
        Nämnare = mål.Nämnare ?? "",
        Mäts = mål.Mäts ?? "",
        Förfaller = mål.Förfaller,
        Ärver = mål.Ärver ?? "",
    };

    /// <summary>What is sent. A field that is not shown for the kind of mål is not sent either.</summary>
    public Måltext Text() => new()
    {
        Nivå = Koder.FrånKod<Insatsmålnivå>(Nivåkod),
        Formulering = Formulering,
        Slag = Slag,
        Målvärde = MätsMedTal ? Målvärde : "",
        Enhet = MätsMedTal ? Enhet : "",
        Nämnare = HarNämnare ? Nämnare : "",
        Mäts = Mäts,
        Förfaller = Förfaller,
        Ärver = Ärver,
    };
}
