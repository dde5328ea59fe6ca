using System.Buffers.Binary;
using System.Text;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Finsam.Application.Gemensamt;
using A = DocumentFormat.OpenXml.Drawing;

namespace Finsam.Infrastructure.Tests.Rapporter;

/// <summary>The förbund's logotype in the header of the first page, and nowhere else.</summary>
public sealed class WordlogotypTests
{
    private const long EmuPerCm = 360_000;

    [Theory]
    [InlineData(400, 100, 4.4, 1.1)]
    [InlineData(4000, 40, 7, 0.07)]
    [InlineData(10, 1000, 0.011, 1.1)]
    public void En_png_står_i_sina_proportioner_med_alternativtext(int bredd, int höjd, double cmBrett, double cmHögt)
    {
        using var word = LästWord.Av(Pmexempel.Pm(), Med("image/png", Png(bredd, höjd)));

        var bild = Bilder(word).Should().ContainSingle().Subject;
        bild.Extent!.Cx!.Value.Should().BeCloseTo((long)(cmBrett * EmuPerCm), 400);
        bild.Extent.Cy!.Value.Should().BeCloseTo((long)(cmHögt * EmuPerCm), 400);
        bild.DocProperties!.Description!.Value.Should().Be("Logotyp för Samordningsförbundet Prov");
        word.Valideringsfel().Should().BeEmpty();
        FörstaSidan(word).ImageParts.Should().ContainSingle().Which.ContentType.Should().Be("image/png");
    }

    [Fact]
    public void En_jpeg_står_i_sina_proportioner()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xC2, 0, 11, 8, 0, 50, 0, 200, 1, 1, 0x11, 0, 0xFF, 0xD9];
        using var word = LästWord.Av(Pmexempel.Pm(), Med("image/jpeg", jpeg));

        var bild = Bilder(word).Should().ContainSingle().Subject;
        ((double)bild.Extent!.Cx!.Value / bild.Extent.Cy!.Value).Should().BeApproximately(4, 0.01);
        FörstaSidan(word).ImageParts.Should().ContainSingle().Which.ContentType.Should().Be("image/jpeg");
        word.Valideringsfel().Should().BeEmpty();
    }

    [Theory]
    [InlineData("viewBox='0 0 200 100'", 2)]
    [InlineData("width='90px' height='30px'", 3)]
    [InlineData("width='100%' height='100%'", 1)]
    public void En_svg_står_bredvid_en_tom_bild_för_äldre_Word(string mått, double bredare)
    {
        var svg = Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' {mått}><rect width='9' height='9'/></svg>");
        using var word = LästWord.Av(Pmexempel.Pm(), Med("image/svg+xml", svg));

        var bild = Bilder(word).Should().ContainSingle().Subject;
        ((double)bild.Extent!.Cx!.Value / bild.Extent.Cy!.Value).Should().BeApproximately(bredare, 0.01);
        bild.Descendants<A.BlipExtension>().Should().ContainSingle();
        FörstaSidan(word).ImageParts.Select(b => b.ContentType).Should().BeEquivalentTo("image/png", "image/svg+xml");
        word.Valideringsfel().Should().BeEmpty();
    }

    [Fact]
    public void Utan_logotyp_finns_ingen_bild()
    {
        using var word = LästWord.Av(Pmexempel.Pm());

        Bilder(word).Should().BeEmpty();
        word.Valideringsfel().Should().BeEmpty();
    }

    [Fact]
    public void Samma_logotyp_ger_samma_bytes() =>
        LästWord.Bytes(Pmexempel.Pm(), Med("image/png", Png(9, 9))).Should().Equal(LästWord.Bytes(Pmexempel.Pm(), Med("image/png", Png(9, 9))));

    private static Inställningar Med(string mediatyp, byte[] bild) => new() { Förbund = "Samordningsförbundet Prov", Logotyp = new(mediatyp, bild, "summa") };

    private static HeaderPart FörstaSidan(LästWord word)
    {
        var första = word.Kropp.Descendants<HeaderReference>().Single(h => h.Type! == HeaderFooterValues.First).Id!.Value!;
        return (HeaderPart)word.Huvuddel.GetPartById(första);
    }

    private static List<Inline> Bilder(LästWord word)
    {
        var alla = word.Huvuddel.HeaderParts.SelectMany(h => h.Header.Descendants<Inline>()).Concat(word.Kropp.Descendants<Inline>()).ToList();
        alla.Should().BeEquivalentTo(FörstaSidan(word).Header.Descendants<Inline>().ToList(), "no other page has it");
        return alla;
    }

    /// <summary>The head of a picture is all that is read of it.</summary>
    private static byte[] Png(int bredd, int höjd)
    {
        var png = new byte[64];
        new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }.CopyTo(png, 0);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), bredd);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), höjd);
        return png;
    }
}
