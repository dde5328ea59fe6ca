using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Konton;

/// <summary>
/// The way back in when every administratör is lost, for whoever runs the server: an administratör is invited, or one that has an account is let in again, also
/// when the second factor is lost.
/// </summary>
/// <param name="Epost">The person's e-mail address.</param>
[Behörighet(Roll.Driftansvarig)]
public sealed record BjudInAdministratörCommand(string Epost) : IRequest<Result<Nyckel>>;

internal sealed class BjudInAdministratörHandler(Kontoregister register, IFinsamLager lager) : IRequestHandler<BjudInAdministratörCommand, Result<Nyckel>>
{
    private const string Skäl = "Inbjuden från kommandoraden.";

    public async Task<Result<Nyckel>> Handle(BjudInAdministratörCommand request, CancellationToken cancellationToken)
    {
        var epost = Epostadress.Tolka(request.Epost, nameof(request.Epost));
        if (!epost.Lyckades)
        {
            return epost.Fel;
        }

        var konto = await lager.Alla<Användarkonto>().Include(k => k.Uppdrag).FirstOrDefaultAsync(k => k.Inloggningsnyckel == epost.Värde.Nyckel, cancellationToken);
        if (konto is null)
        {
            konto = Användarkonto.Ny(epost.Värde.Text, epost.Värde);
            register.Lägg(konto);
            register.Anteckna("konto.inbjuden", konto, nytt: new JsonObject { ["namn"] = konto.Namn, ["epost"] = konto.Epost }, varför: Skäl);
        }
        else
        {
            await SläppInAsync(konto, cancellationToken);
        }

        var idag = register.Idag;
        if (!konto.Uppdrag.Any(u => u.Roll == Roll.Administratör && u.Gäller(idag)))
        {
            var uppdrag = konto.Ge(register.Jag, Roll.Administratör, null, null, idag, null);
            if (!uppdrag.Lyckades)
            {
                return uppdrag.Fel;
            }

            register.Anteckna("uppdrag.nytt", konto, nytt: await register.BeskrivAsync(uppdrag.Värde, cancellationToken), varför: Skäl);
        }

        var nyckel = await register.LänkaAsync(konto, cancellationToken);
        register.Anteckna("konto.losenordslank", konto, varför: Skäl);
        return await register.SparaAsync(cancellationToken) is { Fel: { } konflikt } ? konflikt : nyckel;
    }

    private async Task SläppInAsync(Användarkonto konto, CancellationToken cancellationToken)
    {
        if (konto.Stängd is not null && konto.Öppna(register.Jag).Lyckades)
        {
            register.Anteckna("konto.oppnat", konto, varför: Skäl);
        }

        await register.LäsFaktorerAsync(konto, cancellationToken);
        if (konto.NollställTvåsteg(register.Jag).Lyckades)
        {
            register.Anteckna("konto.tvasteg-nollstallt", konto, varför: Skäl);
        }
    }
}
