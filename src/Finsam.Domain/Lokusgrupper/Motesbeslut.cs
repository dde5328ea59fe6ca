using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper;

/// <summary>Identity of a <see cref="Mötesbeslut"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct MötesbeslutId(Guid Value);

/// <summary>Something that a meeting decided that somebody shall do.</summary>
public sealed class Mötesbeslut
{
    /// <summary>Longest text.</summary>
    public const int MaxText = 2000;

    private Mötesbeslut()
    {
    }

    /// <summary>Identity.</summary>
    public MötesbeslutId Id { get; private init; }

    /// <summary>Kod of the meeting.</summary>
    public string Möte { get; private init; } = "";

    /// <summary>What is to be done.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The account of whoever shall do it, or <c>null</c>.</summary>
    public KontoId? Ansvarig { get; private set; }

    /// <summary>Whoever shall do it, where that is no account.</summary>
    public string? Funktion { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly Senast { get; private set; }

    /// <summary>The day on which somebody said that it was done, or <c>null</c>.</summary>
    public DateOnly? Klart { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>A new one; refused where nobody shall do it.</summary>
    /// <param name="möte">Kod of the meeting.</param>
    /// <param name="text">What is to be done.</param>
    /// <param name="ansvarig">The account, or <c>null</c>.</param>
    /// <param name="funktion">A function, where it is no account.</param>
    /// <param name="senast">The last day.</param>
    public static Result<Mötesbeslut> Nytt(string möte, string text, KontoId? ansvarig, string? funktion, DateOnly senast)
    {
        var nytt = new Mötesbeslut { Id = new(Guid.CreateVersion7()), Möte = möte };
        return nytt.Ändra(text, ansvarig, funktion, senast, 0).Fel is { } fel ? fel : nytt;
    }

    /// <summary>Writes something else; refused where nobody shall do it, or someone else has written in between.</summary>
    /// <param name="text">What is to be done.</param>
    /// <param name="ansvarig">The account, or <c>null</c>.</param>
    /// <param name="funktion">A function, where it is no account.</param>
    /// <param name="senast">The last day.</param>
    /// <param name="sedd">The version that the writer saw.</param>
    public Result Ändra(string text, KontoId? ansvarig, string? funktion, DateOnly senast, int sedd)
    {
        if (sedd != Version)
        {
            return Ändrat;
        }

        var vem = ansvarig is null && !string.IsNullOrWhiteSpace(funktion) ? funktion.Trim() : null;
        if (ansvarig is null && vem is null)
        {
            return Fel.Fältet("motesbeslut.ansvarig", nameof(Ansvarig), "Välj vem som är ansvarig, eller skriv en funktion.");
        }

        (Text, Ansvarig, Funktion, Senast) = (text.Trim(), ansvarig, vem, senast);
        Version++;
        return Result.Klart;
    }

    /// <summary>Says that it is done, or that it is not after all.</summary>
    /// <param name="dag">The day, or <c>null</c> to take it back.</param>
    /// <param name="sedd">The version that was seen.</param>
    public Result Kvittera(DateOnly? dag, int sedd)
    {
        if (sedd != Version)
        {
            return Ändrat;
        }

        Klart = dag;
        Version++;
        return Result.Klart;
    }

    private static Fel Ändrat { get; } = new("motesbeslut.andrat", "Någon annan har ändrat beslutet sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);
}
