using System.Globalization;
using System.Text;

namespace Finsam.Application.Tests.Ekonomi;

/// <summary>Writes a SIE 4 file as an economy system does: code page 437, results that are the sums of the verifications.</summary>
internal sealed class Siebyggare
{
    private readonly List<(DateOnly Dag, (string Konto, string Projekt, decimal Belopp)[] Rader)> _verifikationer = [];
    private readonly List<string> _budget = [];

    static Siebyggare() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Pc8 => Encoding.GetEncoding(437);

    /// <summary>A cost on a project, against the bank.</summary>
    public Siebyggare Kostnad(string dag, string konto, string projekt, decimal belopp) =>
        Ver(dag, (konto, projekt, belopp), ("1930", "", -belopp));

    public Siebyggare Ver(string dag, params (string Konto, string Projekt, decimal Belopp)[] rader)
    {
        _verifikationer.Add((DateOnly.ParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture), rader));
        return this;
    }

    public Siebyggare Budget(string månad, string projekt, string konto, decimal belopp)
    {
        _budget.Add(string.Create(CultureInfo.InvariantCulture, $"#PBUDGET 0 {månad} {{6 \"{projekt}\"}} {konto} {belopp:0.00}"));
        return this;
    }

    public string Text(int år = 2021)
    {
        var text = new StringBuilder($"#FLAGGA 0\r\n#PROGRAM \"Ekonomi\" 1.0\r\n#FORMAT PC8\r\n#GEN 20220115\r\n#SIETYP 4\r\n#FNAMN \"Samordningsförbundet Åmål\"\r\n#RAR 0 {år}0101 {år}1231\r\n");
        text.Append("#KONTO 4010 \"Köpta tjänster\"\r\n#KONTO 1930 Bank\r\n#DIM 6 \"Projekt\"\r\n#OBJEKT 6 \"P1\" \"Växtverket \\\"nya\\\"\"\r\n");
        foreach (var konto in _verifikationer.SelectMany(v => v.Rader).Where(r => r.Konto[0] >= '3').GroupBy(r => r.Konto))
        {
            text.Append(CultureInfo.InvariantCulture, $"#RES 0 {konto.Key} {konto.Sum(r => r.Belopp):0.00}\r\n");
        }

        _budget.ForEach(rad => text.Append(rad + "\r\n"));
        foreach (var ((dag, rader), nr) in _verifikationer.Select((v, i) => (v, i + 1)))
        {
            text.Append(CultureInfo.InvariantCulture, $"#VER A {nr} {dag:yyyyMMdd} \"Faktura å ä ö\"\r\n{{\r\n");
            foreach (var (konto, projekt, belopp) in rader)
            {
                text.Append(CultureInfo.InvariantCulture, $"   #TRANS {konto} {{{(projekt.Length > 0 ? $"6 \"{projekt}\"" : "")}}} {belopp:0.00}\r\n");
            }

            text.Append("}\r\n");
        }

        return text.ToString();
    }

    public byte[] Bytes() => Pc8.GetBytes(Text());
}
