using Finsam.Application.Gemensamt.Kalkyl;
using Finsam.Application.Rapporter.Dokument;

namespace Finsam.Infrastructure.Rapporter.Excel;

/// <inheritdoc cref="IKalkylskrivare"/>
internal sealed class Kalkylskrivare : IKalkylskrivare
{
    public byte[] Skriv(IReadOnlyList<Arbetsblad> blad)
    {
        var namn = new Bladnamn();
        using var ut = new MemoryStream();
        Arbetsbok.Skriv([.. blad.Select(b => new Kalkylblad(namn.Ta(b.Namn), [.. b.Rader.Select(r => r.Select(Kalkylcell.Av).ToList())]))], ut);
        return ut.ToArray();
    }

    public byte[] Skriv(Handling handling)
    {
        var namn = new Bladnamn();
        var om = namn.Ta("Om");
        List<IReadOnlyList<Kalkylcell>> rader =
        [
            [Kalkylcell.AvText(handling.Titel, fet: true), Kalkylcell.AvText(handling.Undertitel, fet: true)],
            [Kalkylcell.AvText("Förbund", fet: true), Kalkylcell.AvText(handling.Förbund)],
            .. handling.Uppgifter.Where(u => u.Värde.Length > 0).Select(u => (IReadOnlyList<Kalkylcell>)[Kalkylcell.AvText(u.Vad, fet: true), Kalkylcell.AvText(u.Värde)]),
            [Kalkylcell.AvText(""), Kalkylcell.AvText(handling.Försättstext)],
            .. handling.Block.SelectMany(Rader),
        ];
        using var ut = new MemoryStream();
        Arbetsbok.Skriv([new Kalkylblad(om, rader) { Huvud = false }, .. handling.Block.OfType<Tabell>().Select(t => Tabellblad.Av(t, namn.Ta(Tabellblad.Fliknamn(t))))], ut);
        return ut.ToArray();
    }

    /// <summary>What is said between the tables.</summary>
    private static IEnumerable<IReadOnlyList<Kalkylcell>> Rader(Block block) => block switch
    {
        Rubrik rubrik => [[Kalkylcell.AvText(rubrik.Text, fet: true)]],
        Stycke stycke => [[Kalkylcell.AvText(""), Kalkylcell.AvText(stycke.Text)]],
        Nyckelvärden värden => värden.Rader.Select(r => (IReadOnlyList<Kalkylcell>)[Kalkylcell.AvText(r.Vad), Kalkylcell.AvText(r.Värde)]),
        _ => [],
    };
}
