using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Infrastructure.Konton;

/// <summary>The demo's cost lines and rekvisitioner, one of each state. The quarters' totals are those of the PM 2021; the rest is made up.</summary>
internal sealed class Demoekonomi(IFinsamLager lager)
{
    private static readonly Kvartal Q1 = new(2021, 1);
    private static readonly Kvartal Q2 = new(2021, 2);
    private readonly List<Rekvisition> _gjorda = [];

    /// <summary>Makes them in a database that has the demo's insatser and beslut, and no rekvisitioner.</summary>
    public async Task FyllAsync(CancellationToken cancellationToken)
    {
        var insatser = await lager.Alla<Insats>().ToDictionaryAsync(i => i.Kod, i => i.Id, cancellationToken);
        var beslut = await lager.Alla<Beslut>().ToListAsync(cancellationToken);
        if (!insatser.TryGetValue("vaxtverket", out var växtverket) || beslut.Count == 0 || await lager.Alla<Rekvisition>().AnyAsync(cancellationToken))
        {
            return;
        }

        var konton = await lager.Alla<Användarkonto>().Where(k => k.Epost == null).ToDictionaryAsync(k => k.Inloggning, cancellationToken);
        var (ekonomen, chefen) = (Person(Roll.Ekonom, new(2021, 5, 5)), Person(Roll.Förbundschef, new(2021, 5, 7)));

        Rad(växtverket, Kostnadsslag.Personal, "Personalkostnader", null, [430_000, 430_000, 430_000, 430_000], [300_000, 345_000, null, null]);
        Rad(växtverket, Kostnadsslag.Övrigt, "Övriga kostnader", null, [55_000, 55_000, 55_000, 55_000], [69_000, 70_000, null, null]);
        Rad(växtverket, Kostnadsslag.Personal, "Arbetsförmedlare", "Arbetsförmedlingen", [62_500, 62_500, 62_500, 62_500], null);
        Rad(växtverket, Kostnadsslag.Personal, "Socialsekreterare", "Tierps kommun", [75_000, 75_000, 75_000, 75_000], null);
        Rad(insatser["bryggan"], Kostnadsslag.Personal, "Personalkostnader", null, [340_000, 340_000, 340_000, 340_000], [402_000, 391_000, null, null]);
        Rad(insatser["bryggan"], Kostnadsslag.Övrigt, "Övriga kostnader", null, [47_000, 47_000, 47_000, 47_000], [34_000, 38_000, null, null]);

        Betala("vaxtverket", Q1, 369_000);
        Betala("framsteget", Q1, 615_000);
        Attestera("framsteget", Q2, 585_000);
        Betala("bryggan", Q1, 387_000);
        Upprätta("bryggan", Q2, 388_000);
        Attestera("en-vag-in", Q1, 347_000);
        Granska("en-vag-in", Q2, 286_000);
        Betala("jobbcentrum", Q1, 505_000);
        Genomför(Upprätta("jobbcentrum", Q2, 616_000).SändTillbaka("Beloppet är 100 000 kr högre än kvartalets utfall. Rätta eller förklara.", 1, ekonomen));
        Upprätta("reko", new(2021, 3), 98_500.50m);

        var åter = Återföring.Registrera(
            insatser["jobbcentrum"], 2021, new(2021, 6, 14), 106_000, ("En tjänst var vakant hela kvartalet.", "Intaget sköts upp till augusti. Inga deltagare gick miste om sin plats."), Nu("jobbcentrum"), ekonomen);
        Genomför(åter);
        lager.Lägg(åter.Värde);
        Genomför(await lager.SparaAsync(cancellationToken));

        Underskrift Person(Roll roll, DateOnly dag) => new(konton[roll.Kod()].Id.Value, konton[roll.Kod()].Namn, new(dag.ToDateTime(new(9, 30)), TimeSpan.Zero));

        void Rad(InsatsId insats, Kostnadsslag slag, string namn, string? finansiär, decimal[] budget, decimal?[]? utfall)
        {
            var rad = Budgetrad.Ny(insats, 2021, new() { Slag = slag, Namn = namn, Finansiär = finansiär, Budget = budget });
            lager.Lägg(rad);
            if (utfall is not null)
            {
                Genomför(rad.SkrivUtfall(utfall, 1));
            }
        }

        Medel Nu(string kod) => Medel.Av([.. beslut.Where(b => b.InsatsId == insatser[kod])], [], _gjorda.Where(r => r.InsatsId == insatser[kod]).ToList(), [], []);

        Rekvisition Upprätta(string kod, Kvartal kvartal, decimal belopp)
        {
            var av = kod == "vaxtverket"
                ? Person(Roll.Insatsansvarig, new(2021, 5, 3))
                : new Underskrift(Guid.CreateVersion7(), "Insatsansvarig", new(2021, 5, 3, 8, 0, 0, TimeSpan.Zero));
            var gjord = Rekvisition.Upprätta(insatser[kod], kvartal, false, belopp, null, Nu(kod), av);
            Genomför(gjord);
            _gjorda.Add(gjord.Värde);
            lager.Lägg(gjord.Värde);
            return gjord.Värde;
        }

        Rekvisition Granska(string kod, Kvartal kvartal, decimal belopp)
        {
            var gjord = Upprätta(kod, kvartal, belopp);
            Genomför(gjord.Granska(1, ekonomen));
            return gjord;
        }

        Rekvisition Attestera(string kod, Kvartal kvartal, decimal belopp)
        {
            var granskad = Granska(kod, kvartal, belopp);
            Genomför(granskad.Attestera(2, chefen));
            return granskad;
        }

        void Betala(string kod, Kvartal kvartal, decimal belopp) => Genomför(Attestera(kod, kvartal, belopp).Betala(new(2021, 5, 12), 3, ekonomen));
    }

    private static void Genomför(IResultat resultat)
    {
        if (resultat.Fel is { } fel)
        {
            throw new InvalidOperationException($"Demots ekonomi gick inte att lägga upp: {fel.Text}");
        }
    }
}
