using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Kvartalsrapporter;

/// <summary>Every step from every state by every role: allowed, or refused and unchanged.</summary>
public sealed class RapportgångTests(Rapportprov prov) : IClassFixture<Rapportprov>
{
    /// <summary>Where a report may stand; the last is a rättelse that has been begun.</summary>
    private static readonly Dictionary<string, (Rapportstatus Status, bool Rättelse)> Lägen = new()
    {
        ["utkast"] = (Rapportstatus.Utkast, false),
        ["inlamnad"] = (Rapportstatus.Inlämnad, false),
        ["atersand"] = (Rapportstatus.Återsänd, false),
        ["godkand"] = (Rapportstatus.Godkänd, false),
        ["rattelse"] = (Rapportstatus.Utkast, true),
    };

    public static TheoryData<string> Data => new(Lägen.Keys);

    [Theory]
    [MemberData(nameof(Data))]
    public async Task Varje_roll_får_göra_sitt_och_inget_annat(string läge)
    {
        await TillAsync(läge);
        var före = await AlltAsync();
        var tillåtna = new List<(Rapporthandling, Roll)>();
        foreach (var handling in Enum.GetValues<Rapporthandling>())
        {
            foreach (var roll in Enum.GetValues<Roll>())
            {
                if (Får(läge, handling, roll))
                {
                    tillåtna.Add((handling, roll));
                    continue;
                }

                (await GörAsync(handling, Som(roll))).Should().BeFalse("{0} may not {1} in {2}", roll, handling, läge);
                (await AlltAsync()).Should().Be(före, "{0} tried to {1} in {2}", roll, handling, läge);
            }
        }

        foreach (var (handling, roll) in tillåtna)
        {
            await TillAsync(läge);
            (await GörAsync(handling, Som(roll))).Should().BeTrue("{0} may {1} in {2}", roll, handling, läge);
            (await prov.LäsAsync(Rapportprov.Kansli)).Status.Should().Be(Lägen[läge].Status.Till(handling).Värde);
        }
    }

    [Fact]
    public async Task Den_som_lämnade_in_kan_inte_godkänna()
    {
        await TillAsync("utkast");
        var båda = Användarna.Prov(new Uppdrag(Roll.Styrgruppsordförande, Rapportprov.Kod), new Uppdrag(Roll.Kansli)) with { Konto = Guid.CreateVersion7() };
        (await prov.LämnaInAsync(båda)).Lyckades.Should().BeTrue();

        (await prov.GodkännAsync(båda)).Fel!.Kod.Should().Be("rapport.egen");
        (await prov.LäsAsync(båda)).EgenInlämning.Should().BeTrue();
        (await prov.GodkännAsync()).Lyckades.Should().BeTrue("someone else at the kansli can");
    }

    [Fact]
    public async Task Den_som_har_läst_en_tidigare_inlämning_godkänner_inte_den_nya()
    {
        await TillAsync("inlamnad");
        var sedd = (await prov.LäsAsync(Rapportprov.Kansli)).Inlämningar[0].Nummer;
        await prov.ÅtersändAsync();
        await prov.LämnaInAsync();

        (await prov.SändAsync(new GodkännRapporterCommand([new(Rapportprov.Kod, Rapportprov.Q1, sedd)]), Rapportprov.Kansli)).Fel!.Kod.Should().Be("rapport.andrad");
    }

    [Fact]
    public async Task Den_som_inte_har_läst_det_senaste_lämnar_inte_in()
    {
        await TillAsync("utkast");
        var sedd = (await prov.LäsAsync(Rapportprov.Ordförande)).Rummet!.Revision;
        await prov.SparaAsync(Rapportprov.Ledamot, new Svarsändring("fritext", "Ett tillägg", 0));

        (await prov.SändAsync(new LämnaInCommand(Rapportprov.Kod, Rapportprov.Q1, sedd), Rapportprov.Ordförande)).Fel!.Kod.Should().Be("rapport.andrad");
    }

    [Fact]
    public async Task En_ofullständig_rapport_lämnas_inte_in_och_felen_namnger_fälten()
    {
        await prov.TömAsync();
        await prov.SparaAsync(Rapportprov.Ordförande, new Svarsändring("i_fas", "ja", 0));

        var svar = await prov.LämnaInAsync();

        svar.Fel!.Kod.Should().Be("rapport.ofullstandig");
        svar.Fel.Fält.Select(f => f.Fält).Should().Contain(["prognos", "vakanser_sof"]).And.NotContain("i_fas");
    }

    private async Task TillAsync(string läge)
    {
        await prov.TömAsync();
        await prov.BesvaraAsync();
        Func<Task<Result>>[] steg = läge switch
        {
            "inlamnad" => [() => prov.LämnaInAsync()],
            "atersand" => [() => prov.LämnaInAsync(), () => prov.ÅtersändAsync()],
            "godkand" => [() => prov.LämnaInAsync(), () => prov.GodkännAsync()],
            "rattelse" => [() => prov.LämnaInAsync(), () => prov.GodkännAsync(), () => prov.RättaAsync()],
            _ => [],
        };
        foreach (var ett in steg)
        {
            (await ett()).Fel.Should().BeNull();
        }
    }

    private static bool Får(string läge, Rapporthandling handling, Roll roll)
    {
        var (status, rättelse) = Lägen[läge];
        return handling.Roller().Contains(roll) && (handling == Rapporthandling.AvbrytaRättelse ? rättelse : status.Till(handling).Lyckades);
    }

    private static Användare Som(Roll roll) => Användarna.Prov(new Uppdrag(roll, roll.GällerInsats() ? Rapportprov.Kod : null, roll.GällerLokusgrupp() ? "tierp" : null));

    private async Task<bool> GörAsync(Rapporthandling handling, Användare som)
    {
        try
        {
            return handling switch
            {
                Rapporthandling.Skriva => (await prov.SändAsync(new SparaSvarCommand(Rapportprov.Kod, Rapportprov.Q1, [new("fritext", "Nytt", 0)]), som)).Lyckades,
                Rapporthandling.LämnaIn => (await prov.LämnaInAsync(som)).Lyckades,
                Rapporthandling.Återsända => (await prov.ÅtersändAsync(som)).Lyckades,
                Rapporthandling.Godkänna => (await prov.GodkännAsync(som)).Lyckades,
                Rapporthandling.Rätta => (await prov.RättaAsync(som)).Lyckades,
                _ => (await prov.SändAsync(new AvbrytRättelseCommand(Rapportprov.Kod, Rapportprov.Q1), som)).Lyckades,
            };
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private Task<string> AlltAsync() => prov.Värd.Databas.FrågaAsync<string>(
        """
        select (select jsonb_agg(k order by k.id) from kvartalsrapport k)::text || (select jsonb_agg(u order by u.falt) from utkastsvar u)::text
          || coalesce((select jsonb_agg(r order by r.nummer) from rapportinlamning r)::text, '') || coalesce((select jsonb_agg(f) from fryst_ekonomi f)::text, '')
          || (select count(*) from historik.handelse)
        """);
}
