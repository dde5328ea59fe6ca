using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;

namespace Finsam.Web.Features.Lokusgrupper;

/// <summary>The words of the åtaganden.</summary>
internal static class Åtagandetexter
{
    /// <summary>How it stands.</summary>
    public static string Läge(Åtagandeläge läge) => läge switch
    {
        Åtagandeläge.Uppfyllt => "Uppfyllt",
        Åtagandeläge.IFas => "I fas",
        Åtagandeläge.Bevaka => "Bevaka",
        Åtagandeläge.NåsInte => "Nås inte",
        Åtagandeläge.EjUppfyllt => "Ej uppfyllt",
        _ => "Ej intygat",
    };

    /// <summary>How far it has come, or <c>null</c> where it is attested: "3 av 4", and where it is more than must be "5, krav 4".</summary>
    public static string? Antal(Åtagande åtagande) =>
        åtagande.Antal is not { } antal ? null : antal > åtagande.Krav ? $"{antal}, krav {åtagande.Krav}" : $"{antal} av {åtagande.Krav}";

    /// <summary>How it stands, short enough for a cell: how far it has come, or the word.</summary>
    public static string Kort(Åtagande åtagande) => Antal(åtagande) ?? Läge(åtagande.Läge);

    /// <summary>What somebody is in the group.</summary>
    public static string Roll(Lokusroll roll) => roll switch
    {
        Lokusroll.Ordförande => "Ordförande",
        Lokusroll.Ordinarie => "Ordinarie",
        Lokusroll.Ersättare => "Ersättare",
        _ => "Adjungerad",
    };

    /// <summary>Which of the three competences somebody has: "ledning, beställare".</summary>
    public static string Kompetenser(Lokusledamot ledamot)
    {
        (bool? Har, string Ord)[] alla = [(ledamot.Ledning, "ledning"), (ledamot.Strategisk, "strategisk"), (ledamot.Beställare, "beställare")];
        return string.Join(", ", alla.Where(k => k.Har == true).Select(k => k.Ord)) is { Length: > 0 } text ? text : "–";
    }

    /// <summary>A point of the agenda; a code that the program does not know as it is.</summary>
    public static string Punkt(string kod) => Koder.FrånKod<Mötespunkt>(kod) switch
    {
        Mötespunkt.BudgetUtfall => "Budget–utfall",
        Mötespunkt.Mål => "Mål",
        Mötespunkt.Avvikelser => "Avvikelser",
        Mötespunkt.Jämställdhet => "Jämställdhet",
        _ => kod,
    };

    /// <summary>What decides whether it is kept.</summary>
    public static string Avgörs(Åtagandekod kod) => kod switch
    {
        Åtagandekod.L1 => "Räknas: en ledamot är ordförande",
        Åtagandekod.L2 => "Räknas: hållna möten",
        Åtagandekod.L3 => "Räknas: hållna möten med en punkt märkt budget–utfall",
        Åtagandekod.L4 => "Räknas: hållna möten som varje huvudman har varit med på",
        Åtagandekod.L5 => "Räknas: huvudmän vars ledamöter tillsammans har de tre kompetenserna",
        _ => "Intygas av samverkanskoordinatorn",
    };

    /// <summary>The åtagande in a few words, for the head of a column; a förbund's own as it is written.</summary>
    public static string Rubrik(Åtaganderad rad) => rad.Kod switch
    {
        Åtagandekod.L1 => "Ordförande",
        Åtagandekod.L2 => "Möten",
        Åtagandekod.L3 => "Budget–utfall",
        Åtagandekod.L4 => "Närvaro",
        Åtagandekod.L5 => "Kompetens",
        Åtagandekod.S1 => "Insatser i SUS",
        Åtagandekod.S2 => "Deltagare i SUS",
        Åtagandekod.S3 => "Möten på önskemål",
        Åtagandekod.S4 => "Föreslagit kompetens\u00adutveckling",
        Åtagandekod.S5 => "Anordnat kompetens\u00adutveckling",
        _ => rad.Formulering,
    };
}
