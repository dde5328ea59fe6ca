using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Rapporter;

namespace Finsam.Web.Tests.Rapporter;

/// <summary>A small PM as the program builds it: one individinsats with a hidden count, and one that was closed.</summary>
internal static class Pmexempel
{
    public static readonly Penna Penna = new("Anna", new(2021, 7, 1, 8, 0, 0, TimeSpan.Zero));

    private static readonly Insats Växtverket = Insats("vaxtverket", "Växtverket", null);

    private static readonly Insats UngIntro = Insats("ung-intro", "Ung Intro", new(2021, 6, 30));

    public static PmVy Vy(Pmtexter? texter = null)
    {
        var pm = Pmbyggare.Bygg(
            Exempel.Period,
            new()
            {
                Insatser = [Växtverket, UngIntro],
                Rapporter = [],
                Kommentarer = [],
                Ekonomi = [new() { InsatsId = Växtverket.Id, Kvartal = new(2021, 1), Budget = 970_000, Utfall = 784_000 }],
                Deltagare = [Grupp(Kön.Kvinna, Åldersgrupp.Från15Till29, 7), Grupp(Kön.Man, Åldersgrupp.Från30Till44, 13)],
                Anonyma = [],
            },
            new(),
            Skydd.Av);
        var målgrupp = pm.Målgrupp with { Åldersgrupp = [(Åldersgrupp.Från15Till29, Antal.Dolt), (Åldersgrupp.Från30Till44, Antal.Visat(13))] };
        return new(Pmdokument.Av(pm with { Målgrupp = målgrupp, Maskerad = true }, texter, new Inställningar()), texter?.SkrivelseAv ?? "", texter?.SkrivelseÄndrad, []);
    }

    public static Pmtexter Texter(params (Pmavsnitt Avsnitt, string Text)[] texter)
    {
        var alla = Pmtexter.Nya(Exempel.Period);
        foreach (var (avsnitt, text) in texter)
        {
            alla.Skriv(new(avsnitt), text, 0, Penna);
        }

        return alla;
    }

    private static Insats Insats(string kod, string namn, DateOnly? avslutad) => new()
    {
        Id = new(Guid.NewGuid()),
        Kod = kod,
        Namn = namn,
        Typ = Insatstyp.Individ,
        Start = new(2020, 1, 1),
        Avslutad = avslutad,
    };

    private static Deltagargrupp Grupp(Kön kön, Åldersgrupp ålder, int antal) =>
        new() { Insats = "vaxtverket", In = new(2021, 1), Kön = kön, Åldersgrupp = ålder, Antal = antal };
}
