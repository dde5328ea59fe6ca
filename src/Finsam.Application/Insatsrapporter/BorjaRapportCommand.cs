using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Begins a report of an insats. What is the same from report to report is carried over from the one before.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Slag">Which report.</param>
/// <param name="År">The year; of a slutrapport, that in which the insats ends.</param>
/// <param name="Bilaga">What is enclosed with Blad A.</param>
/// <param name="Lokusgrupp">Kod of the lokusgrupp, for Bilaga LS.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot, Roll.Lokusordförande, Roll.Samverkanskoordinator)]
public sealed record BörjaRapportCommand(string Kod, Insatsrapportslag Slag, int År, Rapportbilaga? Bilaga, string? Lokusgrupp) : IRequest<Result<string>>;

internal sealed class BörjaRapportValidator : AbstractValidator<BörjaRapportCommand>
{
    public BörjaRapportValidator() => RuleFor(c => c.År).InclusiveBetween(Kvartal.FörstaÅr, Kvartal.SistaÅr).WithMessage("Året finns inte.");
}

internal sealed class BörjaRapportHandler(IFinsamContext db, IFinsamLager lager, Rapportregister register, Mallregister mallregister, Användarkontext kontext, TimeProvider klocka)
    : IRequestHandler<BörjaRapportCommand, Result<string>>
{
    public async Task<Result<string>> Handle(BörjaRapportCommand request, CancellationToken cancellationToken)
    {
        var insats = await register.InsatsAsync(request.Kod, cancellationToken);
        if (!insats.Lyckades || !Rapportregister.Skriver(kontext.Användare, insats.Värde))
        {
            return insats.Lyckades ? Felkatalog.InsatsFinnsInte(request.Kod) : insats.Fel;
        }

        if (Hinder(request, insats.Värde) is { } fel)
        {
            return fel;
        }

        await lager.TurasOmAsync($"insatsrapporter:{request.Kod}", cancellationToken);
        if (await db.Insatsrapporter.AnyAsync(r => r.InsatsId == insats.Värde.Id && r.Slag == request.Slag && (r.År == request.År || request.Slag == Insatsrapportslag.Slut), cancellationToken))
        {
            return Fel.Fältet("insatsrapport.finns", nameof(request.År), request.Slag == Insatsrapportslag.Slut ? "Insatsen har redan en slutrapport." : $"Den rapporten finns redan för {request.År}.");
        }

        var mallar = await mallregister.FörAsync(request.Slag, request.Bilaga, cancellationToken);
        var rapport = Insatsrapport.Börja(insats.Värde.Id, request.Slag, request.År, request.Bilaga, request.Lokusgrupp, mallar);
        if (!rapport.Lyckades)
        {
            return rapport.Fel;
        }

        lager.Lägg(rapport.Värde);
        await BärAsync(insats.Värde.Id, rapport.Värde, cancellationToken);
        lager.Anteckna(new("insatsrapport.borjad", $"insats:{request.Kod}") { Nytt = new JsonObject { ["rapport"] = rapport.Värde.Kod } });
        return (await lager.SparaAsync(cancellationToken)).Fel is { } nej ? nej : rapport.Värde.Kod;
    }

    private static Fel? Hinder(BörjaRapportCommand request, Insats insats) =>
        request.Lokusgrupp is { } grupp && insats.Lokusgrupper.All(l => l.Kod != grupp) ? Fel.Fältet("insatsrapport.lokusgrupp", nameof(request.Lokusgrupp), "Insatsen hör inte till den lokusgruppen.")
        : request.Slag != Insatsrapportslag.Slut && !insats.Tid.Ingår(Period.Helår(request.År)) ? Fel.Fältet("insatsrapport.ar", nameof(request.År), $"Insatsen var inte i gång {request.År}.")
        : null;

    /// <summary>Carries over the texts of the latest report that say the same every time.</summary>
    private async Task BärAsync(InsatsId insats, Insatsrapport rapport, CancellationToken cancellationToken)
    {
        var bärs = rapport.Rubriker.Where(r => r.Bärs).Select(r => r.Nyckel).ToArray();
        var senare = await db.Rapporttexter.Where(t => bärs.Contains(t.Fält) && t.Värde != "")
            .Join(db.Insatsrapporter.Where(r => r.InsatsId == insats), t => t.RapportId, r => r.Id, (t, r) => new { t.Fält, t.Värde, t.Av, t.Ändrad }).ToListAsync(cancellationToken);
        foreach (var text in senare.GroupBy(t => t.Fält).Select(g => g.MaxBy(t => t.Ändrad)!))
        {
            var ny = new Rapporttext { RapportId = rapport.Id, Fält = text.Fält };
            ny.Skriv(text.Värde, 0, buret: true, text.Av, klocka.GetUtcNow());
            lager.Lägg(ny);
        }
    }
}
