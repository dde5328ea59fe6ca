using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Insatsrapporter;

/// <summary>What is missing in a report, or to be looked at.</summary>
/// <param name="Nyckel">Key of the heading.</param>
/// <param name="Rubrik">As it is printed.</param>
/// <param name="Text">What, in Swedish.</param>
/// <param name="Hindrar">Whether the report cannot be locked before it is mended.</param>
public sealed record Anmärkning(string Nyckel, string Rubrik, string Text, bool Hindrar);

/// <summary>How a mål stands, for the report.</summary>
/// <param name="Nr">Its number.</param>
/// <param name="Utfall">What was judged last, or <c>null</c> when nothing was.</param>
/// <param name="Mätt">Whether a number, or for a mål without number a judgement, is there.</param>
/// <param name="Förfaller">The last day to reach it, or <c>null</c>.</param>
/// <param name="RäknarDeltagare">Whether it says how many took part.</param>
public sealed record Rapportmål(int Nr, Målutfall? Utfall, bool Mätt, DateOnly? Förfaller, bool RäknarDeltagare);

/// <summary>What a report is checked by.</summary>
public sealed record Granskningsunderlag
{
    /// <summary>The last day that the report is about.</summary>
    public required DateOnly Till { get; init; }

    /// <summary>The mål.</summary>
    public required IReadOnlyList<Rapportmål> Mål { get; init; }

    /// <summary>The parts, insatsägare first.</summary>
    public required IReadOnlyList<string> Parter { get; init; }

    /// <summary>Whether money was given back.</summary>
    public required bool MedelÅterförda { get; init; }

    /// <summary>Cost lines over their budget, by name.</summary>
    public IReadOnlyList<string> ÖverBudget { get; init; } = [];

    /// <summary>Koder of åtaganden that are answered no.</summary>
    public IReadOnlyList<string> Nej { get; init; } = [];

    /// <summary>Koder of åtaganden that are not answered yet.</summary>
    public IReadOnlyList<string> Obesvarade { get; init; } = [];

    /// <summary>Whether a heading applies.</summary>
    public bool Gäller(Rubrikvillkor villkor) => villkor switch
    {
        Rubrikvillkor.MålEjNått => Mål.Any(m => m.Utfall != Målutfall.Uppnått),
        Rubrikvillkor.AntalEjIMål => !Mål.Any(m => m.RäknarDeltagare),
        Rubrikvillkor.MedelÅterförda => MedelÅterförda,
        Rubrikvillkor.NejLokus => Nej.Any(k => k.StartsWith('L')),
        Rubrikvillkor.NejKoordinator => Nej.Any(k => !k.StartsWith('L')),
        _ => true,
    };
}

/// <summary>
/// Reads a report through before it is locked. Source: Mall för delårs-/årsrapport, "Alla befintliga rubriker ska kommenteras"; what went wrong in the
/// reports of 2016 (domain/kalla-003-004.md, 5).
/// </summary>
public sealed class Rapportgranskning
{
    private Rapportgranskning(IReadOnlyList<Anmärkning> alla) => Alla = alla;

    /// <summary>All remarks, in the order of the headings.</summary>
    public IReadOnlyList<Anmärkning> Alla { get; }

    /// <summary>Those that hinder.</summary>
    public IReadOnlyList<Anmärkning> Hinder => [.. Alla.Where(a => a.Hindrar)];

    /// <summary>Reads it through.</summary>
    /// <param name="rubriker">The headings of the report.</param>
    /// <param name="svar">What stands in its fields.</param>
    /// <param name="underlag">What Finsam knows.</param>
    public static Rapportgranskning Av(IEnumerable<Rubrik> rubriker, IReadOnlyDictionary<string, string> svar, Granskningsunderlag underlag) =>
        new([.. rubriker.Where(r => underlag.Gäller(r.Villkor)).SelectMany(r => Granska(r, svar, underlag))]);

    private static IEnumerable<Anmärkning> Granska(Rubrik rubrik, IReadOnlyDictionary<string, string> svar, Granskningsunderlag underlag)
    {
        var text = svar.Text(rubrik.Nyckel);
        return (rubrik.Slag switch
        {
            Rubrikslag.Text or Rubrikslag.Lista => text.Length == 0 && !rubrik.Frivillig ? [Hinder("Rubriken är inte kommenterad.")] : [],
            Rubrikslag.JaNej => JaNej(),
            Rubrikslag.PerPart => PerPart(),
            Rubrikslag.Bortfall => Bortfallet(),
            _ => Enumerable.Empty<Anmärkning>(),
        }).Concat(rubrik.Fakta switch
        {
            Faktaslag.Mål => Mål(),
            Faktaslag.Budget => underlag.ÖverBudget.Select(rad => Fråga($"{rad} är över sin budget. Säg varför, även om summan håller.")),
            Faktaslag.ÅtagandenLokus => underlag.Obesvarade.Where(k => k.StartsWith('L')).Select(k => Hinder($"Åtagande {k} är inte avgjort än.")),
            Faktaslag.ÅtagandenKoordinator => underlag.Obesvarade.Where(k => !k.StartsWith('L')).Select(k => Hinder($"Åtagande {k} är inte besvarat av samverkanskoordinatorn.")),
            _ => [],
        }).Concat(rubrik.Nyckel == "ls.kompetens" && text.Length > 0 && underlag.Nej.Contains("S5")
            ? [Fråga("Åtagande S5 är besvarat med nej, men här beskrivs anordnade kompetensutvecklingsinsatser. Stämmer båda?")]
            : []);

        Anmärkning Hinder(string vad) => new(rubrik.Nyckel, rubrik.Text, vad, true);
        Anmärkning Fråga(string vad) => new(rubrik.Nyckel, rubrik.Text, vad, false);

        IEnumerable<Anmärkning> JaNej() =>
            svar.Text(Rapportfält.Svar(rubrik.Nyckel)).Length == 0 ? [Hinder(text.Length == 0 ? "Rubriken är inte kommenterad." : "Svara ja eller nej.")]
            : text.Length == 0 ? [Fråga("Bara ett ja eller nej säger inte varför.")]
            : [];

        IEnumerable<Anmärkning> PerPart()
        {
            var saknas = underlag.Parter.Where(p => svar.Text(Rapportfält.FörPart(rubrik.Nyckel, p)).Length == 0).ToList();
            return saknas.Count == underlag.Parter.Count ? [Hinder("Ingen part har svarat.")] : saknas.Select(p => Fråga($"{p} har inte svarat."));
        }

        IEnumerable<Anmärkning> Bortfallet()
        {
            var bortfall = Bortfall.Läs(svar.Text(Rapportfält.Antal(rubrik.Nyckel)), svar.Text(Rapportfält.AvAntal(rubrik.Nyckel)));
            return bortfall is null ? [Hinder("Skriv hur många som inte fullföljde, och av hur många, i hela tal. Noll är också ett svar.")]
                : bortfall.Antal > bortfall.Av ? [Hinder("Fler har inte fullföljt än som har registrerats.")]
                : bortfall.Antal > 0 && svar.Text("bortfall_text") is "-" or "–" ? [Fråga("Under Insatsens innehåll står inget bortfall, men här står ett antal. Vilket stämmer?")]
                : [];
        }

        IEnumerable<Anmärkning> Mål()
        {
            foreach (var mål in underlag.Mål)
            {
                var inteFörfallet = mål.Förfaller > underlag.Till;
                if (mål.Utfall == Målutfall.Uppnått && !mål.Mätt)
                {
                    yield return Fråga($"Mål {mål.Nr} sägs vara nått, men är inte mätt.");
                }
                else if (inteFörfallet && mål.Utfall == Målutfall.EjUppnått)
                {
                    yield return Fråga($"Mål {mål.Nr} ska vara nått först {mål.Förfaller:yyyy-MM-dd}. Det är inte förfallet, och sägs ändå vara missat.");
                }
                else if (!mål.Mätt && !inteFörfallet && mål.Utfall is null or Målutfall.EjMätt or Målutfall.MätsSenare)
                {
                    yield return Fråga($"Mål {mål.Nr} är inte mätt. Rapporten kan inte säga att det är nått.");
                }
            }
        }
    }
}
