using System.IO.Compression;
using Finsam.Application.Avvikelser;
using Finsam.Application.Behörighet;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;

namespace Finsam.Application.Tests.Avvikelser;

/// <summary>What a file is is seen from its content, and only those who see the avvikelse get it.</summary>
public sealed class FilerTests(Avvikelseprov prov) : IClassFixture<Avvikelseprov>, IAsyncLifetime
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7\n%"u8, .. new byte[100]];

    public Task InitializeAsync() => prov.TömAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public static TheoryData<string, byte[], string> Tillåtna => new()
    {
        { "plan.pdf", Pdf, "plan.pdf" },
        { "bild.exe", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1], "bild.png" },
        { "foto", [0xFF, 0xD8, 0xFF, 0xE0], "foto.jpg" },
        { "..\\..\\hemligt/brev.docx", Zip("[Content_Types].xml", "word/document.xml"), "brev.docx" },
        { "kalkyl: \"2026\".xlsx", Zip("[Content_Types].xml", "xl/workbook.xml"), "kalkyl 2026.xlsx" },
        { new string('x', 300) + ".pdf", Pdf, new string('x', 116) + ".pdf" },
    };

    public static TheoryData<string, byte[]> Otillåtna => new()
    {
        { "tom.pdf", [] },
        { "program.pdf", [0x4D, 0x5A, 0x90, 0x00] },
        { "sida.png", [.. "<html><script>"u8] },
        { "bild.svg", [.. "<svg xmlns='http://www.w3.org/2000/svg'/>"u8] },
        { "makro.docx", Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin") },
        { "arkiv.xlsx", Zip("a.txt") },
        { "trasig.docx", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3] },
        { $"{"19900101"}-{"0017"}.pdf", Pdf },
    };

    [Theory]
    [MemberData(nameof(Tillåtna))]
    public async Task En_fil_av_rätt_slag_bifogas_och_fås_tillbaka_som_den_var(string namn, byte[] innehåll, string blir)
    {
        var nummer = await prov.AnmälAsync();

        (await prov.SändAsync(new BifogaFilCommand(await prov.ValAsync(nummer), namn, innehåll), Avvikelseprov.Ordförande)).Fel.Should().BeNull();

        var fil = (await prov.LäsAsync(nummer)).Filer.Should().ContainSingle().Subject;
        (fil.Namn, fil.Storlek, fil.Bifogad.Namn).Should().Be((blir, innehåll.Length, "Ordföranden"));
        (await prov.SändAsync(new AvvikelsefilQuery(nummer, fil.Id), Avvikelseprov.Kansli)).Värde.Innehåll.Should().Equal(innehåll);
    }

    [Theory]
    [MemberData(nameof(Otillåtna))]
    public async Task En_fil_av_fel_slag_nekas_och_inget_sparas(string namn, byte[] innehåll)
    {
        var nummer = await prov.AnmälAsync();
        var före = await prov.AlltAsync();

        var fel = (await prov.SändAsync(new BifogaFilCommand(await prov.ValAsync(nummer), namn, innehåll), Avvikelseprov.Ordförande)).Fel!;

        fel.Fält.Should().ContainSingle().Which.Fält.Should().Be("Innehåll");
        (await prov.AlltAsync()).Should().Be(före);
    }

    /// <summary>Not a row above: what a theory is given is written down when tests are looked for, and that takes minutes for ten megabytes.</summary>
    [Fact]
    public Task En_för_stor_fil_nekas() => En_fil_av_fel_slag_nekas_och_inget_sparas("stor.pdf", [.. Pdf, .. new byte[Avvikelsefil.MaxStorlek]]);

    [Fact]
    public async Task Bara_den_som_ser_avvikelsen_får_filen()
    {
        var nummer = await prov.AnmälAsync();
        await prov.SändAsync(new BifogaFilCommand(await prov.ValAsync(nummer), "plan.pdf", Pdf), Avvikelseprov.Ordförande);
        var fil = (await prov.LäsAsync(nummer)).Filer[0].Id;
        var annan = await prov.AnmälAsync(kod: "beta");

        foreach (var roll in Rollgrupp.SerInsatser.Roller())
        {
            var egen = Användarna.Prov(new Uppdrag(roll, roll.GällerInsats() ? Avvikelseprov.Kod : null, roll.GällerLokusgrupp() ? "tierp" : null));
            var främmande = Användarna.Prov(new Uppdrag(roll, roll.GällerInsats() ? "beta" : null, roll.GällerLokusgrupp() ? "finns-inte" : null));
            var ser = roll != Roll.Styrelse;

            (await prov.SändAsync(new AvvikelsefilQuery(nummer, fil), egen)).Lyckades.Should().Be(ser, "{0}", roll);
            (await prov.SändAsync(new AvvikelsefilQuery(nummer, fil), främmande)).Lyckades.Should().Be(ser && !roll.GällerInsats() && !roll.GällerLokusgrupp(), "{0}", roll);
        }

        (await prov.SändAsync(new AvvikelsefilQuery(annan, fil), Avvikelseprov.Kansli)).Fel!.Slag.Should().Be(Felslag.FinnsInte, "it is not that avvikelse's");
    }

    [Fact]
    public async Task En_fil_tas_bort_och_tio_är_de_flesta()
    {
        var nummer = await prov.AnmälAsync();
        for (var i = 0; i < Avvikelsefil.MaxAntal; i++)
        {
            (await prov.SändAsync(new BifogaFilCommand(await prov.ValAsync(nummer), $"{i}.pdf", Pdf), Avvikelseprov.Ordförande)).Fel.Should().BeNull();
        }

        (await prov.SändAsync(new BifogaFilCommand(await prov.ValAsync(nummer), "elva.pdf", Pdf), Avvikelseprov.Ordförande)).Fel!.Kod.Should().Be("avvikelse.filer");
        var första = (await prov.LäsAsync(nummer)).Filer[0].Id;
        (await prov.SändAsync(new TaBortFilCommand(await prov.ValAsync(nummer), första), Avvikelseprov.Kansli)).Fel.Should().BeNull();

        (await prov.LäsAsync(nummer)).Filer.Should().HaveCount(Avvikelsefil.MaxAntal - 1).And.NotContain(f => f.Id == första);
        (await prov.SändAsync(new TaBortFilCommand(await prov.ValAsync(await prov.AnmälAsync()), (await prov.LäsAsync(nummer)).Filer[0].Id), Avvikelseprov.Kansli))
            .Fel!.Kod.Should().Be("avvikelse.fil-borta", "it belongs to another avvikelse");
    }

    private static byte[] Zip(params string[] delar)
    {
        using var minne = new MemoryStream();
        using (var arkiv = new ZipArchive(minne, ZipArchiveMode.Create))
        {
            foreach (var del in delar)
            {
                arkiv.CreateEntry(del);
            }
        }

        return minne.ToArray();
    }
}
