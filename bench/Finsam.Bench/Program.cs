using System.Globalization;
using Finsam.Bench;
using Finsam.Testing.Database;

// bench [STORLEK…]: without sizes 1, 10 and 100 times the demo. With --ut FILE the report goes there; with --bara mask|vyer|import|webb|form|utfall only that is measured.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
var storlekar = args.Where(a => int.TryParse(a, out _)).Select(int.Parse).DefaultIfEmpty().ToArray() is [> 0, ..] valda ? valda : [1, 10, 100];
var (ut, bara) = (Efter("--ut"), Efter("--bara"));
var rapport = new Rapport();
foreach (var gånger in storlekar)
{
    var förbund = new Förbund(gånger);
    if (bara is null or "mask")
        rapport.Lägg(gånger, Säg($"{gånger}×: masken", Maskmätning.Mät(förbund)));
    if (bara is null or "vyer")
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        rapport.Lägg(gånger, Säg($"{gånger}×: vyer", await Vymätning.MätAsync(förbund, databas)));
    }

    if (bara is null or "import" && gånger > 1)
        rapport.Lägg(Säg($"{gånger}×: import", await Importmätning.MätAsync(förbund)));
    if (bara is null or "webb" && gånger <= 10)
        rapport.Lägg(Säg($"{gånger}×: webben", await Webbmätning.MätAsync(förbund)));
}

if (bara is null or "utfall")
    rapport.Lägg(Säg("utfall", await Utfallsmätning.MätAsync()));
if (bara is null or "form")
{
    rapport.Lägg(Säg("utkast", await Sparmätning.MätAsync()));
    rapport.Lägg(Säg("formulär", await Skrivmätning.MätAsync()));
}

if (ut is not null)
    File.WriteAllText(ut, rapport.Text());

string? Efter(string namn) => Array.IndexOf(args, namn) is var plats and >= 0 ? args[plats + 1] : null;

static T Säg<T>(string vad, T resultat)
{
    Console.WriteLine($"{vad}: {resultat}");
    return resultat;
}
