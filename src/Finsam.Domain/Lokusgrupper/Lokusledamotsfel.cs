using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper;

/// <summary>What can be refused about the members of a lokusgrupp. A file is not asked: it may say what nobody would type.</summary>
public static class Lokusledamotsfel
{
    /// <summary>No such member.</summary>
    public static Fel FinnsInte { get; } = new("lokusledamot.finns-inte", "Ledamoten finns inte längre. Läs om sidan.", Felslag.Konflikt);

    /// <summary>Someone else has written.</summary>
    public static Fel Ändrad { get; } = new("lokusledamot.andrad", "Någon annan har ändrat ledamoten sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);

    /// <summary>They have been at a meeting, so the place was held.</summary>
    public static Fel HarDeltagit(string person, DateOnly dag) => new(
        "lokusledamot.deltagit", $"{person} är antecknad som närvarande på mötet {dag:yyyy-MM-dd} och tas inte bort. Avsluta platsen i stället, eller ta först bort krysset på mötet.", Felslag.Otillåtet);

    /// <summary>They have been at a meeting on a day that the place would not have.</summary>
    public static Fel Närvarande(string person, DateOnly dag, bool före) => Fel.Fältet(
        "lokusledamot.narvarande", före ? nameof(Lokusledamotsuppgifter.Från) : nameof(Lokusledamotsuppgifter.Tom),
        $"{person} är antecknad som närvarande på mötet {dag:yyyy-MM-dd}. Välj en {(före ? "tidigare första" : "senare sista")} dag, eller ta först bort krysset på mötet.");

    /// <summary>Why a place cannot be held beside the others of the group, or <c>null</c>.</summary>
    /// <param name="ny">What is written.</param>
    /// <param name="andra">The other places.</param>
    internal static Fel? Hinder(Lokusledamotsuppgifter ny, IEnumerable<Lokusledamot> andra)
    {
        if (ny.Tom < ny.Från)
        {
            return Fel.Fältet("lokusledamot.tid", nameof(ny.Tom), $"Sista dagen kan inte vara före den första, {ny.Från:yyyy-MM-dd}.");
        }

        var samtidiga = andra.Where(l => l.Uppgifter.Överlappar(ny)).ToList();
        return samtidiga.Find(l => string.Equals(l.Person, ny.Person, StringComparison.OrdinalIgnoreCase)) is { } samma
            ? Fel.Fältet("lokusledamot.dubbel", nameof(ny.Person), $"”{samma.Person}” har redan en plats i gruppen {samma.Uppgifter.Tid}. Är det någon annan med samma funktion, skriv till exempel enheten efter.")
            : ny.Roll == Lokusroll.Ordförande && samtidiga.Find(l => l.Roll == Lokusroll.Ordförande) is { } annan
                ? Fel.Fältet("lokusledamot.ordforande", nameof(ny.Roll), $"Gruppen har redan en ordförande: ”{annan.Person}”, {annan.Uppgifter.Tid}. Avsluta den platsen först, eller välj en senare första dag.")
                : null;
    }
}
