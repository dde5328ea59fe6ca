using Finsam.Application.Rapporter.Dokument;
using Dokumentrad = Finsam.Application.Rapporter.Dokument.Radslag;

namespace Finsam.Infrastructure.Rapporter.Word;

/// <summary>From the blocks of a document to Word.</summary>
internal static class Wordblock
{
    public static void Skriv(Worddokument word, Application.Rapporter.Dokument.Block block)
    {
        switch (block)
        {
            case Rubrik { Nivå: 1 } rubrik:
                word.Rubrik1(rubrik.Text);
                break;
            case Rubrik { Nivå: 2 } rubrik:
                word.Rubrik2(rubrik.Text);
                break;
            case Rubrik rubrik:
                word.Rubrik3(rubrik.Text);
                break;
            case Stycke stycke:
                Skriv(word, stycke);
                break;
            case Textplats plats:
                plats.Stycken.ToList().ForEach(s => Skriv(word, s));
                break;
            case Måltexter mål:
                Skriv(word, mål);
                break;
            case Tabell { Rubrik: "" } tabell:
                word.Tabell(Av(tabell));
                break;
            case Tabell tabell:
                word.Tabell(Av(tabell), tabell.Nummer, tabell.Del, tabell.Rubrik);
                break;
            case Nyckelvärden värden:
                word.Tabell(Av(värden));
                break;
            case Underskrifter underskrifter:
                word.Tabell(Av(underskrifter));
                break;
        }
    }

    private static void Skriv(Worddokument word, Stycke stycke)
    {
        switch (stycke.Slag)
        {
            case Styckeslag.Punkt:
                word.Punkt(stycke.Text);
                break;
            case Styckeslag.Not:
                word.Not(stycke.Text);
                break;
            case Styckeslag.Nummer:
                word.Nummer(stycke.Text);
                break;
            default:
                word.Stycke(stycke.Text);
                break;
        }
    }

    private static void Skriv(Worddokument word, Måltexter mål)
    {
        var tabell = new Wordtabell(mål.Beskrivning, 20, 45, 35);
        tabell.Huvud(new("Nivå"), new("Mål"), new("Utfall"));
        foreach (var (nivå, måltext, utfall) in mål.Rader.Where(r => r.Mål.Stycken.Count > 0 || r.Utfall.Stycken.Count > 0))
        {
            tabell.Rad(new(nivå), new(Egentext.Text(måltext.Stycken)), new(Egentext.Text(utfall.Stycken)));
        }

        word.Tabell(tabell, null, null, mål.Rubrik);
    }

    public static Wordtabell Av(Nyckelvärden värden)
    {
        var tabell = new Wordtabell(värden.Beskrivning, 30, 70) { Radhuvuden = true };
        foreach (var (vad, värde) in värden.Rader)
        {
            tabell.Rad(new(vad), new(värde));
        }

        return tabell;
    }

    private static Wordtabell Av(Underskrifter underskrifter)
    {
        const double förEnPenna = 30;
        var tabell = new Wordtabell("Vilka som undertecknar, och var.", 30, 30, 40) { Radhuvuden = true, LägstaRadhöjd = förEnPenna };
        tabell.Huvud(new("Vem"), new("Namn"), new("Datum och underskrift"));
        foreach (var (roll, namn, underskrift) in underskrifter.Rader)
        {
            tabell.Rad(new(roll), new(Rentext.Rad(namn)), new(Rentext.Rad(underskrift)));
        }

        return tabell;
    }

    private static Wordtabell Av(Tabell tabell)
    {
        var word = new Wordtabell(tabell.Beskrivning, tabell.Bredder) { Bredd = tabell.Bredd, Linjer = tabell.Linjer, Tät = tabell.Tät };
        foreach (var rad in tabell.Huvud)
        {
            word.Huvud([.. rad.Select((c, i) => new Tabellcell(c.Text, c.Siffra, c.Spann, Lodrätt: c.Lodrätt, Luft: EfterSiffra(i, c.Siffra, n => rad[n].Siffra)))]);
        }

        foreach (var rad in tabell.Rader)
        {
            switch (rad.Slag)
            {
                case Dokumentrad.Grupp:
                    word.Grupp(rad.Celler[0].Skrivet);
                    break;
                case Dokumentrad.Summa:
                    word.Summa(Celler(rad));
                    break;
                default:
                    word.Rad(Celler(rad));
                    break;
            }
        }

        return word;
    }

    private static Tabellcell[] Celler(Tabellrad rad) =>
    [
        .. rad.Celler.Select((c, i) => new Tabellcell(
            c.Skrivet,
            c.Siffra,
            Fyllning: c is Ljuscell ljus ? Ljusfyllning.För(ljus.Ljus) : null,
            Luft: EfterSiffra(i, c.Siffra, n => rad.Celler[n].Siffra))),
    ];

    /// <summary>Text to the right of figures needs room, since those stand at the right edge of theirs.</summary>
    private static bool EfterSiffra(int plats, bool siffra, Func<int, bool> ärSiffra) => plats > 0 && !siffra && ärSiffra(plats - 1);
}
