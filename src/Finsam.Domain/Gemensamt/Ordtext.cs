using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Finsam.Domain.Gemensamt;

/// <summary>
/// An interpolated text in the förbund's words: <see cref="Ordval"/> changes what the program has written between the holes, never what is put into them.
/// Figures are written invariantly.
/// </summary>
[InterpolatedStringHandler]
public readonly ref struct Ordtext
{
    private readonly Ordval _ord;
    private readonly StringBuilder _text;

    /// <summary>A text in the making; called by the compiler.</summary>
    /// <param name="literalLength">Characters between the holes.</param>
    /// <param name="formattedCount">Holes.</param>
    /// <param name="ord">The förbund's words.</param>
    public Ordtext(int literalLength, int formattedCount, Ordval ord)
    {
        _ord = ord;
        _text = new(literalLength + (formattedCount * 16));
    }

    /// <summary>What the program itself says.</summary>
    /// <param name="text">In the standard words.</param>
    public void AppendLiteral(string text) => _text.Append(_ord[text]);

    /// <summary>What is put into it: a name, a figure, what somebody has written.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="värde">The value; nothing is nothing.</param>
    public void AppendFormatted<T>(T värde) => _text.Append(CultureInfo.InvariantCulture, $"{värde}");

    /// <summary>The text.</summary>
    public override string ToString() => _text.ToString();
}
