using Finsam.Application.Översikt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;

namespace Finsam.Web.Tests;

/// <summary>Small true view models: lights are decided by the domain, as in the program.</summary>
internal static class Exempel
{
    public static Period Period { get; } = Period.Halvår(2021, 1);

    public static Svar Grönt { get; } = new()
    {
        IFas = true,
        Prognos = true,
        VakanserSof = false,
        VakanserEgna = false,
        AvvikelseBudget = false,
        AvvikelseMål = false,
        Styrgruppsmöten = true,
        OrdinarieDeltagit = true,
        Uppföljning = true,
        KontrollMetod = true,
        KontrollMålgrupp = true,
        Jämlikhet = true,
        Jämställdhet = true,
    };

    public static Insatsrad Insats(string kod, string namn, Svar? svar = null, Budgetutfall? ekonomi = null, Insatstyp typ = Insatstyp.Individ) => new()
    {
        Kod = kod,
        Namn = namn,
        Visningsnamn = namn,
        Typ = typ,
        Lokusgrupper = [("tierp", "Tierp")],
        Ljus = Insatsljus.Av(svar ?? Grönt, ekonomi ?? new(100_000, 90_000), new Trösklar()),
        Ekonomi = ekonomi ?? new(100_000, 90_000),
        ÅttaKvartal = [.. Enumerable.Range(-7, 8).Select(n => (Period.SistaKvartal.Plus(n), n < -3 ? (Trafikljus?)null : n == 0 ? Trafikljus.Gul : Trafikljus.Grön))],
        Noter = [new(new(2021, 2), "i_fas", "Pandemirelaterat.")],
    };

    public static ÖversiktVy Översikt(params Insatsrad[] insatser) => new(
        Period,
        insatser,
        [new("tierp", "Lokus Tierp", Ljusantal.Av([.. insatser.Select(i => i.Ljus.Samlat)]), insatser.Select(i => i.Ljus.Samlat).Värst())],
        new(insatser.Length, insatser.Length, insatser.Length),
        new(Antal.Visat(9), Antal.Visat(14), Antal.Visat(30)))
    {
        Ekonomi = Budgetutfall.Summa(insatser.Select(i => i.Ekonomi)),
    };
}
