using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using Finsam.Application.Kvartalsrapporter.Påminnelser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Infrastructure.Kvartalsrapporter;

/// <inheritdoc cref="IPost"/>
internal sealed class Post(Epostinställningar inställningar, TimeProvider klocka) : IPost
{
    /// <summary>How long a mail server may take over one mail.</summary>
    private static readonly TimeSpan Längst = TimeSpan.FromSeconds(60);

    public string Sätt => inställningar.Server is null ? "mapp" : "smtp";

    public string? Adress => inställningar.Adress;

    public async Task<Leverans> LämnaAsync(Brev brev, CancellationToken cancellationToken)
    {
        MailMessage meddelande;
        try
        {
            meddelande = Meddelande(brev);
        }
        catch (FormatException)
        {
            return new(Utskicksstatus.Fel, "Adressen går inte att skicka till.");
        }

        using (meddelande)
        {
            return inställningar.Server is null ? IMappen(meddelande) : await TillServernAsync(meddelande, cancellationToken);
        }
    }

    private MailMessage Meddelande(Brev brev)
    {
        var meddelande = new MailMessage(inställningar.Avsändare, new MailAddress(brev.Epost, brev.Namn, Encoding.UTF8))
        {
            Subject = brev.Ämne,
            SubjectEncoding = Encoding.UTF8,
            Body = brev.Text,
            BodyEncoding = Encoding.UTF8,
        };

        // No answering machine answers it.
        meddelande.Headers["Auto-Submitted"] = "auto-generated";
        meddelande.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(brev.Html, Encoding.UTF8, MediaTypeNames.Text.Html));
        return meddelande;
    }

    private Leverans IMappen(MailMessage meddelande)
    {
        try
        {
            var mapp = Path.GetFullPath(inställningar.Mapp.Value);
            var skriver = Egen(Path.Combine(mapp, $".skriver-{Guid.NewGuid():N}"));
            using (var klient = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = skriver })
            {
                klient.Send(meddelande);
            }

            // Whoever fetches the files meets none that is half written.
            foreach (var fil in Directory.EnumerateFiles(skriver))
            {
                File.Move(fil, Path.Combine(mapp, $"{klocka.GetUtcNow():yyyyMMdd-HHmmss}-{Path.GetFileName(fil)}"));
            }

            Directory.Delete(skriver);
            return new(Utskicksstatus.Skickad);
        }
        catch (Exception fel) when (fel is IOException or UnauthorizedAccessException or SmtpException or Database.DatabasException)
        {
            return new(Utskicksstatus.Fel, "Mappen för utgående e-post går inte att skriva i.");
        }
    }

    /// <summary>A folder that nobody else looks into.</summary>
    private static string Egen(string mapp) => (OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(mapp)
        : Directory.CreateDirectory(mapp, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)).FullName;

    private async Task<Leverans> TillServernAsync(MailMessage meddelande, CancellationToken cancellationToken)
    {
        using var klient = new SmtpClient(inställningar.Server, inställningar.Port) { EnableSsl = inställningar.Tls };
        if (inställningar.Användare is { } användare)
        {
            klient.Credentials = new NetworkCredential(användare, inställningar.Lösenord);
        }

        using var nog = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        nog.CancelAfter(Längst);
        try
        {
            await klient.SendMailAsync(meddelande, nog.Token);
            return new(Utskicksstatus.Skickad);
        }
        catch (Exception fel)
        {
            return Bedöm(fel);
        }
    }

    /// <summary>What the server refused, and what never reached it, was certainly not sent. Of all else nobody knows.</summary>
    private static Leverans Bedöm(Exception fel) => fel switch
    {
        SmtpFailedRecipientException => new(Utskicksstatus.Fel, "E-postservern tog inte emot adressen."),
        SmtpException { InnerException: SocketException } => new(Utskicksstatus.Fel, "E-postservern gick inte att nå."),
        SmtpException { InnerException: AuthenticationException } => new(Utskicksstatus.Fel, "Anslutningen till e-postservern gick inte att kryptera."),
        SmtpException { StatusCode: not SmtpStatusCode.GeneralFailure } => new(Utskicksstatus.Fel, "E-postservern tog inte emot mejlet."),
        _ => new(Utskicksstatus.Oklart, "Anslutningen till e-postservern bröts. Det är inte känt om mejlet gick fram."),
    };
}
