using System.Globalization;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Ekonomi.Bokföring;

/// <summary>
/// Reads a SIE 4 file, or says what is wrong with it: the wrong characters, a verification that does not balance, a file that ends too early.
/// Everything that can be checked is, since what is read becomes utfall. Source: SIE filformat 4B.
/// </summary>
internal sealed class Sieläsare
{
    /// <summary>Larger than any förbund's books.</summary>
    public const int MaxStorlek = 20 * 1024 * 1024;

    private readonly Dictionary<string, string> _konton = [];
    private readonly Dictionary<string, string> _typer = [];
    private readonly Dictionary<int, string> _dimensioner = new() { [1] = "Kostnadsställe", [6] = "Projekt" };
    private readonly Dictionary<(int Dimension, string Kod), string> _objekt = [];
    private readonly Dictionary<string, decimal> _resultat = [];
    private readonly Dictionary<string, decimal> _bokfört = [];
    private readonly List<Sierad> _rader = [];
    private readonly List<Sierad> _budget = [];
    private string _program = "";
    private string _företag = "";
    private int? _år;
    private int _verifikationer;
    private DateOnly? _senast;
    private int _summor;
    private Sieverifikation? _öppen;

    /// <summary>The file, or what is wrong with it and where.</summary>
    public static Result<Siefil> Läs(byte[] fil)
    {
        var (text, kodning) = Sietext.Läs(fil);
        return fil.Length == 0 ? Fel("Filen är tom.")
            : fil.Length > MaxStorlek ? Fel("Filen är större än 20 MB. Är det en SIE-fil?")
            : text is null ? Fel($"Filen är sparad i {kodning}. En SIE-fil ska vara i PC8 (teckentabell 437), annars blir namn och tecken fel. Hämta den på nytt ur ekonomisystemet utan att öppna och spara den i ett annat program.")
            : new Sieläsare().Tolka(text);
    }

    private Result<Siefil> Tolka(string text)
    {
        var nummer = 0;
        foreach (var rad in text.ReplaceLineEndings("\n").Split('\n'))
        {
            nummer++;
            if (Siepost.Läs(nummer, rad.TrimEnd('\u001A')) is not { } post)
            {
                return Fel($"Rad {nummer} slutar mitt i. Filen är inte hel; hämta den på nytt ur ekonomisystemet.");
            }

            if (post.Etikett.Length > 0 && Ta(post) is { } fel)
            {
                return Fel($"Rad {nummer}: {fel}");
            }
        }

        return Helheten() is { } brist ? Fel(brist) : new Siefil(
            _program, _företag, _år!.Value, _verifikationer, _senast, Använda(), _konton, _objekt, _rader, _budget);
    }

    private string? Ta(Siepost post) => post.Etikett switch
    {
        "#FORMAT" => post[0].Equals("PC8", StringComparison.OrdinalIgnoreCase) ? null : "formatet är inte PC8, som SIE kräver.",
        "#SIETYP" => post[0] is "4" ? null : $"filen är av SIE-typ {post[0]}. Finsam behöver typ 4, med transaktioner.",
        "#PROGRAM" => Namn(post[0], ref _program),
        "#FNAMN" => Namn(post[0], ref _företag),
        "#KSUMMA" => Räkna(),
        "#RAR" => post[0] == "0" ? Räkenskapsår(post) : null,
        "#KONTO" => Spara(_konton, post[0], post[1]),
        "#KTYP" => Spara(_typer, post[0], post[1].ToUpperInvariant()),
        "#DIM" => int.TryParse(post[0], CultureInfo.InvariantCulture, out var dimension) ? Spara(_dimensioner, dimension, post[1]) : "dimensionens nummer går inte att läsa.",
        "#OBJEKT" => int.TryParse(post[0], CultureInfo.InvariantCulture, out var dim) ? Spara(_objekt, (dim, post[1]), post[2]) : "objektets dimension går inte att läsa.",
        "#RES" => post[0] == "0" ? Resultat(post) : null,
        "#PBUDGET" => post[0] == "0" ? Budget(post) : null,
        "#VER" => Verifikation(post),
        "{" => _öppen is { Börjad: false } ? _öppen.Börja() : "en klammer som inte hör till någon verifikation.",
        "#TRANS" => _öppen is { Börjad: true } ? Transaktion(post) : "en transaktion utanför en verifikation.",
        "}" => Avsluta(),

        // What was struck out and what was added later: an added row stands as a #TRANS too.
        _ => null,
    };

    private string? Räkna()
    {
        _summor++;
        return null;
    }

    private string? Räkenskapsår(Siepost post)
    {
        if (!Dag(post[1], out var första) || !Dag(post[2], out var sista))
        {
            return "räkenskapsåret går inte att läsa.";
        }

        _år = första.Year;
        return första == new DateOnly(första.Year, 1, 1) && sista == new DateOnly(första.Year, 12, 31)
            ? null
            : "räkenskapsåret är inte ett kalenderår. Finsam följer upp per kalenderår.";
    }

    private string? Resultat(Siepost post)
    {
        if (!Belopp(post[2], out var saldo))
        {
            return Obegripligt(post[2]);
        }

        _resultat[post[1]] = saldo;
        return null;
    }

    private string? Budget(Siepost post)
    {
        if (!Dag(post[1] + "01", out var månad))
        {
            return "budgetens period går inte att läsa.";
        }

        if (!Belopp(post[4], out var saldo))
        {
            return Obegripligt(post[4]);
        }

        var objekt = Objektlista(post[2]);
        if (ÄrResultat(post[3]) && objekt.Count > 0)
        {
            _budget.Add(new(månad, post[3], objekt, saldo));
        }

        return null;
    }

    private string? Verifikation(Siepost post)
    {
        if (_öppen is not null)
        {
            return "en ny verifikation börjar innan den förra är avslutad.";
        }

        if (!Dag(post[2], out var dag))
        {
            return "verifikationens datum går inte att läsa.";
        }

        _öppen = new($"{post[0]} {post[1]}".Trim(), dag);
        return dag.Year == _år ? null : $"verifikationen är daterad {dag:yyyy-MM-dd}, utanför räkenskapsåret.";
    }

    private string? Transaktion(Siepost post)
    {
        if (!Belopp(post[2], out var belopp))
        {
            return Obegripligt(post[2]);
        }

        var dag = _öppen!.Dag;
        if (post[3].Length > 0 && !Dag(post[3], out dag))
        {
            return "transaktionens datum går inte att läsa.";
        }

        if (post[0].Length == 0 || !post[0].All(char.IsAsciiDigit))
        {
            return "transaktionen saknar konto.";
        }

        _öppen.Rader.Add(new(dag, post[0], Objektlista(post[1]), belopp));
        return null;
    }

    private string? Avsluta()
    {
        if (_öppen is not { Börjad: true } klar)
        {
            return "en klammer som inte hör till någon verifikation.";
        }

        _öppen = null;
        if (klar.Rader.Sum(r => r.Belopp) is not 0 and var skillnad)
        {
            return $"verifikation {klar.Nummer} går inte ihop: {skillnad.ToString("0.00", CultureInfo.GetCultureInfo("sv-SE"))} kr skiljer mellan debet och kredit.";
        }

        _verifikationer++;
        foreach (var rad in klar.Rader)
        {
            _senast = _senast > rad.Dag ? _senast : rad.Dag;
            _bokfört[rad.Konto] = _bokfört.GetValueOrDefault(rad.Konto) + rad.Belopp;
            if (ÄrResultat(rad.Konto))
            {
                _rader.Add(rad);
            }
        }

        return null;
    }

    /// <summary>What only shows when everything has been read: whether it is the whole file.</summary>
    private string? Helheten()
    {
        if (_öppen is not null)
        {
            return $"Verifikation {_öppen.Nummer} är inte avslutad. Filen är inte hel; hämta den på nytt ur ekonomisystemet.";
        }

        if (_år is null)
        {
            return "Filen säger inte vilket räkenskapsår den gäller (#RAR 0). Är det en SIE-fil?";
        }

        if (_verifikationer == 0)
        {
            return "Filen har inga verifikationer. Hämta en SIE 4-fil med transaktioner ur ekonomisystemet, för en period där något är bokfört.";
        }

        if (_summor % 2 == 1)
        {
            return "Filens avslutande kontrollsumma saknas. Filen är inte hel; hämta den på nytt ur ekonomisystemet.";
        }

        var skiljer = _resultat.Where(r => r.Value != _bokfört.GetValueOrDefault(r.Key)).OrderBy(r => r.Key, StringComparer.Ordinal).ToList();
        return skiljer.Count == 0 ? null
            : $"Transaktionerna på konto {skiljer[0].Key} blir inte kontots saldo i filen. Filen är inte hel, eller saknar transaktioner; hämta den på nytt ur ekonomisystemet.";
    }

    private Dictionary<int, string> Använda() =>
        _rader.Concat(_budget).SelectMany(r => r.Objekt).Select(o => o.Dimension).Distinct().Order()
            .ToDictionary(d => d, d => _dimensioner.GetValueOrDefault(d) ?? $"Dimension {d}");

    /// <summary>An account of income or cost: as the file says, or else by its class.</summary>
    private bool ÄrResultat(string konto) => _typer.TryGetValue(konto, out var typ) ? typ is "I" or "K" : konto.Length > 0 && konto[0] is >= '3' and <= '8';

    private static List<(int Dimension, string Kod)> Objektlista(string lista)
    {
        var delar = Siepost.Läs(0, lista.Trim('{', '}', ' ')) is { } post ? (string[])[post.Etikett, .. post.Fält] : [];
        return [.. delar.Chunk(2).Where(par => par.Length == 2).Select(par => (int.TryParse(par[0], CultureInfo.InvariantCulture, out var d) ? d : 0, par[1])).Where(o => o.Item1 > 0)];
    }

    private static string? Spara<TNyckel>(Dictionary<TNyckel, string> lista, TNyckel nyckel, string namn)
        where TNyckel : notnull
    {
        lista[nyckel] = namn;
        return Personnummer.FinnsI(namn) ? "namnet ser ut att innehålla ett personnummer. Ta bort det i ekonomisystemet; sådana får inte finnas i Finsam." : null;
    }

    private static string? Namn(string text, ref string plats)
    {
        plats = text;
        return null;
    }

    private static string Obegripligt(string belopp) => belopp.Length == 0 ? "beloppet saknas." : "beloppet går inte att läsa.";

    private static bool Dag(string text, out DateOnly dag) => DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out dag);

    private static bool Belopp(string text, out decimal belopp) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out belopp)
        && decimal.Round(belopp, 2) == belopp && Math.Abs(belopp) < 1_000_000_000_000m;

    private static Fel Fel(string text) => new("sie.fil", text, Felslag.Ogiltigt);
}

/// <summary>A verification that is being read.</summary>
internal sealed record Sieverifikation(string Nummer, DateOnly Dag)
{
    public List<Sierad> Rader { get; } = [];

    public bool Börjad { get; private set; }

    public string? Börja()
    {
        Börjad = true;
        return null;
    }
}
