using System.Globalization;
using System.Net.Mail;
using Finsam.Infrastructure.Database.Lokal;
using Microsoft.Extensions.Configuration;

namespace Finsam.Infrastructure.Kvartalsrapporter;

/// <summary>How mail leaves Finsam. Read at start, so that what is wrong is told to whoever starts the server.</summary>
internal sealed record Epostinställningar
{
    private const int MedTls = 587;
    private const int UtanTls = 25;

    /// <summary>The mail server; <c>null</c> for files in a folder.</summary>
    public string? Server { get; private init; }

    /// <summary>Its port.</summary>
    public int Port { get; private init; }

    /// <summary>Whether the line is encrypted (STARTTLS).</summary>
    public bool Tls { get; private init; }

    /// <summary>Who logs in to it, or <c>null</c>.</summary>
    public string? Användare { get; private init; }

    /// <summary>With what.</summary>
    public string? Lösenord { get; private init; }

    /// <summary>The address that the mail is from.</summary>
    public required MailAddress Avsändare { get; init; }

    /// <summary>Folder for the files. Without the setting it lies beside the program's own database, and is asked for first when it is needed.</summary>
    public required Lazy<string> Mapp { get; init; }

    /// <summary>The address that users reach Finsam by, or <c>null</c>.</summary>
    public string? Adress { get; private init; }

    /// <summary>The hour, in Sweden, from which the day's reminders go out.</summary>
    public int Timme { get; private init; }

    /// <exception cref="InvalidOperationException">A setting is wrong; the message is a sentence for whoever runs the server.</exception>
    public static Epostinställningar Läs(IConfiguration configuration)
    {
        var epost = configuration.GetSection("Finsam:Epost");
        var server = Text(epost["Server"]);
        var tls = Text(epost["Tls"]) is not { } på || (bool.TryParse(på, out var ja) ? ja : throw Fel("Epost:Tls måste vara true eller false."));
        var (användare, lösenord) = (Text(epost["Anvandare"]), Text(epost["Losenord"]));
        if ((användare is null) != (lösenord is null))
        {
            throw Fel("Epost:Anvandare och Finsam:Epost:Losenord hör ihop: ange båda eller ingen.");
        }

        if (användare is not null && !tls)
        {
            throw Fel("Epost:Losenord skulle skickas okrypterat: slå på Finsam:Epost:Tls.");
        }

        var adress = Text(configuration["Finsam:Adress"])?.TrimEnd('/');
        return new()
        {
            Server = server,
            Port = Tal(epost["Port"], "Epost:Port", 1, 65535, tls ? MedTls : UtanTls),
            Tls = tls,
            Användare = användare,
            Lösenord = lösenord,
            Avsändare = Avsändaren(Text(epost["Avsandare"]), server, adress),
            Mapp = new(() => Text(epost["Mapp"]) ?? Path.Combine(LokalInställningar.Från(configuration).Mapp, "epost")),
            Adress = adress,
            Timme = Tal(configuration["Finsam:Paminnelser:Timme"], "Paminnelser:Timme", 0, 23, 7),
        };
    }

    private static MailAddress Avsändaren(string? avsändare, string? server, string? adress)
    {
        if (avsändare is null && server is not null)
        {
            throw Fel("Epost:Avsandare måste anges när Finsam:Epost:Server är angiven.");
        }

        var värd = Uri.TryCreate(adress, UriKind.Absolute, out var uri) ? uri.Host : "localhost";
        return MailAddress.TryCreate(avsändare ?? $"finsam@{värd}", "Finsam", out var från) ? från : throw Fel("Epost:Avsandare är ingen e-postadress.");
    }

    private static int Tal(string? text, string namn, int minst, int mest, int annars) =>
        Text(text) is not { } tal ? annars
        : int.TryParse(tal, NumberStyles.None, CultureInfo.InvariantCulture, out var värde) && värde >= minst && värde <= mest ? värde
        : throw Fel($"{namn} måste vara ett tal från {minst} till {mest}.");

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static InvalidOperationException Fel(string text) => new($"Inställningen Finsam:{text}");
}
