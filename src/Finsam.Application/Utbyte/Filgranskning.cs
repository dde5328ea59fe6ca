using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Utbyte;

/// <summary>Checks one file for itself: header, cells, dates in order, keys. What refers to other files is checked by <see cref="Referensgranskning"/>.</summary>
internal sealed class Filgranskning(Filspecifikation fil)
{
    public const string PersonnummerText = "här står ett personnummer eller samordningsnummer; ta bort det, Finsam lagrar aldrig sådana";

    public List<Radfel> Fel { get; } = [];

    public List<string> Varningar { get; } = [];

    /// <summary>Checks every cell of a file that Finsam does not read for personnummer only.</summary>
    public static IEnumerable<Radfel> SökPersonnummer(Råfil råfil, Filspecifikation? fil = null) =>
        from rad in råfil.Rader.Prepend(new Rårad(1, råfil.Rubriker))
        from i in Enumerable.Range(0, rad.Celler.Count)
        where Personnummer.FinnsI(rad.Celler[i])
        select new Radfel(råfil.Namn, rad.Nummer, KolumnNamn(råfil, rad, i, fil), PersonnummerText);

    public GranskadFil Granska(Råfil råfil)
    {
        Fel.AddRange(råfil.Fel);
        Fel.AddRange(SökPersonnummer(råfil, fil));

        // Of a file that cannot be read nothing more is known, and nothing more is said.
        if (råfil.Fel.Count > 0 || Kolumnplatser(råfil) is not { } platser)
        {
            return new(fil, []) { Läst = false };
        }

        var farliga = Fel.Select(f => (f.Rad, f.Kolumn)).ToHashSet();
        var rader = råfil.Rader.Select(rad => LäsRad(råfil, rad, platser, farliga)).ToList();
        GranskaNycklar(rader);
        Varningar.AddRange(fil.Märkligt(rader));
        return new(fil, rader);
    }

    /// <summary>By its header, or by its place: of a file about persons an unknown header may be somebody's row, where the headers were forgotten.</summary>
    private static string KolumnNamn(Råfil råfil, Rårad rad, int i, Filspecifikation? fil) =>
        rad.Nummer == 1 || i >= råfil.Rubriker.Count || råfil.Rubriker[i].Length == 0 || Personnummer.FinnsI(råfil.Rubriker[i])
            || (fil?.OmPersoner == true && fil.Kolumner.All(k => k.Namn != råfil.Rubriker[i]))
            ? $"kolumn {i + 1}"
            : råfil.Rubriker[i];

    private Dictionary<string, int>? Kolumnplatser(Råfil råfil)
    {
        var platser = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < råfil.Rubriker.Count; i++)
        {
            var rubrik = råfil.Rubriker[i];
            if (fil.Kolumner.All(k => k.Namn != rubrik))
            {
                // The name itself may be anything, a personnummer too: it is named by its place then.
                Varningar.Add($"{fil.Namn}: kolumnen ”{KolumnNamn(råfil, new Rårad(2, []), i, fil)}” är okänd och läses inte in.");
            }
            else if (!platser.TryAdd(rubrik, i))
            {
                Fel.Add(new(fil.Namn, 1, rubrik, "kolumnen finns två gånger; ta bort den ena"));
            }
        }

        foreach (var kolumn in fil.Kolumner.Where(k => !platser.ContainsKey(k.Namn)))
        {
            Fel.Add(new(fil.Namn, 1, kolumn.Namn, $"kolumnen saknas; väntade {string.Join(';', fil.Kolumner.Select(k => k.Namn))}"));
        }

        return platser.Count == fil.Kolumner.Count ? platser : null;
    }

    private Rad LäsRad(Råfil råfil, Rårad rad, Dictionary<string, int> platser, HashSet<(int Rad, string Kolumn)> farliga)
    {
        if (rad.Celler.Skip(råfil.Rubriker.Count).Any(cell => cell.Length > 0))
        {
            Fel.Add(new(fil.Namn, rad.Nummer, $"kolumn {råfil.Rubriker.Count + 1}", $"raden har {rad.Celler.Count} celler men rubriken {råfil.Rubriker.Count}; står texten med semikolon inom citattecken?"));
        }

        var värden = new object?[fil.Kolumner.Count];
        for (var i = 0; i < värden.Length; i++)
        {
            var kolumn = fil.Kolumner[i];
            var plats = platser[kolumn.Namn];
            var text = plats < rad.Celler.Count ? rad.Celler[plats] : "";
            värden[i] = farliga.Contains((rad.Nummer, kolumn.Namn)) ? null : LäsCell(rad.Nummer, kolumn, text);
        }

        foreach (var (första, andra) in fil.Datumordning)
        {
            if (värden[fil.Plats(första)] is DateOnly a && värden[fil.Plats(andra)] is DateOnly b && b < a)
            {
                Fel.Add(new(fil.Namn, rad.Nummer, andra, $"ligger före {första}; väntade samma dag eller senare"));
            }
        }

        var läst = new Rad(rad.Nummer, fil, värden);
        if (fil.Radregel(läst) is var (felande, fel))
        {
            Fel.Add(new(fil.Namn, rad.Nummer, felande, fel));
        }

        return läst;
    }

    private object? LäsCell(int rad, Kolumn kolumn, string text)
    {
        if (text.Length == 0)
        {
            if (kolumn.Krävs)
            {
                Fel.Add(new(fil.Namn, rad, kolumn.Namn, "cellen är tom men måste fyllas i"));
            }

            return null;
        }

        var fel = Cellgranskning.Läs(kolumn, text, out var värde);
        if (fel is null)
        {
            return värde;
        }

        Fel.Add(new(fil.Namn, rad, kolumn.Namn, fel));
        return null;
    }

    private void GranskaNycklar(List<Rad> rader)
    {
        var nyckel = fil.Nyckel.Select(k => k.Namn).ToList();
        if (nyckel.Count == 0)
        {
            return;
        }

        var sedda = new Dictionary<string, int>(StringComparer.Ordinal);
        // A cell that cannot be read has its own error; what its key is nobody knows.
        var felande = Fel.Select(f => (f.Rad, f.Kolumn)).ToHashSet();
        foreach (var rad in rader.Where(r => nyckel.All(k => !felande.Contains((r.Nummer, k)))))
        {
            var text = fil.NyckelAv(k => rad[k]);
            if (!sedda.TryAdd(text, rad.Nummer))
            {
                Fel.Add(new(fil.Namn, rad.Nummer, string.Join('+', nyckel), $"samma nyckel står redan på rad {sedda[text]}"));
            }
        }
    }
}
