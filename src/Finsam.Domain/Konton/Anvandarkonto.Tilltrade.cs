using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Konton;

/// <content>Getting in: closed and open, locked, what is lost and what is chosen anew.</content>
public sealed partial class Användarkonto
{
    /// <summary>Closes the account: every login of it ends, and its uppdrag give nothing until it is opened again.</summary>
    /// <param name="av">The account that does it; <c>null</c> for whoever runs the server.</param>
    /// <param name="nu">Now.</param>
    /// <param name="idag">Today.</param>
    /// <param name="kvar">Another account that is administratör and stays so, or <c>null</c> where there is none.</param>
    public Result Stäng(KontoId? av, DateTimeOffset nu, DateOnly idag, Användarkonto? kvar)
    {
        if ((Får(av) ?? Bevaka(idag, [], kvar)) is { } fel)
        {
            return fel;
        }

        Stängd ??= nu;
        AvslutaInloggningar();
        return Result.Klart;
    }

    /// <summary>Opens a closed account.</summary>
    /// <param name="av">The account that does it; <c>null</c> for whoever runs the server.</param>
    public Result Öppna(KontoId? av)
    {
        if (Eget(av) is { } fel)
        {
            return fel;
        }

        (Stängd, LåstTill, Misslyckade) = (null, null, 0);
        Ändrat();
        return Result.Klart;
    }

    /// <summary>Lets someone who has typed the wrong password too many times try again.</summary>
    public void LåsUpp()
    {
        (LåstTill, Misslyckade) = (null, 0);
        Ändrat();
    }

    /// <summary>
    /// Forgets every second factor of someone who has lost theirs: app, recovery codes and passkeys. Every login ends; the password stays, and where
    /// a role demands more than that it counts for nothing until a new one is set up.
    /// </summary>
    /// <param name="av">The account that does it; <c>null</c> for whoever runs the server.</param>
    public Result NollställTvåsteg(KontoId? av)
    {
        if (Får(av) is { } fel)
        {
            return fel;
        }

        if (!Tvåfaktor && _passnycklar.Count == 0)
        {
            return Kontofel.IngenTvåsteg;
        }

        Tvåfaktor = false;
        _hemligheter.Clear();
        _passnycklar.Clear();
        AvslutaInloggningar();
        return Result.Klart;
    }

    /// <summary>Why no link may be made for it: closed, or a demo account that nobody could mail. <c>null</c> when it may.</summary>
    public Fel? FårLänk() => Stängd is not null ? Kontofel.Stängt : Epost is null ? Kontofel.Demokonto : null;

    /// <summary>A password is chosen through a link: it ends every login there was, and the account may be used.</summary>
    /// <param name="hash">Hash of the password.</param>
    /// <param name="nu">Now.</param>
    public void VäljLösenord(string hash, DateTimeOffset nu)
    {
        (Lösenordshash, Aktiverad, LåstTill, Misslyckade) = (hash, Aktiverad ?? nu, null, 0);
        AvslutaInloggningar();
    }

    private void AvslutaInloggningar()
    {
        Inloggningsstämpel = NyStämpel();
        Ändrat();
    }
}
