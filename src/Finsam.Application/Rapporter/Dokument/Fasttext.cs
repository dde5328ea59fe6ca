using System.Runtime.CompilerServices;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>A text of the PM's own around names and figures, in the words of the document that it is written into.</summary>
[InterpolatedStringHandler]
internal readonly ref struct Fasttext(int literalLength, int formattedCount, Dokumentbyggare dokument)
{
    private readonly Ordtext _text = new(literalLength, formattedCount, dokument.Ord);

    public void AppendLiteral(string text) => _text.AppendLiteral(text);

    public void AppendFormatted<T>(T värde) => _text.AppendFormatted(värde);

    public override string ToString() => _text.ToString();
}
