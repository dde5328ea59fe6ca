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
public sealed record Fel(string Kod, string Text, Felslag Slag);

/// <summary>A value, or the <see cref="Gemensamt.Fel"/> that explains why there is none.</summary>
/// <typeparam name="T">The value on success.</typeparam>
public sealed class Result<T>
{
    private readonly T? _värde;

    private Result(T? värde, Fel? fel)
    {
        _värde = värde;
        Fel = fel;
    }

    /// <summary>The refusal, or <c>null</c> on success.</summary>
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
