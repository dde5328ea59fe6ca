using Finsam.Domain.Deltagare;

namespace Finsam.Web.Features.Deltagare;

/// <summary>The words of the tables that cross two attributes.</summary>
internal static class Försörjningstexter
{
    /// <summary>What is in the groups that hold several, for the note below the table.</summary>
    public const string Not =
        "Sjukförsäkring: sjukpenning, rehabiliteringspenning, aktivitetsersättning och sjukersättning. Arbetslöshet: aktivitetsstöd och a-kassa. " +
        "Egen försörjning: ingen offentlig försörjning, eller studiemedel.";

    /// <summary>A group of försörjningar.</summary>
    public static string Grupp(Försörjningsgrupp grupp) => grupp switch
    {
        Försörjningsgrupp.Försörjningsstöd => "Försörjningsstöd",
        Försörjningsgrupp.Sjukförsäkring => "Sjukförsäkring",
        Försörjningsgrupp.Arbetslöshet => "Arbetslöshet",
        Försörjningsgrupp.AnnanOffentlig => "Annan offentlig",
        _ => "Egen försörjning",
    };

    /// <summary>An age group.</summary>
    public static string Ålder(Utfallsålder ålder) => ålder switch
    {
        Utfallsålder.Från15Till29 => "15–29 år",
        Utfallsålder.Från30Till44 => "30–44 år",
        _ => "45–74 år",
    };
}
