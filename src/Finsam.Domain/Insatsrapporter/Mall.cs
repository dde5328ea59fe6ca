using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Insatsrapporter;

/// <summary>Which mall.</summary>
public enum Mallslag
{
    /// <summary>Mall för delårs-/årsrapport, Blad A.</summary>
    [Kod("blad_a")]
    BladA,

    /// <summary>Bilaga LS Helår.</summary>
    [Kod("bilaga_ls_helar")]
    BilagaLSHelår,

    /// <summary>Bilaga LS Delår.</summary>
    [Kod("bilaga_ls_delar")]
    BilagaLSDelår,

    /// <summary>Bilaga Projekt, of a half-year or a year.</summary>
    [Kod("bilaga_projekt")]
    BilagaProjekt,

    /// <summary>Mall för slutrapport.</summary>
    [Kod("slutrapport")]
    Slutrapport,
}

/// <summary>A heading of a new version, as the kansli wants it.</summary>
/// <param name="Nyckel">The key of one that is there already, or <c>null</c> for a new one.</param>
/// <param name="Text">As it is printed.</param>
/// <param name="Slag">What a new one takes: text, yes or no, or a list; of one that is there already it stays.</param>
public sealed record Rubrikändring(string? Nyckel, string Text, Rubrikslag Slag);

/// <summary>One version of a mall: its headings in order. Never changed; a change is a new version.</summary>
public sealed record Mall
{
    /// <summary>Most headings.</summary>
    public const int MaxRubriker = 80;

    /// <summary>Which mall.</summary>
    public required Mallslag Slag { get; init; }

    /// <summary>1, 2, 3 … within the slag.</summary>
    public required int Version { get; init; }

    /// <summary>As it is printed at the top.</summary>
    public required string Titel { get; init; }

    /// <summary>Where the headings come from.</summary>
    public required string Källa { get; init; }

    /// <summary>The headings, in order.</summary>
    public required IReadOnlyList<Rubrik> Rubriker { get; init; }

    /// <summary>The next version. What Finsam pulls in, and when a heading applies, stays with the heading whatever it is called.</summary>
    /// <param name="sedd">The version that it is made from.</param>
    /// <param name="titel">As it is printed at the top.</param>
    /// <param name="rubriker">Its headings, in order.</param>
    public Result<Mall> NyVersion(int sedd, string titel, IReadOnlyList<Rubrikändring> rubriker)
    {
        if (sedd != Version)
        {
            return new Fel("rapportmall.andrad", "Någon annan har gjort en ny version sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);
        }

        var finns = Rubriker.ToDictionary(r => r.Nyckel, StringComparer.Ordinal);
        if (rubriker.Any(r => r.Nyckel is { } nyckel && !finns.ContainsKey(nyckel)) || rubriker.Where(r => r.Nyckel is not null).GroupBy(r => r.Nyckel).Any(g => g.Count() > 1))
        {
            return new Fel("rapportmall.rubrik", "En rubrik finns inte i mallen, eller står två gånger.", Felslag.Ogiltigt);
        }

        if (rubriker.Any(r => r.Nyckel is null && r.Slag is not (Rubrikslag.Text or Rubrikslag.JaNej or Rubrikslag.Lista)))
        {
            return new Fel("rapportmall.slag", "En egen rubrik kan ta text, ja eller nej, eller en lista.", Felslag.Ogiltigt);
        }

        var egna = 0;
        return this with
        {
            Version = Version + 1,
            Titel = titel.Trim(),
            Källa = "Förbundets egen version",
            Rubriker = [.. rubriker.Select(r => r.Nyckel is { } nyckel ? finns[nyckel] with { Text = r.Text.Trim() } : new Rubrik($"{Slag.Kod()}.egen_{Version + 1}_{++egna}", r.Text.Trim()) { Slag = r.Slag })],
        };
    }

    /// <summary>Which mallar a report consists of, in order.</summary>
    /// <param name="slag">Which report.</param>
    /// <param name="bilaga">What is enclosed; not asked of a slutrapport.</param>
    public static IReadOnlyList<Mallslag> För(Insatsrapportslag slag, Rapportbilaga? bilaga) => (slag, bilaga) switch
    {
        (Insatsrapportslag.Slut, _) => [Mallslag.Slutrapport],
        (Insatsrapportslag.Helår, Rapportbilaga.LS) => [Mallslag.BladA, Mallslag.BilagaLSHelår],
        (_, Rapportbilaga.LS) => [Mallslag.BladA, Mallslag.BilagaLSDelår],
        _ => [Mallslag.BladA, Mallslag.BilagaProjekt],
    };
}
