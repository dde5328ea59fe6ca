using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Konton;
using Finsam.Domain.Gemensamt;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Infrastructure.Konton;

/// <inheritdoc cref="IEngångslänkar"/>
internal sealed class Engångslänkar(IFinsamLager lager, UserManager<Konto> konton, Användarkontext kontext, TimeProvider klocka) : IEngångslänkar
{
    public async Task<Öppnad?> LäsAsync(string nyckel, CancellationToken cancellationToken) =>
        await ÖppnaAsync(nyckel, cancellationToken) is var (länk, konto) ? new(länk.Slag, konto?.Namn ?? "", konto?.Inloggning ?? "") : null;

    public async Task<Result<KontoId>> AnvändAsync(string nyckel, Länksvar svar, CancellationToken cancellationToken)
    {
        if (await ÖppnaAsync(nyckel, cancellationToken) is not var (länk, konto))
        {
            return Kontofel.Länk;
        }

        if (konto is null)
        {
            var första = await FörstaAsync(svar, cancellationToken);
            if (!första.Lyckades)
            {
                return första.Fel;
            }

            konto = första.Värde;
        }

        if (await PrövaAsync(konto, svar) is { } fel)
        {
            return fel;
        }

        var inloggning = new Konto { Id = konto.Id.Value, Namn = konto.Namn, UserName = konto.Inloggning };
        konto.VäljLösenord(konton.PasswordHasher.HashPassword(inloggning, svar.Lösenord), klocka.GetUtcNow());
        lager.TaBort(länk);

        // From here on it is the account's own doing, in the history too.
        kontext.Användare = new(konto.Namn, [], konto.Id.Value);
        if (länk.Slag == Länkslag.Första)
        {
            lager.Anteckna(Händelse(konto, "konto.forsta-administratoren") with { Nytt = new JsonObject { ["namn"] = konto.Namn, ["epost"] = konto.Epost } });
        }
        else
        {
            lager.Anteckna(Händelse(konto, länk.Slag == Länkslag.Inbjudan ? "konto.aktiverat" : "konto.losenord"));
        }

        // Of two who use the link at the same moment, one is too late.
        return await lager.SparaAsync(cancellationToken) is { Lyckades: false } ? Kontofel.Länk : konto.Id;
    }

    private static Application.Historik.Händelse Händelse(Användarkonto konto, string vad) => new(vad, $"konto:{konto.Id.Value}");

    private async Task<(Engångslänk Länk, Användarkonto? Konto)?> ÖppnaAsync(string nyckel, CancellationToken cancellationToken)
    {
        // Found by the hash: how long that takes tells nothing of how near a guess is.
        var hash = Engångslänk.Hasha(nyckel);
        var länk = await lager.Alla<Engångslänk>().FirstOrDefaultAsync(l => l.Hash == hash, cancellationToken);
        if (länk?.Öppnas(nyckel, klocka.GetUtcNow()) != true)
        {
            return null;
        }

        if (länk.KontoId is not { } id)
        {
            return (länk, null);
        }

        var konto = await lager.Alla<Användarkonto>().Include(k => k.Uppdrag).SingleAsync(k => k.Id == id, cancellationToken);
        return konto.Stängd is null ? (länk, konto) : null;
    }

    private async Task<Result<Användarkonto>> FörstaAsync(Länksvar svar, CancellationToken cancellationToken)
    {
        var epost = Epostadress.Tolka(svar.Epost, nameof(svar.Epost));
        if (string.IsNullOrWhiteSpace(svar.Namn) || svar.Namn.Length > Användarkonto.MaxNamn || Personnummer.FinnsI(svar.Namn))
        {
            return Fel.Fältet("konto.namn", nameof(svar.Namn), "Skriv ditt namn.");
        }

        if (!epost.Lyckades)
        {
            return epost.Fel;
        }

        if (await lager.Alla<Användarkonto>().AnyAsync(cancellationToken))
        {
            return Kontofel.Länk;
        }

        var konto = Användarkonto.Ny(svar.Namn, epost.Värde);
        konto.Ge(null, Roll.Administratör, null, null, klocka.Idag(), null);
        lager.Lägg(konto);
        return konto;
    }

    private async Task<Fel?> PrövaAsync(Användarkonto konto, Länksvar svar)
    {
        var prov = new Konto { Id = konto.Id.Value, Namn = konto.Namn, UserName = konto.Inloggning, Email = konto.Epost };
        foreach (var regel in konton.PasswordValidators)
        {
            var utfall = await regel.ValidateAsync(konton, prov, svar.Lösenord);
            if (!utfall.Succeeded)
            {
                return Fel.Fältet("konto.losenord", nameof(svar.Lösenord), string.Join(' ', utfall.Errors.Select(f => f.Description)));
            }
        }

        return svar.Lösenord == svar.Igen ? null : Fel.Fältet("konto.losenord-igen", nameof(svar.Igen), "Lösenorden är inte lika. Skriv samma lösenord en gång till.");
    }
}
