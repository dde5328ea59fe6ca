using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Kvartalsrapporter.Påminnelser;

/// <summary>A mail, ready to be sent.</summary>
/// <param name="Namn">Who gets it.</param>
/// <param name="Epost">The address.</param>
/// <param name="Ämne">One line.</param>
/// <param name="Text">The letter in plain text.</param>
/// <param name="Html">The same in simple HTML, encoded.</param>
public sealed record Brev(string Namn, string Epost, string Ämne, string Text, string Html);

/// <summary>How it went to hand over a mail.</summary>
/// <param name="Status">Sent, certainly not sent, or not known.</param>
/// <param name="Fel">What went wrong, in Swedish and without anyone's address, or <c>null</c>.</param>
public sealed record Leverans(Utskicksstatus Status, string? Fel = null);

/// <summary>Hands mail over: to a mail server, or as files in a folder that another program fetches from.</summary>
public interface IPost
{
    /// <summary><c>smtp</c> or <c>mapp</c>.</summary>
    string Sätt { get; }

    /// <summary>The address that users reach Finsam by, without a slash at the end; <c>null</c> where the setting says none: then mails have no links.</summary>
    string? Adress { get; }

    /// <summary>Hands it over, once. Faults of the mail are an answer and no exception.</summary>
    Task<Leverans> LämnaAsync(Brev brev, CancellationToken cancellationToken);
}

/// <summary>The log of mails. A mail is taken on in it before it is sent, by one process only.</summary>
public interface IUtskickslogg
{
    /// <summary>Takes on the person's mail of the day; <c>null</c> when it has been taken on before, unless it certainly was not sent and may be tried again.</summary>
    Task<UtskickId?> TaAsync(Utskick nytt, CancellationToken cancellationToken);

    /// <summary>Takes on one that failed, or of which nobody knows, once more; false when someone else has, or it was sent.</summary>
    Task<bool> TaOmAsync(UtskickId id, DateTimeOffset nu, string av, CancellationToken cancellationToken);

    /// <summary>Writes down how it went.</summary>
    Task KlartAsync(UtskickId id, Leverans leverans, DateTimeOffset nu);
}
