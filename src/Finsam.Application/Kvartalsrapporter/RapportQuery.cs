using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Asks for the report of one insats and quarter: to the styrgrupp also what stands in its draft, to others what has been handed in.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Nummer">Which time of handing in to read; without one, what holds.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record RapportQuery(string Kod, Kvartal Kvartal, int? Nummer = null) : IRequest<Result<RapportVy>>;

internal sealed class RapportHandler(
    IFinsamContext db, Rapportunderlag underlag, Förrarapport förra, Användarkontext kontext, Inställningar inställningar, TimeProvider klocka)
    : IRequestHandler<RapportQuery, Result<RapportVy>>
{
    public async Task<Result<RapportVy>> Handle(RapportQuery request, CancellationToken cancellationToken)
    {
        var (kod, kvartal) = (request.Kod, request.Kvartal);
        var användare = kontext.Användare;
        var insats = await db.Insatser.SynligaFör(användare).Include(i => i.Anstånd).SingleOrDefaultAsync(i => i.Kod == kod, cancellationToken);
        if (insats is null)
        {
            return Felkatalog.InsatsFinnsInte(kod);
        }

        var rapport = await db.Kvartalsrapporter.SingleOrDefaultAsync(r => r.InsatsId == insats.Id && r.Kvartal == kvartal, cancellationToken);
        if (rapport is null && Rapportfel.Väntas(inställningar.Rapportplan, insats, kvartal, klocka.Idag()) is { } väntasInte)
        {
            return väntasInte;
        }

        var blankett = await underlag.BlankettAsync(insats, kvartal, cancellationToken);
        var nu = rapport ?? Kvartalsrapport.Ny(insats.Id, kvartal);
        var inlämningar = rapport is null ? [] : await db.Rapportinlämningar.Where(i => i.RapportId == rapport.Id).OrderByDescending(i => i.Nummer).ToListAsync(cancellationToken);
        var rummet = användare.ÄrIRummet(kod);
        var granskar = rummet || användare.Får(Rapporthandling.Godkänna, kod);
        var läsbara = inlämningar.Where(i => granskar || i.Godkänd is not null || (nu.Version == 1 && nu.Status == Rapportstatus.Inlämnad && i.Återsänd is null)).ToList();
        if (request.Nummer is { } valt && läsbara.All(i => i.Nummer != valt))
        {
            return Rapportfel.FinnsInte(kvartal);
        }

        var öppen = nu.ÄrÖppen && request.Nummer is null;
        var utkast = öppen ? await UtkastAsync(insats, blankett, nu, rummet, cancellationToken) : null;
        var visad = request.Nummer is { } nummer ? läsbara.Single(i => i.Nummer == nummer) : Visad(nu, läsbara);
        var mot = visad is null ? null : inlämningar.FirstOrDefault(i => i.Nummer < visad.Nummer && i.Godkänd is not null);
        var ekonomi = await underlag.EkonomiAsync(insats.Id, kvartal, cancellationToken);
        var bild = visad?.Bild ?? (nu.ÄrInlämnad ? Rapportbilder.Av(blankett, (await underlag.FaktaAsync(nu, cancellationToken)).Fält(), ekonomi ?? new(null, null)) : null);
        return new RapportVy
        {
            Insats = insats,
            Kvartal = kvartal,
            Status = nu.Status,
            Version = nu.Version,
            Rättelseskäl = nu.Rättas ? nu.Rättelseskäl : null,
            Diarienummer = nu.Diarienummer,
            Inlämnad = nu.Inlämnad,
            Förfaller = inställningar.Rapportplan.SistaDag(insats, kvartal),
            Rapport = rapport?.Id.Value,
            Framsteg = utkast?.Granskning.Hela,
            Rummet = rummet && öppen ? utkast : null,
            Bild = bild is null ? null : Visad(bild, rummet),
            Visas = visad,
            Ändrat = mot is null ? [] : Bildskillnad.Mellan(Visad(mot.Bild, rummet), Visad(visad!.Bild, rummet)),
            ÄndratMot = mot?.Version,
            Inlämningar = läsbara,
            Återsändning = nu.Status == Rapportstatus.Återsänd && granskar ? inlämningar.FirstOrDefault(i => i.Återsänd is not null) : null,
            Får = Enum.GetValues<Rapporthandling>().Where(h => användare.Får(h, kod) && Möjlig(nu, h)).ToHashSet(),
            EgenInlämning = inlämningar is [var sista, ..] && sista.ÄrEgen(användare.Konto),
            SedanGodkännandet = visad is { Godkänd: not null } && visad == inlämningar.FirstOrDefault(i => i.Godkänd is not null)
                ? await SedanAsync(insats, blankett, visad.Bild, rummet, cancellationToken)
                : [],
        };
    }

    private static bool Möjlig(Kvartalsrapport rapport, Rapporthandling handling) =>
        handling == Rapporthandling.AvbrytaRättelse ? rapport.Rättas && rapport.ÄrÖppen : rapport.Status.Till(handling).Lyckades;

    /// <summary>What holds: the time that waits to be judged, for those who may read it; else the one approved last.</summary>
    private static Rapportinlämning? Visad(Kvartalsrapport rapport, IReadOnlyList<Rapportinlämning> läsbara) =>
        (rapport.Status == Rapportstatus.Inlämnad ? läsbara.FirstOrDefault(i => i.Återsänd is null && i.Godkänd is null) : null)
        ?? (rapport.ÄrInlämnad ? läsbara.FirstOrDefault(i => i.Godkänd is not null) : null);

    /// <summary>In the styrgrupp's room as it is, elsewhere masked.</summary>
    private Rapportbild Visad(Rapportbild bild, bool rummet) => rummet ? bild : bild.Maskerad(inställningar.Maskeringsgräns);

    private async Task<Rapportrum> UtkastAsync(Insats insats, Blankett blankett, Kvartalsrapport rapport, bool rummet, CancellationToken cancellationToken)
    {
        return new(
            blankett,
            await underlag.UtkastAsync(rapport, cancellationToken),
            rummet ? await förra.LäsAsync(insats, rapport.Kvartal, cancellationToken) : null,
            rummet ? await förra.EkonomiAsync(insats, rapport.Kvartal, cancellationToken) : []);
    }

    /// <summary>What the frozen report would say if it were made of what is stored today: figures and mål may have changed, answers cannot.</summary>
    private async Task<IReadOnlyList<Bildskillnad>> SedanAsync(Insats insats, Blankett blankett, Rapportbild bild, bool rummet, CancellationToken cancellationToken)
    {
        var lagrad = await underlag.LagradEkonomiAsync(insats.Id, blankett.Kvartal, cancellationToken);
        var idag = Rapportbilder.Av(blankett, bild.Fält(), lagrad ?? new(null, null));
        return Bildskillnad.Mellan(Visad(bild, rummet), Visad(idag, rummet));
    }
}
