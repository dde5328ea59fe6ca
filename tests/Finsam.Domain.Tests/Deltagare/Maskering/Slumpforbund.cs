using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Tests.Deltagare.Maskering;

/// <summary>A förbund made up from a seed, from tiny to small, with what real registers have: gaps, several avslut, insatser that start and end mid-year.</summary>
internal static class Slumpförbund
{
    public static Skyddsunderlag Skapa(int frö, int störst, int flestInsatser, int flestÅr)
    {
        var slump = new Random(frö);
        var (år, antal) = (slump.Next(1, flestÅr + 1), slump.Next(1, flestInsatser + 1));
        var bas = new Kvartal(2020, 1);
        var kvartal = år * 4;
        var (luckor, flera) = (slump.Next(3) == 0 ? 0.2 : 0, slump.Next(4) == 0);
        var insatser = new Dictionary<string, Insatstid>();
        var deltagare = new List<Deltagargrupp>();
        var anonyma = new List<Anonyma>();
        for (var i = 0; i < antal; i++)
        {
            var kod = $"i{i}";
            var start = slump.Next(3) == 0 ? slump.Next(kvartal) : 0;
            var slut = slump.Next(3) == 0 ? slump.Next(start, kvartal + 2) : (int?)null;
            var avslutad = slump.Next(8) == 0 ? slump.Next(start, kvartal) : (int?)null;
            insatser[kod] = new(bas.Plus(start).FörstaDag.AddDays(slump.Next(80)), slut is { } s ? bas.Plus(s).SistaDag : null, avslutad is { } a ? bas.Plus(a).SistaDag : null);
            // Some events fall outside the time of the insats: registers are like that.
            var sent = slump.Next(4) == 0 ? kvartal - 1 : Math.Min(kvartal - 1, Math.Min(slut ?? kvartal, avslutad ?? kvartal));
            for (var n = slump.Next(störst); n >= 0; n--)
                deltagare.Add(Person(slump, kod, slump.Next(6) == 0 ? Math.Max(0, start - 1) : slump.Next(start, Math.Max(start, sent) + 1), sent, bas, luckor, flera));
            if (slump.Next(2) == 0)
                anonyma.Add(new(kod, bas.Plus(slump.Next(start, kvartal)), slump.Next(1, 8)));
        }

        return new(insatser, deltagare, anonyma);
    }

    private static Deltagargrupp Person(Random slump, string insats, int start, int sent, Kvartal bas, double luckor, bool flera)
    {
        T? Fyllt<T>(T värde)
            where T : struct => slump.NextDouble() < luckor ? null : värde;
        var ut = start + slump.Next(0, 5);
        var ute = ut <= sent && slump.Next(5) > 0;
        var avslut = new List<Avslutsanledning>();
        if (ute && slump.NextDouble() >= luckor)
            avslut.Add((Avslutsanledning)slump.Next(slump.Next(1, 12)));
        if (ute && flera && slump.Next(3) == 0)
            avslut.Add((Avslutsanledning)slump.Next(11));
        return new()
        {
            Insats = insats,
            Kön = slump.Next(20) == 0 ? Kön.Okänd : slump.Next(20) == 0 ? null : (Kön)slump.Next(2),
            In = bas.Plus(start),
            Ut = ute ? bas.Plus(ut) : null,
            Avslut = [.. avslut.Distinct()],
            Sysselsättningsgrad = avslut.Any(a => (int)a < 3) ? Fyllt(slump.Next(1, 4) * 25) : null,
            Åldersgrupp = Fyllt((Åldersgrupp)slump.Next(4)),
            FörsörjningIn = Fyllt((Försörjning)slump.Next(slump.Next(1, 11))),
            FörsörjningUt = ute ? Fyllt((Försörjning)slump.Next(slump.Next(1, 11))) : null,
            Utbildning = Fyllt((Utbildning)slump.Next(slump.Next(1, 8))),
            Tid = Fyllt((TidIOffentligFörsörjning)slump.Next(7)),
            Antal = slump.Next(8) == 0 ? slump.Next(2, 9) : 1,
        };
    }
}
