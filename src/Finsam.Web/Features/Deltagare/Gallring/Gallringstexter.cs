using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Gemensamt;

namespace Finsam.Web.Features.Deltagare.Gallring;

/// <summary>The words of removal.</summary>
internal static class Gallringstexter
{
    /// <summary>What a time is counted from.</summary>
    public static string Från(Gallringsgrund grund) => grund == Gallringsgrund.Avslut ? "Kvartalet då deltagaren slutade" : "Insatsens slut";

    /// <summary>A time: "24 månader efter kvartalet då deltagaren slutade".</summary>
    public static string Frist(Gallringsfrist frist) => $"{frist.Månader} {(frist.Månader == 1 ? "månad" : "månader")} efter {(frist.Från == Gallringsgrund.Avslut ? "kvartalet då deltagaren slutade" : "slutdagen")}";

    /// <summary>What is due, and what it waits for.</summary>
    public static string AttGallra(Kvartal? förfallet, DateOnly? nästa, DateOnly? väntarPå) => (förfallet, väntarPå, nästa) switch
    {
        ({ } till, { } dag, _) => $"De som slutade till och med {Texter.Datum(till.SistaDag)}, men först {Texter.Datum(dag)} när deras uppföljning och självskattningar är redovisade.",
        ({ } till, null, _) => $"De som slutade till och med {Texter.Datum(till.SistaDag)}.",
        (null, _, { } dag) => $"Inget nu. Nästa förfaller {Texter.Datum(dag)}.",
        _ => "Inget",
    };
}
