using System.Globalization;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Rapporter;

/// <summary>Identity of <see cref="Pmtexter"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct PmtexterId(Guid Value);

/// <summary>What the kansli writes in the PM of one period: the tjänsteskrivelse in front and the texts beside the tables.</summary>
public sealed class Pmtexter
{
    private static readonly CultureInfo Svensk = CultureInfo.GetCultureInfo("sv-SE");

    private readonly List<Pmtext> _texter = [];

    /// <summary>Identity.</summary>
    public required PmtexterId Id { get; init; }

    /// <summary>The period of the PM.</summary>
    public required Period Period { get; init; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>The tjänsteskrivelse.</summary>
    public Tjänsteskrivelse Tjänsteskrivelse { get; private set; } = Tjänsteskrivelse.Tom;

    /// <summary>Who changed the tjänsteskrivelse last; empty before that.</summary>
    public string SkrivelseAv { get; private set; } = "";

    /// <summary>When, or <c>null</c> before that.</summary>
    public DateTimeOffset? SkrivelseÄndrad { get; private set; }

    /// <summary>The texts, those that were taken away too.</summary>
    public IReadOnlyCollection<Pmtext> Texter => _texter;

    /// <summary>The text of a place, or <c>null</c> where none is written.</summary>
    public Pmtext? this[Pmplats plats] => _texter.Find(t => t.Plats == plats && t.Text.Length > 0);

    /// <summary>For a period that has none yet.</summary>
    public static Pmtexter Nya(Period period) => new() { Id = new(Guid.CreateVersion7()), Period = period };

    /// <summary>The version of a text, to be given back by whoever changes it; 0 where there has never been one.</summary>
    public int VersionAv(Pmplats plats) => _texter.Find(t => t.Plats == plats)?.Version ?? 0;

    /// <summary>Writes a text; an empty one takes it away. Refused when someone else has written it since the writer saw it.</summary>
    /// <param name="plats">Where it stands.</param>
    /// <param name="text">The text.</param>
    /// <param name="sedd">The version that the writer saw.</param>
    /// <param name="penna">Who writes, and when.</param>
    public Result Skriv(Pmplats plats, string text, int sedd, Penna penna)
    {
        var skriven = _texter.Find(t => t.Plats == plats);
        if (skriven is not null && skriven.Version != sedd && skriven.Text != text)
        {
            return new Fel(
                "pmtext.andrad",
                $"{skriven.ÄndradAv} {(skriven.Text.Length == 0 ? "tog bort" : "ändrade")} texten medan du skrev. Din text är kvar och inget har sparats.",
                Felslag.Konflikt);
        }

        if (skriven is null)
        {
            skriven = new() { Id = new(Guid.CreateVersion7()), Avsnitt = plats.Avsnitt, Insats = plats.Insats };
            _texter.Add(skriven);
        }

        if (skriven.Text != text)
        {
            skriven.Skriv(text, penna);
            Version++;
        }

        return Result.Klart;
    }

    /// <summary>Changes the tjänsteskrivelse. Changes of others to other fields are kept; one to the same field is a conflict.</summary>
    /// <param name="sedd">What the writer saw.</param>
    /// <param name="ny">What the writer made of it.</param>
    /// <param name="penna">Who writes, and when.</param>
    public Result Ändra(Tjänsteskrivelse sedd, Tjänsteskrivelse ny, Penna penna)
    {
        var (samlad, krockar) = Tjänsteskrivelse.Sammanfoga(sedd, ny);
        if (krockar.Count > 0)
        {
            return new Fel(
                "tjansteskrivelse.andrad",
                $"{SkrivelseAv} ändrade {string.Join(", ", krockar.Select(k => k.Etikett.ToLower(Svensk)))} medan du skrev. Det du har skrivit är kvar och inget har sparats.",
                Felslag.Konflikt)
            {
                Fält = [.. krockar.Select(k => new Fältfel(k.Fält, $"Nu står här: {Tjänsteskrivelse.Fält.Single(f => f.Fält == k.Fält).Värde}"))],
            };
        }

        if (samlad != Tjänsteskrivelse)
        {
            (Tjänsteskrivelse, SkrivelseAv, SkrivelseÄndrad) = (samlad, penna.Av, penna.Tid);
            Version++;
        }

        return Result.Klart;
    }
}
