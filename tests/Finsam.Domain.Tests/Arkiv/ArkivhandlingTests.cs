using System.Text;
using System.Text.Json.Nodes;
using Finsam.Domain.Arkiv;

namespace Finsam.Domain.Tests.Arkiv;

/// <summary>What is frozen, and the checksums that tell whether it still is what it was.</summary>
public sealed class ArkivhandlingTests
{
    [Fact]
    public void Samma_data_ger_samma_text_i_vilken_ordning_den_än_skrevs()
    {
        var ena = KanoniskJson.Text(JsonNode.Parse("""{ "b": [ {"y": 1, "x": null} ], "a": "Åsa \u00e5t < \u0022" }""")!);
        var andra = KanoniskJson.Text(JsonNode.Parse("""{"a":"Åsa åt \u003c \"","b":[{"x":null,"y":1}]}""")!);

        ena.Should().Be(andra).And.Be("""{"a":"Åsa åt < \"","b":[{"x":null,"y":1}]}""");
    }

    [Fact]
    public void Listor_behåller_sin_ordning() => KanoniskJson.Text(JsonNode.Parse("[2,1,1.50]")!).Should().Be("[2,1,1.50]");

    [Fact]
    public void Summorna_är_de_som_sha256sum_skriver()
    {
        var handling = Arkivhandling.Av(Underlag(), 1, null, new(null, "Prov", DateTimeOffset.UnixEpoch));

        // printf abc | sha256sum, and printf '{"a":1}' | sha256sum
        handling.Dokumentsumma.Should().Be("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        handling.Datasumma.Should().Be("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862");
        handling.Data.Should().Be("""{"a":1}""");
    }

    [Fact]
    public void En_för_lång_titel_kortas_och_två_handlingar_är_två()
    {
        var (ena, andra) = (Ny(), Ny());

        ena.Titel.Should().HaveLength(Arkivhandling.MaxTitel);
        ena.Id.Should().NotBe(andra.Id);

        static Arkivhandling Ny() => Arkivhandling.Av(Underlag() with { Titel = new('x', 500) }, 1, null, new(null, "Prov", DateTimeOffset.UnixEpoch));
    }

    private static Arkivunderlag Underlag() => new()
    {
        Slag = Arkivslag.Pm,
        Titel = "PM",
        År = 2021,
        Period = "2021H1",
        Data = new JsonObject { ["a"] = 1 },
        Dokument = Encoding.ASCII.GetBytes("abc"),
    };
}
