using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Deltagare;

/// <summary>The reasons add up to those who left, and those who came, less those who left, are those who are there: with the figures of printed slutrapporter.</summary>
public sealed class AvslutsorsakerTests
{
    private static readonly Kvartal Början = new(2013, 3);
    private static readonly Kvartal Slutet = new(2015, 4);

    /// <summary>Slutrapport ENTER 2016: 57 in steg 3–4, of whom 31 left for five reasons and 26 remained.</summary>
    [Fact]
    public void Enter_31_utskrivna_av_fem_skäl_och_26_kvar()
    {
        Deltagargrupp[] deltagare =
        [
            Ut(7, Avslutsanledning.Studier), Ut(4, Avslutsanledning.FortsattRehab), Ut(14, Avslutsanledning.Övrigt), Ut(4, Avslutsanledning.Sjukdom), Ut(2, Avslutsanledning.Flytt),
            new() { Insats = "enter", In = Början, Antal = 26 },
        ];

        var orsaker = Avslutsorsaker.Av(deltagare, "enter", Period.För(Slutet));

        orsaker.Rader.Select(r => (r.Orsak, r.Alla)).Should().Equal(
            (Avslutsanledning.Studier, 7), (Avslutsanledning.FortsattRehab, 4), (Avslutsanledning.Sjukdom, 4), (Avslutsanledning.Flytt, 2), (Avslutsanledning.Övrigt, 14));
        orsaker.Summa[^1].Should().Be(31);
        orsaker.UtanOrsak.Should().Be(0);
        var räknare = new Räknare(new(new Dictionary<string, Insatstid> { ["enter"] = new(Början.FörstaDag, null, null) }, deltagare, []));
        räknare.Värde(new(Period.För(Slutet), Mått.Pågående, "enter", Kolumn.Summa)).Should().Be(26);
        räknare.Värde(new(Period.För(Slutet), Mått.Totalt, "enter", Kolumn.Summa)).Should().Be(57);
    }

    /// <summary>Slutrapport SARA: 188 in and 159 out since 2009, 29 handed over; of the last two years 31 in, 61 out, and so 59 at their beginning.</summary>
    [Fact]
    public void Sara_188_in_och_159_ut_är_29_kvar()
    {
        Deltagarflöde.UtanFöregående(Antal.Visat(188), Antal.Visat(159), Antal.Visat(29)).Ingående.Should().Be(Antal.Visat(0));
        Deltagarflöde.UtanFöregående(Antal.Visat(31), Antal.Visat(61), Antal.Visat(29)).Ingående.Should().Be(Antal.Visat(59));
        new Deltagarflöde(Antal.Visat(59), Antal.Visat(31), Antal.Visat(61), Antal.Visat(29)).GårIhop.Should().BeTrue();
        Andel.Procent(25, 61).Should().Be(41);
        Andel.Procent(61, 50).Should().Be(122);
    }

    /// <summary>Slutrapport 3.4.4: 37 in Heby and 101 in Uppsala are 138, 77 kvinnor and 61 män, of 240 planned.</summary>
    [Fact]
    public void Stöd_till_rehabilitering_138_av_240()
    {
        var (heby, uppsala) = (Antal.Visat(37), Antal.Visat(101));

        (heby + uppsala).Should().Be(Antal.Visat(77 + 61));
        Antal.Procent(heby + uppsala, Antal.Visat(240)).Should().Be(58, "57,5 is rounded away from zero");
        (Andel.Procent(77, 138), Andel.Procent(61, 138)).Should().Be((56, 44));
    }

    [Fact]
    public void Den_främsta_orsaken_räknas_en_gång_och_den_som_saknar_orsak_står_sist()
    {
        var orsaker = Avslutsorsaker.Av([Ut(3, Avslutsanledning.Flytt, Avslutsanledning.Studier), Ut(2), Ut(1, Avslutsanledning.Studier)], "enter", Period.Helår(2015));

        orsaker.Rader.Select(r => (r.Orsak, r.Alla)).Should().Equal((Avslutsanledning.Studier, 1), (Avslutsanledning.Flytt, 3), (null, 2));
        orsaker.UtanOrsak.Should().Be(2);
    }

    /// <summary>Whatever is registered: every period and kön.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Orsakerna_går_ihop_med_flödet_för_varje_period_och_kön(int frö)
    {
        var slump = new Random(frö);
        var deltagare = Enumerable.Range(0, 80).Select(i => new Deltagargrupp
        {
            Insats = slump.Next(4) == 0 ? "annan" : "a",
            Kön = slump.Next(5) is < 4 and var kön ? (Kön)kön : null,
            In = new(2019, 1),
            Ut = slump.Next(4) == 0 ? null : new Kvartal(2019, 1).Plus(slump.Next(12)),
            Avslut = [.. Enum.GetValues<Avslutsanledning>().OrderBy(_ => slump.Next()).Take(slump.Next(3))],
            Antal = 1 + slump.Next(3),
        }).ToList();
        var tid = new Insatstid(new(2019, 1, 1), null, null);
        var räknare = new Räknare(new(new Dictionary<string, Insatstid> { ["a"] = tid, ["annan"] = tid }, deltagare, []));

        foreach (var period in Enumerable.Range(2019, 4).SelectMany(Period.Alla))
        {
            var orsaker = Avslutsorsaker.Av(deltagare, "a", period);
            var flöde = Enum.GetValues<Kolumn>().Select(k => Deltagarflöde.UtanFöregående(Antal.Visat(0), Antal.Visat(räknare.Värde(new(period, Mått.Avslutade, "a", k))), Antal.Visat(0))).ToList();

            orsaker.Stämmer(flöde).Should().BeTrue("{0}", period);
            orsaker.Stämmer([.. flöde.Select(f => f with { Ut = Antal.Visat(f.Ut.Värde!.Value + 1) })]).Should().BeFalse();
        }
    }

    private static Deltagargrupp Ut(int antal, params Avslutsanledning[] orsaker) => new() { Insats = "enter", In = Början, Ut = Slutet, Avslut = orsaker, Antal = antal };
}
