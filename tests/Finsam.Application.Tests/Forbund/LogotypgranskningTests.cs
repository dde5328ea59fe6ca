using System.Text;
using Finsam.Application.Förbund;

namespace Finsam.Application.Tests.Förbund;

/// <summary>A logotype is a picture: nothing that runs, and nothing that fetches.</summary>
public sealed class LogotypgranskningTests
{
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    [Fact]
    public void En_png_tas_emot() => Logotypgranskning.Granska(Convert.FromBase64String(Png)).Värde.Mediatyp.Should().Be("image/png");

    [Fact]
    public void En_jpeg_tas_emot() => Logotypgranskning.Granska(Jpeg(300, 200)).Värde.Should().BeEquivalentTo(new { Mediatyp = "image/jpeg", Slag = "JPEG" });

    [Fact]
    public void En_jpeg_som_är_för_bred_avhuggen_eller_har_något_efter_slutet_tas_inte_emot()
    {
        Logotypgranskning.Granska(Jpeg(4001, 200)).Fel!.Text.Should().Contain("4000 bildpunkter");
        Logotypgranskning.Granska(Jpeg(300, 200)[..^3]).Fel!.Text.Should().Contain("skadad");
        Logotypgranskning.Granska([.. Jpeg(300, 200), .. "<script>"u8]).Fel!.Text.Should().Contain("skadad");
        Logotypgranskning.Granska([0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0xFF, 0xD9]).Fel!.Text.Should().Contain("skadad", "a length that leads out of the file");
    }

    [Theory]
    [InlineData("<path d='M0 0h10v10z' fill='url(#a)'/>")]
    [InlineData("<defs><linearGradient id='a'><stop offset='0' stop-color='red'/></linearGradient></defs><use href='#a'/><style>.a{fill:url(#a)}</style>")]
    [InlineData("<i:note xmlns:i='http://www.inkscape.org/namespaces/inkscape' label='x'/>")]
    public void En_svg_som_bara_ritar_tas_emot(string innehåll) => Granska(innehåll).Värde.Mediatyp.Should().Be("image/svg+xml");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<path onload='alert(1)' d='M0 0'/>")]
    [InlineData("<a href='javascript:alert(1)'><path d='M0 0'/></a>")]
    [InlineData("<use href='https://example.com/x.svg#a'/>")]
    [InlineData("<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href=' data:image/svg+xml,x'/>")]
    [InlineData("<image href='https://example.com/x.png'/>")]
    [InlineData("<path fill='url( https://example.com/x )'/>")]
    [InlineData("<style>@import 'https://example.com/x.css';</style>")]
    [InlineData("<style><![CDATA[.a{background:u\\72l(https://example.com)}]]></style>")]
    [InlineData("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>")]
    [InlineData("<animate attributeName='href' to='javascript:alert(1)'/>")]
    [InlineData("<set attributeName='onload' to='alert(1)'/>")]
    public void En_svg_som_gör_något_annat_tas_inte_emot(string innehåll) => Granska(innehåll).Fel.Should().NotBeNull();

    [Theory]
    [InlineData("<?xml-stylesheet href='https://example.com/x.css'?><svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'x'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'/>")]
    [InlineData("GIF89a")]
    [InlineData("")]
    public void Det_som_inte_är_en_bild_tas_inte_emot(string innehåll) => Logotypgranskning.Granska(Encoding.UTF8.GetBytes(innehåll)).Fel.Should().NotBeNull();

    [Fact]
    public void En_png_med_något_efter_slutet_tas_inte_emot() =>
        Logotypgranskning.Granska([.. Convert.FromBase64String(Png), .. "<script>"u8]).Fel.Should().NotBeNull();

    [Fact]
    public void En_för_stor_bild_tas_inte_emot() => Logotypgranskning.Granska(new byte[Logotypgranskning.MaxStorlek + 1]).Fel.Should().NotBeNull();

    /// <summary>The segments that a JPEG begins with, of the sizes that ITU-T T.81 gives them, and its end.</summary>
    private static byte[] Jpeg(int bredd, int höjd) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0,
        0xFF, 0xFF, 0xC0, 0, 11, 8, (byte)(höjd >> 8), (byte)höjd, (byte)(bredd >> 8), (byte)bredd, 1, 1, 0x11, 0,
        0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x55, 0xFF, 0xD9,
    ];

    private static Domain.Gemensamt.Result<Application.Gemensamt.Logotyp> Granska(string innehåll) =>
        Logotypgranskning.Granska(Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>{innehåll}</svg>"));
}
