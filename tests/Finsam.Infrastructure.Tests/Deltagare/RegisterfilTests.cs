using System.IO.Compression;
using System.Text;
using Finsam.Application.Deltagare.Registerimport;
using Finsam.Domain.Gemensamt;
using Finsam.Infrastructure.Deltagare.Registerfiler;
using Finsam.Testing.Program;

namespace Finsam.Infrastructure.Tests.Deltagare;

/// <summary>The files of other registers: what is in them comes out as it is shown there, and a file that is something else is refused in words.</summary>
public sealed class RegisterfilTests
{
    private static readonly DateOnly Dag = new(2021, 3, 2);

    [Theory]
    [InlineData("Id;In\nA1;2021-03-02\n")]
    [InlineData("Id,In\r\nA1,2021-03-02")]
    [InlineData("Id\tIn\nA1\t2021-03-02\n")]
    [InlineData("\uFEFFId;In\n\nA1 ;\"2021-03-02\"\n;;\n")]
    [InlineData("Uttag ur registret;\n\nId;In\nA1;2021-03-02\n")]
    public void En_textfil_läses_vad_som_än_skiljer_cellerna(string text)
    {
        var fil = Läs(Encoding.UTF8.GetBytes(text)).Värde;

        fil.Rubriker.Take(2).Should().Equal("Id", "In");
        fil.Rader.Should().ContainSingle().Which.Celler.Take(2).Should().Equal("A1", "2021-03-02");
    }

    [Fact]
    public void Citat_får_ha_skiljetecken_radbrytningar_och_citattecken_och_raden_är_den_som_Excel_visar()
    {
        var fil = Läs("Id;Text\nA1;\"a;b \"\"c\"\"\nd\"\nA2;x\n"u8.ToArray()).Värde;

        fil.Rader[0].Celler.Should().Equal("A1", "a;b \"c\"\nd");
        fil.Rader.Select(r => r.Nummer).Should().Equal(2, 3);
    }

    [Fact]
    public void En_bok_läses_med_delade_texter_dagar_tal_och_tomma_celler()
    {
        var bok = Arbetsboksskrivare.Skriv(
            ("Deltagare", [["Ärende", "Start", "Slut", "Grad", "Plan"], ["Å1", Dag, null, 50, true], [null, null, null, null, null], ["Å2", Dag, Dag.AddDays(1), 12345678901.0, false]]),
            ("Annat", [["X", "Y"], ["1", "2"]]));

        var fil = Läs(bok).Värde;

        fil.Blad.Should().Equal("Deltagare", "Annat");
        fil.Rubriker.Should().Equal("Ärende", "Start", "Slut", "Grad", "Plan");
        fil.Rader.Select(r => r.Nummer).Should().Equal(2, 4);
        fil.Rader[0].Celler.Should().Equal("Å1", "2021-03-02", "", "50", "ja");
        fil.Rader[1].Celler.Should().Equal("Å2", "2021-03-02", "2021-03-03", "12345678901", "nej");
        Läs(bok, "Annat").Värde.Rubriker.Should().Equal("X", "Y");
        Läs(bok, "Finns inte").Lyckades.Should().BeFalse();
    }

    [Fact]
    public void Samma_rubrik_två_gånger_blir_två_kolumner_och_en_utan_rubrik_heter_efter_sin_plats() =>
        Läs("Id;In;In;;\nA1;1;2;3;\n"u8.ToArray()).Värde.Rubriker.Should().Equal("Id", "In", "In (2)", "Kolumn 4", "Kolumn 5");

    /// <summary>What is chosen, and a word of the refusal. Made only when it is tried: some are large.</summary>
    private static readonly Dictionary<string, (Func<byte[]> Fil, string Ord)> Trasigheter = new()
    {
        ["tom"] = (() => [], "tom"),
        ["Windows-1252"] = (() => [.. "Id;K"u8, 0xF6, .. "n\nA1;x\n"u8], "Windows-1252"),
        ["UTF-16"] = (() => [0xFF, 0xFE, (byte)'I', 0], "UTF-16"),
        ["xls"] = (() => [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3], ".xls"),
        ["citat"] = (() => "Id;In\nA1;\"x\nA2;y\n"u8.ToArray(), "citattecken"),
        ["bara rubriker"] = (() => "Id;In\n"u8.ToArray(), "inga rader"),
        ["ingen tabell"] = (() => "hej\n"u8.ToArray(), "rubriker"),
        ["zip"] = (() => Zip(("a.txt", "x"u8.ToArray())), "Excelbok"),
        ["avhuggen"] = (() => Arbetsboksskrivare.Skriv(("A", [["Id", "In"], ["A1", "x"]]))[..900], "Excelbok"),
        ["sprängd"] = (() => Bomb(), "packar upp"),
        ["DTD"] = (() => Bok("<!DOCTYPE x [<!ENTITY a \"aaa\">]><worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>"u8.ToArray()), "Excelbok"),
        ["delad text som inte finns"] = (() => Bok("<worksheet><sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>"u8.ToArray()), "Excelbok"),
        ["för långt ut"] = (() => Bok("<worksheet><sheetData><row><c r=\"XFD1\" t=\"str\"><v>x</v></c></row></sheetData></worksheet>"u8.ToArray()), "kolumner"),
        ["för många rader"] = (() => Encoding.UTF8.GetBytes("Id;In\n" + string.Concat(Enumerable.Range(0, Registerfil.FlestRader + 1).Select(i => $"A{i};x\n"))), "5 000"),
        ["för stor"] = (() => new byte[Registerfil.Störst + 1], "20 MB"),
        ["personnummer som rubrik"] = (() => Encoding.UTF8.GetBytes("A1;811218" + "9876\nA2;x\n"), "rubrik"),
    };

    public static TheoryData<string> Trasiga => [.. Trasigheter.Keys];

    [Theory]
    [MemberData(nameof(Trasiga))]
    public void Det_som_inte_är_en_sådan_fil_nekas_med_vad_som_är_fel(string slag)
    {
        var (fil, ord) = Trasigheter[slag];
        var svar = Läs(fil());

        svar.Fel!.Slag.Should().Be(Felslag.Ogiltigt, slag);
        svar.Fel.Text.Should().Contain(ord);
        svar.Fel.Text.Should().NotContain("9876", "a personnummer is never repeated");
    }

    [Fact]
    public void En_fil_som_ändras_byte_för_byte_läses_eller_nekas_men_kraschar_aldrig()
    {
        var bok = Arbetsboksskrivare.Skriv(("A", [["Id", "In"], ["A1", Dag]]));
        var slump = new Random(20210302);
        for (var i = 0; i < 500; i++)
        {
            var skadad = (byte[])bok.Clone();
            skadad[slump.Next(skadad.Length)] = (byte)slump.Next(256);

            FluentActions.Invoking(() => Läs(skadad)).Should().NotThrow($"byte change {i}");
        }
    }

    private static Result<Registerfil> Läs(byte[] fil, string? blad = null) => new Registerfilläsare().Läs(fil, blad);

    /// <summary>A sheet of 200 MB of blanks in some hundred kB.</summary>
    private static byte[] Bomb() => Bok([.. "<worksheet><sheetData>"u8, .. Enumerable.Repeat((byte)' ', 200 * 1024 * 1024), .. "</sheetData></worksheet>"u8]);

    private static byte[] Bok(byte[] blad)
    {
        const string Typ = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return Zip(
            ("_rels/.rels", Encoding.UTF8.GetBytes($"<Relationships><Relationship Id=\"r1\" Type=\"{Typ}/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>")),
            ("xl/workbook.xml", Encoding.UTF8.GetBytes($"<workbook xmlns:r=\"{Typ}\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>")),
            ("xl/_rels/workbook.xml.rels", Encoding.UTF8.GetBytes($"<Relationships><Relationship Id=\"r1\" Type=\"{Typ}/worksheet\" Target=\"worksheets/a.xml\"/></Relationships>")),
            ("xl/worksheets/a.xml", blad));
    }

    private static byte[] Zip(params (string Namn, byte[] Innehåll)[] delar)
    {
        using var minne = new MemoryStream();
        using (var zip = new ZipArchive(minne, ZipArchiveMode.Create))
        {
            foreach (var (namn, innehåll) in delar)
            {
                using var ut = zip.CreateEntry(namn, CompressionLevel.Fastest).Open();
                ut.Write(innehåll);
            }
        }

        return minne.ToArray();
    }
}
