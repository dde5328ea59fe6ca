using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using MediatR;

namespace Finsam.Application.Deltagare.Gallring;

/// <summary>Asks from which insatser deltagare are due to be removed, and when: counts as the PM shows them, and nobody's code.</summary>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record GallringQuery : IRequest<GallringVy>;

/// <summary>The insatser.</summary>
/// <param name="Frist">The förbund's time, or <c>null</c> where it has said none.</param>
/// <param name="Rader">Those with deltagare by their type.</param>
/// <param name="FårBesluta">Whether the user decides about removal.</param>
public sealed record GallringVy(Gallringsfrist? Frist, IReadOnlyList<Gallringspost> Rader, bool FårBesluta);

/// <summary>One insats.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Frist">The time that holds, or <c>null</c>.</param>
/// <param name="Not">Why it has a time of its own, or <c>null</c> where it has none.</param>
/// <param name="Version">Of its own time; 0 where it has none.</param>
/// <param name="Gallrat">Those who left in or before it have been removed.</param>
/// <param name="Förfallet">Those who left in or before it are due.</param>
/// <param name="Antal">How many those are, as it may be shown; <c>null</c> where nobody is due.</param>
/// <param name="Nästa">The first day on which somebody is due, or <c>null</c>.</param>
/// <param name="VäntarPå">The day when the last of their uppföljning is told of, which is to come before; <c>null</c> where nothing waits.</param>
public sealed record Gallringspost(
    Insatslänk Insats, Gallringsfrist? Frist, string? Not, int Version, Kvartal? Gallrat, Kvartal? Förfallet, Antal? Antal, DateOnly? Nästa, DateOnly? VäntarPå);

internal sealed class GallringHandler(Gallringsläsning läsning, IFinsamContext db, IDeltagarunderlag deltagarunderlag, Inställningar inställningar, Användarkontext kontext) : IRequestHandler<GallringQuery, GallringVy>
{
    public async Task<GallringVy> Handle(GallringQuery request, CancellationToken cancellationToken)
    {
        var lägen = await läsning.LäsAsync(db.Insatser, cancellationToken);
        var underlag = lägen.Any(l => l.Förfallet is not null) ? await deltagarunderlag.HämtaAsync(cancellationToken) : null;
        return new(
            inställningar.Gallring,
            [
                .. lägen.Select(l => new Gallringspost(
                    new(l.Insats.Kod, l.Insats.Visningsnamn), l.Frist, l.Plan?.Not, l.Plan?.Version ?? 0, l.Gallrat, l.Förfallet,
                    l.Förfallet is { } till ? Antal(underlag!, l.Insats, till, l.Gallrat) : null, l.Nästa, l.VäntarPå)),
            ],
            kontext.Användare.Roller.Contains(Roll.Förbundschef));
    }

    /// <summary>All who have left up to then, less those who were removed before: both as the PM shows them, so that it tells nothing new.</summary>
    private static Antal Antal(Deltagarunderlag underlag, Insats insats, Kvartal till, Kvartal? gallrat)
    {
        var (alla, förr) = (Avslutade(till), gallrat is { } tidigare ? Avslutade(tidigare) : Domain.Deltagare.Antal.Visat(0));
        return alla.Värde is { } a && förr.Värde is { } f ? Domain.Deltagare.Antal.Visat(a - f) : Domain.Deltagare.Antal.Dolt;

        Antal Avslutade(Kvartal kvartal)
        {
            // After the insats has ended the PM does not show it any more.
            var sista = new[] { kvartal.SistaDag, insats.Tid.Slut ?? DateOnly.MaxValue, insats.Tid.Avslutad ?? DateOnly.MaxValue }.Min();
            var cell = new Cell(Period.För(Kvartal.För(sista)), Mått.AvslutadeTotalt, insats.Kod, Kolumn.Summa);
            return underlag.Visa(cell);
        }
    }
}
