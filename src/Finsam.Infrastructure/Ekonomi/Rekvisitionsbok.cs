using Finsam.Application.Ekonomi;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Ekonomi;
using Finsam.Infrastructure.Rapporter.Excel;

namespace Finsam.Infrastructure.Ekonomi;

/// <summary>Rekvisitioner as an Excel workbook: amounts are numbers, days are days, a row per rekvisition.</summary>
internal sealed class Rekvisitionsbok : IRekvisitionsskrivare
{
    private static readonly string[] Rubriker =
        ["Insats", "Kod", "År", "Kvartal", "Slag", "Belopp, kr", "Status", "Gjord", "Granskad av", "Attesterad av", "Betald", "Beviljat för året, kr", "Kvar för året, kr", "Text"];

    public void Skriv(IReadOnlyList<Rekvisitionspost> poster, Stream ut) =>
        Arbetsbok.Skriv([new("Rekvisitioner", [[.. Rubriker.Select(r => Kalkylcell.AvText(r, fet: true))], .. poster.Select(Rad)])], ut);

    private static IReadOnlyList<Kalkylcell> Rad(Rekvisitionspost post)
    {
        var rekvisition = post.Rekvisition;
        return
        [
            Kalkylcell.AvText(post.Insats.Visningsnamn),
            Kalkylcell.AvText(post.Insats.Kod),
            Tal(rekvisition.Kvartal.År, Kalkylformat.Allmänt),
            Tal(rekvisition.Kvartal.Nummer, Kalkylformat.Heltal),
            Kalkylcell.AvText(rekvisition.ÄrSlut ? "Slutrekvisition" : "Kvartal"),
            Tal(rekvisition.Belopp, Kalkylformat.Decimaltal),
            Kalkylcell.AvText(rekvisition.Status.ToString()),
            Dag(DateOnly.FromDateTime(rekvisition.Upprättad.Tid.Lokalt())),
            Kalkylcell.AvText(rekvisition.Granskad?.Namn ?? ""),
            Kalkylcell.AvText(rekvisition.Attesterad?.Namn ?? ""),
            Dag(rekvisition.Betaldag),
            Tal(post.Medel.Disponibelt, Kalkylformat.Decimaltal),
            Tal(post.Medel.Kvar, Kalkylformat.Decimaltal),
            Kalkylcell.AvText(rekvisition.Text ?? ""),
        ];
    }

    private static Kalkylcell Tal(decimal tal, Kalkylformat format) => new(null, tal, new(format));

    private static Kalkylcell Dag(DateOnly? dag) => Kalkylcell.Av(new Dagcell(dag), fet: false);
}
