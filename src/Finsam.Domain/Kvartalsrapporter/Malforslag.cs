using System.Globalization;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>
/// The colour that Finsam proposes for a mål, with its reason; the styrgrupp sets one. The proposal follows from the outcome, and where a value was measured
/// from that too:
/// <list type="bullet">
/// <item>uppnått: grön; but where the value does not reach målvärdet, the value decides.</item>
/// <item>ej uppnått: röd; at least 90 % of målvärdet is a near miss, gul; a value that does reach målvärdet contradicts the outcome, gul.</item>
/// <item>ej mätt: gul once the mål has fallen due, before that grå.</item>
/// <item>mäts senare, ej förfallet: grå; a mål that has fallen due all the same is gul.</item>
/// <item>no outcome: grå.</item>
/// </list>
/// </summary>
/// <param name="Färg">The colour.</param>
/// <param name="Skäl">A Swedish sentence that says why. May hold counts of persons: only for those who know them.</param>
public sealed record Målförslag(Trafikljus Färg, string Skäl)
{
    /// <summary>From how much of målvärdet a miss is near, in percent and unrounded; the limit included.</summary>
    public const decimal NäraFrån = 90;

    private static readonly CultureInfo Svenska = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>Proposes a colour.</summary>
    /// <param name="mål">The mål.</param>
    /// <param name="utfall">What became of it, or <c>null</c> until somebody has said.</param>
    /// <param name="täljare">What was counted, or <c>null</c>.</param>
    /// <param name="nämnare">Out of how many, or <c>null</c>.</param>
    /// <param name="iFas">Whether the styrgrupp says that the insats is i fas; a no is told beside a mål that cannot be judged yet.</param>
    /// <param name="kvartal">The quarter that is judged.</param>
    public static Målförslag För(Insatsmål mål, Målutfall? utfall, decimal? täljare, decimal? nämnare, bool? iFas, Kvartal kvartal)
    {
        var värde = Mätvärde.Av(mål, täljare, nämnare);
        return utfall switch
        {
            Målutfall.Uppnått => värde?.NårMålet == false ? Under(mål, värde, "Ändå svarar ni uppnått.") : new(Trafikljus.Grön, Uppnått(mål, värde)),
            Målutfall.EjUppnått when värde?.NårMålet == true =>
                new(Trafikljus.Gul, $"{Versal(värde.Text)} når målet {Mätvärde.Mål(mål)}, men ni svarar ej uppnått."),
            Målutfall.EjUppnått when värde?.NårMålet == false => Under(mål, värde, ""),
            Målutfall.EjUppnått => new(Trafikljus.Röd, värde is null ? "Målet är inte uppnått." : $"Målet är inte uppnått: {värde.Text}."),
            Målutfall.EjMätt or Målutfall.MätsSenare or Målutfall.EjFörfallet when mål.HarFörfallit(kvartal) =>
                new(Trafikljus.Gul, $"Målet förföll {Dag(mål.Förfaller)} men är inte mätt."),
            Målutfall.EjMätt => new(Trafikljus.Grå, "Målet är inte mätt." + Sedan(mål, iFas)),
            Målutfall.MätsSenare => new(Trafikljus.Grå, "Målet mäts senare." + Sedan(mål, iFas)),
            Målutfall.EjFörfallet => new(Trafikljus.Grå, "Målet har inte förfallit." + Sedan(mål, iFas)),
            _ => new(Trafikljus.Grå, "Det finns inget utfall än."),
        };
    }

    private static Målförslag Under(Insatsmål mål, Mätvärde värde, string tillägg)
    {
        var nära = värde.AvMålet >= NäraFrån;
        var text = nära
            ? $"{Versal(värde.Text)}: {Del(Andel.Avrunda(värde.AvMålet!.Value))} av målet {Mätvärde.Mål(mål)}."
            : $"{Versal(värde.Text)} mot målet {Mätvärde.Mål(mål)}.";
        return new(nära ? Trafikljus.Gul : Trafikljus.Röd, tillägg.Length == 0 ? text : $"{text} {tillägg}");
    }

    /// <summary>What only rounding would lift to all of the mål is not told as all of it.</summary>
    private static string Del(int procent) => procent >= 100 ? "nästan 100 %" : $"{procent} %";

    private static string Uppnått(Insatsmål mål, Mätvärde? värde) => (värde, Mätvärde.Mål(mål)) switch
    {
        (null, _) => "Målet är uppnått.",
        ({ } v, null) => $"Målet är uppnått: {v.Text}.",
        ({ } v, { } m) => $"{Versal(v.Text)} mot målet {m}.",
    };

    private static string Sedan(Insatsmål mål, bool? iFas) =>
        (mål.Förfaller is null ? "" : $" Det förfaller {Dag(mål.Förfaller)}.") + (iFas == false ? " Insatsen ligger inte i fas: ska målet vara under uppsikt?" : "");

    private static string Dag(DateOnly? dag) => dag!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Versal(string text) => char.ToUpper(text[0], Svenska) + text[1..];
}
