using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Arkiv;

/// <summary>Makes PDF/A of Word files, where the server can.</summary>
public interface IPdfskrivare
{
    /// <summary>Whether it can.</summary>
    bool Finns { get; }

    /// <summary>The Word file as tagged PDF/A-2b, or why not. One at a time; gives up after a while.</summary>
    Task<Result<byte[]>> SkrivAsync(byte[] word, CancellationToken cancellationToken);
}
