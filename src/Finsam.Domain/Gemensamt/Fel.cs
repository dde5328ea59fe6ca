using System.Diagnostics.CodeAnalysis;

namespace Finsam.Domain.Gemensamt;

/// <summary>What kind of refusal a <see cref="Fel"/> is; the web and the command line answer by it.</summary>
public enum Felslag
{
    /// <summary>There is no such thing, or it is not yours to see.</summary>
    FinnsInte,

    /// <summary>The input is wrong.</summary>
    Ogiltigt,

    /// <summary>The user may not do this.</summary>
    Otillåtet,

    /// <summary>Someone else changed it in between.</summary>
    Konflikt,
}

/// <summary>An expected refusal, as a value.</summary>
/// <param name="Kod">Stable, for tests and logs: <c>period.okand</c>.</param>
/// <param name="Text">Swedish, for the user: what is wrong and what to do.</param>
/// <param name="Slag">What kind of refusal it is.</param>
public sealed record Fel(string Kod, string Text, Felslag Slag)
{
    /// <summary>The fields that are wrong, in the order of the form; empty where the whole is refused.</summary>
    public IReadOnlyList<Fältfel> Fält { get; init; } = [];

    /// <summary>One field is wrong.</summary>
    public static Fel Fältet(string kod, string fält, string text) => new(kod, text, Felslag.Ogiltigt) { Fält = [new(fält, text)] };
}

/// <summary>What is wrong with one field of a form.</summary>
/// <param name="Fält">The field: the name of the request's property.</param>
/// <param name="Text">Swedish, for the user: what is wrong and what to do.</param>
public sealed record Fältfel(string Fält, string Text);

/// <summary>What every result can tell: whether it was refused, and why.</summary>
public interface IResultat
{
    /// <summary>The refusal, or <c>null</c> on success.</summary>
    Fel? Fel { get; }
}

/// <summary>Done, or the <see cref="Gemensamt.Fel"/> that explains why not.</summary>
public sealed class Result : IResultat
{
    private Result(Fel? fel) => Fel = fel;

    /// <summary>A success.</summary>
    public static Result Klart { get; } = new(null);

    /// <inheritdoc/>
    public Fel? Fel { get; }

    /// <summary>Whether it was done.</summary>
    [MemberNotNullWhen(false, nameof(Fel))]
    public bool Lyckades => Fel is null;

    /// <summary>A refusal.</summary>
    public static implicit operator Result(Fel fel) => new(fel);
}

/// <summary>A value, or the <see cref="Gemensamt.Fel"/> that explains why there is none.</summary>
/// <typeparam name="T">The value on success.</typeparam>
public sealed class Result<T> : IResultat
{
    private readonly T? _värde;

    private Result(T? värde, Fel? fel)
    {
        _värde = värde;
        Fel = fel;
    }

    /// <inheritdoc/>
    public Fel? Fel { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Fel))]
    public bool Lyckades => Fel is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public T Värde => Lyckades ? _värde! : throw new InvalidOperationException(Fel.Text);

    /// <summary>A success.</summary>
    public static implicit operator Result<T>(T värde) => new(värde, null);

    /// <summary>A refusal.</summary>
    public static implicit operator Result<T>(Fel fel) => new(default, fel);
}
