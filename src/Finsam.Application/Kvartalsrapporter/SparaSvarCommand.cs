using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kvartalsrapporter;

/// <summary>Saves fields of a draft, and begins the draft where there is none. Fields are independent: one that is refused does not stop the others.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Ändringar">The fields.</param>
[Behörighet(Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot)]
public sealed record SparaSvarCommand(string Kod, Kvartal Kvartal, IReadOnlyList<Svarsändring> Ändringar) : IRequest<Result<Sparkvitto>>, IGranskarCellvis;

internal sealed class SparaSvarValidator : AbstractValidator<SparaSvarCommand>
{
    public SparaSvarValidator() => RuleFor(c => c.Ändringar).Must(ä => ä is { Count: > 0 and <= 500 } && ä.All(a => a.Värde is not null && a.Fält is not null))
        .WithMessage("Inget att spara.");
}

internal sealed class SparaSvarHandler(
    IFinsamContext db, IFinsamLager lager, Rapportunderlag underlag, Användarkontext kontext, Inställningar inställningar, TimeProvider klocka)
    : IRequestHandler<SparaSvarCommand, Result<Sparkvitto>>
{
    public async Task<Result<Sparkvitto>> Handle(SparaSvarCommand request, CancellationToken cancellationToken)
    {
        var (kod, kvartal) = (request.Kod, request.Kvartal);
        var insats = await db.Insatser.SomFår(kontext.Användare, Rapporthandling.Skriva).SingleOrDefaultAsync(i => i.Kod == kod, cancellationToken);
        if (insats is null)
        {
            return Felkatalog.InsatsFinnsInte(kod);
        }

        var blankett = await underlag.BlankettAsync(insats, kvartal, cancellationToken);
        var rapport = await underlag.LåsAsync(insats, kvartal, cancellationToken);
        if (rapport is null && Rapportfel.Väntas(inställningar.Rapportplan, insats, kvartal, klocka.Idag()) is { } väntasInte)
        {
            return väntasInte;
        }

        var svar = rapport is null ? [] : await SvarAsync(rapport, cancellationToken);
        if (rapport is null)
        {
            rapport = Kvartalsrapport.Ny(insats.Id, kvartal);
            lager.Lägg(rapport);
        }

        if (rapport.Status.Till(Rapporthandling.Skriva).Fel is { } låst)
        {
            return låst;
        }

        var kvitton = request.Ändringar
            .Select(ä => (Ändring: ä, Fält: blankett.Fält(ä.Fält)))
            .Where(par => par.Fält is not null)
            .Select(par => Fältskrivning.Skriv(par.Fält!, par.Ändring, svar, fält => Nytt(rapport, fält), kontext.Användare.Namn, klocka.GetUtcNow()))
            .ToList();
        return (await lager.SparaAsync(cancellationToken)).Fel is { } fel ? fel : new Sparkvitto(kvitton);
    }

    /// <summary>All of the draft's fields: the first who writes in an imported draft takes over what was imported.</summary>
    private async Task<Dictionary<string, Utkastsvar>> SvarAsync(Kvartalsrapport rapport, CancellationToken cancellationToken)
    {
        var svar = await lager.Alla<Utkastsvar>().Where(s => s.RapportId == rapport.Id).ToDictionaryAsync(s => s.Fält, StringComparer.Ordinal, cancellationToken);
        foreach (var (fält, värde) in svar.Count > 0 ? [] : await underlag.UtkastAsync(rapport, cancellationToken))
        {
            svar[fält] = Nytt(rapport, fält);
            svar[fält].Skriv(värde.Värde, 0, buret: false, "import", klocka.GetUtcNow());
        }

        return svar;
    }

    private Utkastsvar Nytt(Kvartalsrapport rapport, string fält)
    {
        var nytt = new Utkastsvar { RapportId = rapport.Id, Fält = fält };
        lager.Lägg(nytt);
        return nytt;
    }
}
