using System.Text;

namespace Finsam.Bench;

/// <summary>What was measured, as docs/prestanda.md.</summary>
internal sealed class Rapport
{
    private readonly SortedDictionary<int, Maskresultat> _masker = [];
    private readonly SortedDictionary<int, Vyresultat> _vyer = [];
    private readonly List<Importresultat> _importer = [];
    private readonly List<Webbresultat> _webbar = [];
    private readonly List<Sparresultat> _sparade = [];
    private readonly List<Skrivresultat> _skrivna = [];
    private readonly List<Utfallsresultat> _utfall = [];

    public void Lägg(int gånger, Maskresultat resultat) => _masker[gånger] = resultat;

    public void Lägg(int gånger, Vyresultat resultat) => _vyer[gånger] = resultat;

    public void Lägg(Importresultat resultat) => _importer.Add(resultat);

    public void Lägg(Webbresultat resultat) => _webbar.Add(resultat);

    public void Lägg(Sparresultat resultat) => _sparade.Add(resultat);

    public void Lägg(Skrivresultat resultat) => _skrivna.Add(resultat);

    public void Lägg(Utfallsresultat resultat) => _utfall.Add(resultat);

    public string Text()
    {
        var text = new StringBuilder();
        text.Append(
            $"""
            # Performance

            Written by `./dev bench`, which measures all of this in one run on made-up data: ten years, in multiples of the demo (15 insatser, 807 deltagare).
            Times are medians of 15 runs by turns after 40 to warm up, unless it says otherwise. What decides them, and what to do about it, stands in
            docs/beslut/0010 and 0011.

            Machine: {Maskin.Beskriv()}.


            """);
        Tabell(
            text,
            "Översikt and PM, through the use case and as plain SQL",
            "The same figures and lights, compared row by row before the clock starts. SQL: prepared statements on an open connection, every figure and light computed in "
                + "the database, no masking, no access, no texts. Goal: within 2× from 10× on, at most 6 statements.\n\n"
                + "What bounds it: the översikt reads the reports and amounts of eight quarters as objects (16 rows per insats), decides nine lights with their reasons in "
                + "Swedish and sorts as a Swede does; SQL returns colours alone. Deltagare cost it nothing after the first look at a period: the counts of a period are "
                + "kept with the version of the data. The PM counts all deltagare in memory, faster than the database does.",
            ["data", "översikt ms", "SQL ms", "ratio", "statements", "PM ms", "SQL ms", "ratio", "statements"],
            _vyer.Select(v => new[]
            {
                $"{v.Key}×", Tal(v.Value.Översikt.Program), Tal(v.Value.Översikt.Sql), Kvot(v.Value.Översikt, v.Key > 1), $"{v.Value.ÖversiktSatser}",
                Tal(v.Value.Pm.Program), Tal(v.Value.Pm.Sql), Kvot(v.Value.Pm, v.Key > 1), $"{v.Value.PmSatser}",
            }));
        Tabell(
            text,
            "Ekonomi, avvikelser and the menu",
            "Through the use case, by turns with the översikt of the same förbund; the ratio is to that. Each insats has cost lines and a rekvisition for every quarter it ran, and an "
                + "avvikelse every half-year; the latest four of each are on their way. Medians of 15 after 12 to warm up. Goal: at most 8 statements, the menu 3, the same at every size.\n\n"
                + "What bounds it: rows that become objects. Lists of rekvisitioner and avvikelser show all there are, without pages of fifty: every row has up to four signatures in "
                + "JSON, and to say what is left of a year's money all rekvisitioner of the insatser shown are read, also for the few that are to be checked. An insats's own page reads that "
                + "insats alone; that it still grows somewhat at 100× is not explained. The number in the menu is read after the page is on screen, and again when something has changed: for the kansli which reports are "
                + "expected since the first and how far each has come, for the ekonom only those that an open rekvisition may wait for.",
            [.. _vyer.Keys.Aggregate(new List<string> { "page" }, (rubriker, gånger) => [.. rubriker, $"{gånger}× ms", "ratio", "statements"])],
            (_vyer.Values.FirstOrDefault()?.Sidor ?? []).Select((sida, nr) =>
                _vyer.Values.Aggregate(new List<string> { sida.Namn }, (celler, vy) => [.. celler, Tal(vy.Sidor[nr].Tid.Sida), $"{vy.Sidor[nr].Tid.Sida / vy.Sidor[nr].Tid.Översikt:0.0}", $"{vy.Sidor[nr].Satser}"]).ToArray()));
        Tabell(
            text,
            "The mask",
            "Worked out from nothing (median of 3; at 100× one run), and the first översikt of a process that finds it in the database.\n\n"
                + "What bounds it: the number of small counts, some thousands per period at 100×, of which each needs two possible worlds. The first översikt of a process "
                + "reads all deltagare as groups, and otherwise pays for the runtime compiling what it is about to use.",
            ["data", "insatser with deltagare", "deltagare", "mask s", "first översikt s"],
            _masker.Select(m => new[]
            {
                $"{m.Key}×", $"{m.Value.Insatser}", $"{m.Value.Deltagare}", Tal(m.Value.Sekunder), _vyer.TryGetValue(m.Key, out var vy) ? Tal(vy.Kallt / 1000) : "–",
            }));
        Tabell(
            text,
            $"Outcome of {Utfallsmätning.Antal} deltagare",
            "In seven insatser over ten years, with as many kinds of people as chance gives. `/deltagare` with its tables by age and försörjning, by turns with one prepared statement for the rows "
                + "alone, compared before the clock starts; the same for periods nobody has looked at before (median of 8, each once); the first look after the data have changed, which reads "
                + "all as groups and works out the mask; and the mask of one table of 50 insatser × 12 columns. Goal: within 2×; that mask under a second.\n\n"
                + "What bounds it: the first look at a period counts every group in memory; after that the counts are kept with the version of the data.",
            ["page ms", "SQL ms", "ratio", "new period ms", "SQL ms", "ratio", "after a change s", "mask of 50 × 12 s"],
            _utfall.Select(u => new[]
            {
                Tal(u.Varmt.Program), Tal(u.Varmt.Sql), Kvot(u.Varmt, true), Tal(u.Förstagången.Program), Tal(u.Förstagången.Sql), Kvot(u.Förstagången, true), Tal(u.Kallt), Mål(u.Mask, 1),
            }));
        Tabell(
            text,
            $"Import of {Importmätning.Antal} deltagare",
            "One run, beside binary COPY (median of 3) of the same rows into a table with the same constraints and indexes. An import also works out the mask "
                + "before it is done, so that no reader waits; that part is worked out once more by itself and told apart. Goal: within 10× of COPY.\n\n"
                + "What bounds it: every cell of a row is read, checked and searched for personnummer; then the rows are copied to a temporary table and merged from there. "
                + "With very many insatser it is the mask; a förbund has some twenty.",
            ["insatser", "import s", "of which mask s", "rows s", "COPY s", "rows / COPY", "all / COPY", "again, nothing new s"],
            _importer.Select(i => new[]
            {
                $"{i.Insatser}", Tal(i.Import), Tal(i.Mask), Tal(i.Import - i.Mask), Tal(i.Kopia), Mål((i.Import - i.Mask) / i.Kopia, 10), Mål(i.Import / i.Kopia, 10), Tal(i.Igen),
            }));
        Tabell(
            text,
            "Memory of the web process",
            $"Resident MB: five seconds after start, after a first visit, and with the översikt open in {Webbmätning.Flikar} browser profiles at once. "
                + "What bounds it: each open page keeps its view model and the tree of what is on screen; the runtime gives memory back late, so that this is a ceiling.",
            ["insatser", "idle", "after one visit", $"{Webbmätning.Flikar} open", "per open översikt"],
            _webbar.Select(w => new[] { $"{w.Insatser}", Tal(w.Vilande), Tal(w.Varm), Tal(w.Öppna), Tal(w.PerFlik) }));
        Tabell(
            text,
            $"{Sparmätning.Utkast} drafts saved in parallel",
            $"Each of {Sparmätning.Utkast} writers saves one field of a draft of their own through the use case, {Sparmätning.Omgångar} times after some to warm up: all at the same instant, and "
                + $"spread over the two seconds that a draft may wait. Goal: answered within {Sparmätning.Gräns:0} ms.\n\n"
                + "What bounds it: a save is a few short statements in one transaction. At the same instant each waits for the cores until those before it are done, so that the "
                + "share within the limit is what they get done in that time; that they are all busy meanwhile tells that it is they, and not locks or connections.",
            ["writers", "median ms", "95 % ms", $"within {Sparmätning.Gräns:0} ms", "saves per second", "cores busy", "with the program", "statements"],
            _sparade.SelectMany(s => new[]
            {
                new[] { "1", Tal(s.Ensam), "–", "–", "–", "–", "–", $"{s.Satser}" },
                [$"{Sparmätning.Utkast}, at the same instant", .. Tider(s.Samtidigt)],
                [$"{Sparmätning.Utkast}, within two seconds", .. Tider(s.Spritt)],
            }));
        Tabell(
            text,
            $"{Skrivmätning.Profiler} browsers typing in forms at once",
            $"Each browser profile has the form of its own insats open and types {Skrivmätning.Meningar} sentences. Answer: from when a save leaves the browser until its answer is there. Saved: from "
                + "the last key, the pause of 0.7 s after it included. Memory per circuit: the web's resident memory with all forms open, and when all have typed, less that after a first visit.\n\n"
                + "What bounds it: a save is one use case and one drawing of the step. The browsers share the cores with the web here: what is busy beside the program is they. "
                + "A circuit keeps the report, the draft's answers and the tree of the step on screen.",
            ["answer median ms", "answer 95 % ms", "within 100 ms", "saved median ms", "saved within 2 s", "saves per second", "cores busy", "with the web", "MB per circuit", "after typing"],
            _skrivna.Select(s => new[]
            {
                Tal(s.Svar.Median), Tal(s.Svar.P95), Procent(s.Svar.Inom(Sparmätning.Gräns)), Tal(s.Sparat.Median), Procent(s.Sparat.Inom(2000)), Tal(s.Svar.PerSekund), Tal(s.Svar.Kärnor.Maskin), Tal(s.Svar.Kärnor.Program),
                Tal(s.PerKrets), Tal(s.PerKretsEfter),
            }));
        return text.ToString().TrimEnd() + "\n";
    }

    private static void Tabell(StringBuilder text, string rubrik, string ingress, string[] kolumner, IEnumerable<string[]> rader)
    {
        var alla = rader.ToList();
        if (alla.Count == 0)
            return;
        text.Append($"## {rubrik}\n\n{ingress}\n\n| {string.Join(" | ", kolumner)} |\n|{string.Concat(kolumner.Select(_ => "---:|"))}\n");
        foreach (var rad in alla)
            text.Append($"| {string.Join(" | ", rad)} |\n");
        text.Append('\n');
    }

    private static string[] Tider(Svarstider tider) => [Tal(tider.Median), Tal(tider.P95), Procent(tider.Inom(Sparmätning.Gräns)), Tal(tider.PerSekund), Tal(tider.Kärnor.Maskin), Tal(tider.Kärnor.Program), "–"];

    private static string Procent(double tal) => $"{tal:0} %";

    private static string Tal(double tal) => tal >= 100 ? $"{tal:0}" : tal >= 10 ? $"{tal:0.0}" : $"{tal:0.00}";

    private static string Kvot((double Program, double Sql) par, bool mål) => mål ? Mål(par.Program / par.Sql, 2) : $"{par.Program / par.Sql:0.0}";

    private static string Mål(double kvot, double högst) => kvot <= högst ? $"{kvot:0.0}" : $"**{kvot:0.0}, missed**";
}
