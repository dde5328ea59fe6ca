using System.Collections;
using System.Collections.Concurrent;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare.Maskering;

/// <summary>Which cells are hidden, a bit each: small enough to keep, and to be kept in a database.</summary>
internal sealed class Mask
{
    private readonly Maskform _form;
    private readonly BitArray _dolda;
    private readonly ConcurrentDictionary<Period, int> _noder = [];

    private Mask(Maskform form, BitArray dolda) => (_form, _dolda) = (form, dolda);

    /// <summary>The mask of a form, with nothing hidden.</summary>
    public Mask(Maskform form)
        : this(form, new BitArray(form.Celler))
    {
    }

    /// <summary>Hides a cell.</summary>
    public void Dölj(int id) => _dolda[id] = true;

    /// <summary>Whether the cell is hidden. The periods after the last data repeat each other.</summary>
    public bool Döljer(Cell cell)
    {
        var (rad, nod) = (_form.Rader.Rad(cell.Mått, cell.Rad), _noder.GetOrAdd(cell.Period, _form.Nät.Nod));
        return rad >= 0 && nod >= 0 && _dolda[_form.Id(rad, nod, (int)cell.Kolumn)];
    }

    /// <summary>Writes it, with all that is needed to read it again.</summary>
    public void Skriv(BinaryWriter ut)
    {
        _form.Skriv(ut);
        var bitar = new byte[(_dolda.Length + 7) / 8];
        _dolda.CopyTo(bitar, 0);
        ut.Write(bitar);
    }

    /// <summary>Reads what <see cref="Skriv"/> wrote.</summary>
    public static Mask Läs(BinaryReader @in)
    {
        var form = Maskform.Läs(@in);
        var bitar = @in.ReadBytes((form.Celler + 7) / 8);
        return bitar.Length * 8 >= form.Celler
            ? new(form, new BitArray(bitar) { Length = form.Celler })
            : throw new EndOfStreamException("The mask is cut short.");
    }
}

/// <summary>The cells of a mask as numbers: rows × periods × columns.</summary>
/// <param name="Insatser">The individinsatser, in order of their koder.</param>
/// <param name="Första">The first quarter with data.</param>
/// <param name="Sista">The last quarter with data.</param>
/// <param name="Grader">The sysselsättningsgrader that occur.</param>
internal sealed record Maskform(KeyValuePair<string, Insatstid>[] Insatser, Kvartal Första, Kvartal Sista, int[] Grader)
{
    /// <summary>The periods.</summary>
    public Periodnät Nät { get; } = new(Insatser, Första, Sista);

    /// <summary>The rows.</summary>
    public Rader Rader { get; } = new([.. Insatser.Select(i => i.Key)], Grader);

    /// <summary>How many cells there are, published or not.</summary>
    public int Celler => Rader.Antal * Nät.Noder.Length * 4;

    /// <summary>The number of a cell.</summary>
    public int Id(int rad, int nod, int kolumn) => (((rad * Nät.Noder.Length) + nod) * 4) + kolumn;

    /// <summary>Writes the form.</summary>
    public void Skriv(BinaryWriter ut)
    {
        ut.Write(Insatser.Length);
        foreach (var (kod, tid) in Insatser)
        {
            ut.Write(kod);
            ut.Write(tid.Start.DayNumber);
            ut.Write(tid.Slut?.DayNumber ?? -1);
            ut.Write(tid.Avslutad?.DayNumber ?? -1);
        }

        ut.Write(Första.Löpnummer);
        ut.Write(Sista.Löpnummer);
        ut.Write(Grader.Length);
        foreach (var grad in Grader)
            ut.Write(grad);
    }

    /// <summary>Reads what <see cref="Skriv"/> wrote.</summary>
    public static Maskform Läs(BinaryReader @in)
    {
        var insatser = new KeyValuePair<string, Insatstid>[@in.ReadInt32()];
        for (var i = 0; i < insatser.Length; i++)
            insatser[i] = new(@in.ReadString(), new(DateOnly.FromDayNumber(@in.ReadInt32()), Dag(@in.ReadInt32()), Dag(@in.ReadInt32())));
        var (första, sista) = (Kvartal.FrånLöpnummer(@in.ReadInt32()), Kvartal.FrånLöpnummer(@in.ReadInt32()));
        var grader = new int[@in.ReadInt32()];
        for (var i = 0; i < grader.Length; i++)
            grader[i] = @in.ReadInt32();
        return new(insatser, första, sista, grader);
    }

    private static DateOnly? Dag(int nummer) => nummer < 0 ? null : DateOnly.FromDayNumber(nummer);
}
