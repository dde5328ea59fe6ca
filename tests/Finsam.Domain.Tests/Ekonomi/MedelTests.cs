using Finsam.Domain.Avvikelser;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Kvartalsrapporter;
using FsCheck;
using FsCheck.Fluent;
using static Finsam.Domain.Tests.Ekonomi.Medelsexempel;

namespace Finsam.Domain.Tests.Ekonomi;

/// <summary>Granted, asked for, left: whatever happens in whatever order, nobody is paid more than was granted and no öre is lost.</summary>
public sealed class MedelTests
{
    [Fact]
    public void Vad_som_än_händer_betalas_aldrig_mer_än_som_beviljats_och_delarna_blir_helheten()
    {
        var steg = from vad in Gen.Choose(0, 9) from belopp in Gen.Choose(1, 60_000) from öre in Gen.Choose(0, 99) from år in Gen.Choose(2021, 2023) from vilken in Gen.Choose(0, 1_000) select (Vad: vad, Belopp: belopp + (öre / 100m), År: år, Vilken: vilken);
        var fall = from beviljat in Gen.Choose(0, 200_000) from stegen in steg.ListOf() select (Beviljat: beviljat, Steg: stegen);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(60), Prop.ForAll(fall.ToArbitrary(), f =>
        {
            var bok = new Bok(f.Beviljat);
            return f.Steg.All(s =>
            {
                bok.Gör(s.Vad, s.Belopp, s.År, s.Vilken);
                return bok.Håller();
            });
        }));
    }

    [Fact]
    public void Det_som_blir_över_återfaller_när_året_är_slut_om_det_inte_flyttas()
    {
        var utan = Medel.Av([Beviljad(400_000, 2021, 2022)], [], [], [], []);
        utan.Återfaller(utan.För(2021), new(2023, 1, 1)).Should().BeNull("before the first rekvisition nothing is known");
        var rekvirerat = Medel.Av([Beviljad(400_000, 2021, 2022)], [], [Betald(80_000)], [], []);
        rekvirerat.Återfaller(rekvirerat.För(2021), new(2022, 1, 1)).Should().Be(120_000);
        rekvirerat.Återfaller(rekvirerat.För(2021), new(2021, 12, 31)).Should().Be(0);
        utan.Rymmer(2022, 200_001).Fel!.Kod.Should().Be("rekvisition.over", "what is left of one year is not the next year's");

        var med = Medel.Av([Beviljad(400_000, 2021, 2022)], [], [], [], [new(150_000, 2021)]);
        (med.För(2021).Kvar, med.För(2022).Kvar).Should().Be((50_000, 350_000));
        med.Rymmer(2022, 350_000).Lyckades.Should().BeTrue();
        med.Rymmer(2021, 50_001).Lyckades.Should().BeFalse("what was moved is gone from the year it came from");
    }

    [Fact]
    public void Aldrig_mer_flyttas_än_vad_året_har_kvar()
    {
        var medel = Medel.Av([Beviljad(100_000)], [], [Betald(80_000)], [], [new(50_000, 2021)]);

        (medel.För(2021).Kvar, medel.För(2022).Kvar).Should().Be((0, 20_000));
    }

    [Fact]
    public void Budgetraderna_delar_upp_anslaget_på_åren_när_de_blir_hela_anslaget()
    {
        var rader = new[] { Rad(2021, 300_000), Rad(2022, 100_000) };

        var planerat = Medel.Av([Beviljad(400_000, 2021, 2022)], rader, [], [], []);
        (planerat.ÄrPlanerat, planerat.För(2021).Kvar, planerat.För(2022).Kvar).Should().Be((true, 300_000, 100_000));

        var linjärt = Medel.Av([Beviljad(400_001, 2021, 2022)], rader, [], [], []);
        (linjärt.ÄrPlanerat, linjärt.Plan, linjärt.Beviljat).Should().Be((false, 400_000, 400_001));
    }

    [Fact]
    public void Ett_avslag_och_en_återsänd_rekvisition_räknas_inte()
    {
        var återsänd = Rekvisition.Upprätta(Insats, new(2021, 1), false, 1_000, null, Medel.Av([Beviljad(1_000)], [], [], [], []), Insatsen).Värde;
        återsänd.SändTillbaka("Fel", 1, Ekonomen);

        var medel = Medel.Av([Beviljad(1_000), Beviljad(5_000, slag: Beslutsslag.Avslag)], [], [återsänd], [], []);

        (medel.Beviljat, medel.För(2021).Kvar).Should().Be((1_000, 1_000));
    }

    private static Rekvisition Betald(decimal belopp)
    {
        var r = Rekvisition.Upprätta(Insats, new(2021, 1), false, belopp, null, Medel.Av([Beviljad(belopp)], [], [], [], []), Insatsen).Värde;
        r.Granska(1, Ekonomen);
        r.Attestera(2, Chefen);
        r.Betala(new(2021, 5, 1), 3, Ekonomen);
        return r;
    }

    private static Budgetrad Rad(int år, decimal belopp) =>
        Budgetrad.Ny(Insats, år, new() { Slag = Kostnadsslag.Personal, Namn = "Personal", Budget = [belopp, 0, 0, 0] });

    /// <summary>The books of an insats, kept the way the use cases keep them: everything goes by the same rules, and what they refuse does not happen.</summary>
    private sealed class Bok(decimal beviljat)
    {
        private readonly List<Beslut> _beslut = [Beviljad(beviljat, 2021, 2022)];
        private readonly List<Rekvisition> _rekvisitioner = [];
        private readonly List<Återföring> _återföringar = [];
        private readonly List<Medelflytt> _flyttar = [];
        private decimal _betalt;

        public void Gör(int vad, decimal belopp, int år, int vilken)
        {
            var r = _rekvisitioner.Count == 0 ? null : _rekvisitioner[vilken % _rekvisitioner.Count];
            switch (vad)
            {
                case 0:
                    _beslut.Add(Beviljad(belopp, år, år, (Beslutsslag)(vilken % 4)));
                    break;
                case 1 or 2:
                    if (Rekvisition.Upprätta(Insats, new(år, (vilken % 4) + 1), false, belopp, null, Nu(), Insatsen) is { Lyckades: true } ny)
                    {
                        _rekvisitioner.Add(ny.Värde);
                    }

                    break;
                case 3:
                    r?.Ändra(belopp, null, Nu(r), r.Version, Insatsen);
                    break;
                case 4:
                    r?.Granska(r.Version, Ekonomen);
                    break;
                case 5:
                    r?.Attestera(r.Version, Chefen);
                    break;
                case 6:
                    _betalt += r?.Betala(new(år, 6, 1), r.Version, Ekonomen).Lyckades == true ? r.Belopp : 0;
                    break;
                case 7:
                    r?.SändTillbaka("Fel", r.Version, Ekonomen);
                    break;
                case 8:
                    if (Återföring.Registrera(Insats, år, new(år, 7, 1), belopp, ("o", "k"), Nu(), Ekonomen) is { Lyckades: true } åter)
                    {
                        _återföringar.Add(åter.Värde);
                    }

                    break;
                default:
                    _flyttar.Add(new(belopp, år));
                    break;
            }
        }

        public bool Håller()
        {
            var medel = Nu();
            var beviljat = Beviljat.Totalt(_beslut);
            return _betalt <= beviljat
                && medel.Beviljat == beviljat
                && medel.Åren.Sum(å => å.Utbetalt) == _betalt
                && medel.Åren.Sum(å => å.Inflyttat) == medel.Åren.Sum(å => å.Utflyttat)
                && medel.Åren.All(å => å.Kvar >= 0 && å.Netto >= 0 && å.Utbetalt <= å.Rekvirerat)
                && medel.Åren.Sum(å => å.Netto + å.Återfört + (å.Rekvirerat - å.Utbetalt) + å.Kvar) == beviljat;
        }

        private Medel Nu(Rekvisition? utom = null) => Medel.Av(_beslut, [], [.. _rekvisitioner.Where(r => r != utom)], _återföringar, _flyttar);
    }
}
