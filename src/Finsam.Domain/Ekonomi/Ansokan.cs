using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Ekonomi;

/// <summary>Id of an ansökan.</summary>
/// <param name="Value">A version 7 UUID.</param>
public readonly record struct AnsökanId(Guid Value);

/// <summary>An insats that somebody applies for, and what it would cost: so that the board sees what is left if it is granted.</summary>
public sealed class Ansökan
{
    /// <summary>Longest name, characters.</summary>
    public const int MaxNamn = 200;

    /// <summary>More than any insats costs in a year, thousands of kronor.</summary>
    public const int MaxTkr = 1_000_000;

    private readonly List<Ansökningsår> _år = [];

    private Ansökan()
    {
    }

    /// <summary>Its id.</summary>
    public AnsökanId Id { get; private init; }

    /// <summary>What the insats would be called.</summary>
    public string Namn { get; private set; } = "";

    /// <summary>Who would own it, or <c>null</c>.</summary>
    public string? Insatsägare { get; private set; }

    /// <summary>The förbund's diarienummer, or <c>null</c>.</summary>
    public string? Diarienummer { get; private set; }

    /// <summary>What it would cost, year by year.</summary>
    public IReadOnlyList<Ansökningsår> År => _år;

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>Registers one.</summary>
    public static Result<Ansökan> Ny(Ansökningsuppgifter uppgifter)
    {
        var ansökan = new Ansökan { Id = new(Guid.CreateVersion7()) };
        return ansökan.Ändra(uppgifter).Fel is { } fel ? fel : ansökan;
    }

    /// <summary>Changes what is applied for.</summary>
    public Result Ändra(Ansökningsuppgifter uppgifter)
    {
        if (uppgifter.Granska() is { } fel)
        {
            return fel;
        }

        (Namn, Insatsägare, Diarienummer) = (uppgifter.Namn.Trim(), Eller(uppgifter.Insatsägare), Eller(uppgifter.Diarienummer));
        _år.Clear();
        _år.AddRange(uppgifter.Belopp.Where(b => b.Value > 0).OrderBy(b => b.Key).Select(b => new Ansökningsår { År = b.Key, Tkr = b.Value }));
        Version++;
        return Result.Klart;
    }

    private static string? Eller(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What an ansökan would cost in a year.</summary>
public sealed class Ansökningsår
{
    /// <summary>Calendar year.</summary>
    public required int År { get; init; }

    /// <summary>Thousands of kronor, more than 0.</summary>
    public required int Tkr { get; init; }
}

/// <summary>What is written of an ansökan.</summary>
/// <param name="Namn">What the insats would be called.</param>
/// <param name="Insatsägare">Who would own it; may be empty.</param>
/// <param name="Diarienummer">May be empty.</param>
/// <param name="Belopp">Thousands of kronor per year.</param>
public sealed record Ansökningsuppgifter(string Namn, string? Insatsägare, string? Diarienummer, IReadOnlyDictionary<int, int> Belopp)
{
    /// <summary>What is wrong, field by field, or <c>null</c>.</summary>
    internal Fel? Granska() =>
        string.IsNullOrWhiteSpace(Namn) ? Fel.Fältet("ansokan.namn", nameof(Namn), "Skriv vad insatsen ska heta.")
        : Namn.Trim().Length > Ansökan.MaxNamn ? Fel.Fältet("ansokan.namn", nameof(Namn), $"Namnet får vara högst {Ansökan.MaxNamn} tecken.")
        : Diarienummer?.Trim().Length > Insats.MaxDiarienummer
            ? Fel.Fältet("ansokan.diarienummer", nameof(Diarienummer), $"Diarienumret får vara högst {Insats.MaxDiarienummer} tecken.")
        : Belopp.Values.All(tkr => tkr == 0) ? Fel.Fältet("ansokan.belopp", nameof(Belopp), "Skriv vad insatsen kostar minst ett år, i tkr.")
        : Belopp.Values.Any(tkr => tkr is < 0 or > Ansökan.MaxTkr)
            ? Fel.Fältet("ansokan.belopp", nameof(Belopp), "Beloppet ska vara i tusental kronor, mellan 0 och 1 000 000 tkr.")
        : null;
}
