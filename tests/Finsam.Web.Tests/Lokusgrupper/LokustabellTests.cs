using Bunit;
using Finsam.Application.Insatser;
using Finsam.Application.Lokusgrupper;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Översikt;
using Finsam.Web.Features.Gemensamt.Tabeller;
using Finsam.Web.Features.Lokusgrupper;

namespace Finsam.Web.Tests.Lokusgrupper;

/// <summary>The groups beside one another.</summary>
public sealed class LokustabellTests : Webbtest
{
    private static readonly Lokusläge[] Grupper =
    [
        new("heby", "Lokus Heby", "Heby", new(1, 0, 0, 0), new(100_000, 90_000), new(Antal.Visat(10), Antal.Dolt, Antal.Visat(20))),
        new("tierp", "Lokus Tierp", "Tierp", new(0, 1, 1, 0), new(200_000, 60_000), new(Antal.Visat(11), Antal.Visat(9), Antal.Visat(30))),
        new("knivsta", "Lokus Knivsta", "Knivsta", new(0, 0, 0, 0), default, null),
    ];

    [Fact]
    public void Totalen_är_den_som_räknats_och_inte_radernas_summa()
    {
        var tabell = Visa(new(null, false));

        tabell.FindAll("tfoot td").Select(c => c.TextContent.Trim()).Should().StartWith(["3", "1", "1", "1", "0"]);
        tabell.Find(".fotnot").TextContent.Should().Contain("2 insatser delas av flera lokusgrupper").And.Contain("färre än fem personer");
        tabell.FindAll("tbody tr").Last().TextContent.Should().Contain("Utan lokusgrupp");
    }

    [Fact]
    public void Ett_maskerat_antal_står_sist_hur_man_än_sorterar_först()
    {
        var tabell = Visa(new("ut", false));

        tabell.FindAll("tbody tr a").Select(a => a.TextContent).Should().Equal("Lokus Tierp", "Lokus Heby", "Lokus Knivsta");
        tabell.FindAll("tbody .maskerat").Should().HaveCount(1);
    }

    private IRenderedComponent<Lokustabell> Visa(Sortering sortering)
    {
        var vy = new LokuslägenVy
        {
            Period = Exempel.Period,
            Grupper = Grupper,
            UtanGrupp = new(null, "Utan lokusgrupp", null, new(0, 0, 0, 0), default, null),
            Totalt = new(null, "Totalt", null, new(1, 1, 1, 0), new(250_000, 120_000), new Deltagarkvartal(Antal.Visat(21), Antal.Dolt, Antal.Visat(50))),
            Delade = 2,
        };
        return Render<Lokustabell>(p => p
            .Add(t => t.Vy, vy)
            .Add(t => t.Rader, Lokusgruppregister.Välj(Grupper, null, sortering))
            .Add(t => t.Sortering, sortering));
    }
}
