namespace Finsam.Application.Historik;

/// <summary>
/// Tells who has read deltagare without the mask. Written before anything is read, by the handler that decides to unmask: what cannot be told is not
/// shown. Never what was seen.
/// </summary>
public interface ILäslogg
{
    /// <summary>Adds a row in the name of whoever asks. The same reading again within ten minutes is one visit and one row.</summary>
    /// <param name="vad">What was read: one of the codes of <see cref="Läsning"/>.</param>
    /// <param name="gällde">Of what, by kind and key, or <c>null</c> for the whole.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task AntecknaAsync(string vad, string? gällde, CancellationToken cancellationToken);
}

/// <summary>That somebody read deltagare without the mask.</summary>
public sealed class Läsning
{
    /// <summary>The own insats with its counts unmasked.</summary>
    public const string Insats = "insats";

    /// <summary>The register of the own insats, person by person.</summary>
    public const string Register = "register";

    /// <summary>Everything, as files.</summary>
    public const string Export = "export";

    /// <summary>The PM with every count as it is.</summary>
    public const string Pm = "pm";

    /// <summary>Identity.</summary>
    public required Guid Id { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset Tid { get; init; }

    /// <summary>Who, by name.</summary>
    public required string Användare { get; init; }

    /// <summary>The account, or <c>null</c> for the command line.</summary>
    public Guid? Konto { get; init; }

    /// <summary>What was read, as a code.</summary>
    public required string Vad { get; init; }

    /// <summary>Of what, by kind and key, or <c>null</c> for the whole.</summary>
    public string? Gällde { get; init; }
}
