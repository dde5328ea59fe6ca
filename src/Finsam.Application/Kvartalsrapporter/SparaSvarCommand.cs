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

/// <summary>One field as somebody has typed it.</summary>
/// <param name="Fält">The field.</param>
/// <param name="Värde">What it holds; empty takes the answer away.</param>
/// <param name="Sedd">The version that the writer saw; 0 where there was none.</param>
/// <param name="Buret">Whether it is carried over from the report before.</param>
public sealed record Svarsändring(string Fält, string Värde, int Sedd, bool Buret = false);

/// <summary>What became of a field.</summary>
public enum Svarsutfall
{
    /// <summary>It is stored.</summary>
    Sparat,

    /// <summary>Someone else has changed it meanwhile: nothing is stored, and what they wrote comes back.</summary>
    Konflikt,

    /// <summary>It cannot be stored: too long, or a personnummer in it.</summary>
    Vägrat,
}

/// <summary>A field of a draft as it stands.</summary>
/// <param name="Värde">What it holds.</param>
/// <param name="Version">Its version.</param>
/// <param name="Av">Who changed it last.</param>
/// <param name="Ändrad">When.</param>
/// <param name="Buret">Whether it is carried over from the report before, and not touched since.</param>
public sealed record Svarsläge(string Värde, int Version, string Av, DateTimeOffset Ändrad, bool Buret)
{
    internal static Svarsläge Inget { get; } = new("", 0, "", default, false);

    internal static Svarsläge För(Utkastsvar svar) => new(svar.Värde, svar.Version, svar.Av, svar.Ändrad, svar.Buret);
}

/// <summary>What became of a field that was sent.</summary>
/// <param name="Fält">The field.</param>
/// <param name="Utfall">What became of it.</param>
/// <param name="Läge">How it stands now.</param>
/// <param name="Text">Why it was not stored, Swedish, or <c>null</c>.</param>
public sealed record Svarskvitto(string Fält, Svarsutfall Utfall, Svarsläge Läge, string? Text);

/// <summary>What became of all fields that were sent.</summary>
/// <param name="Fält">In the order in which they were sent.</param>
public sealed record Sparkvitto(IReadOnlyList<Svarskvitto> Fält);

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
            .Select(par => Skriv(rapport, par.Fält!, svar, par.Ändring))
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

    private Svarskvitto Skriv(Kvartalsrapport rapport, Blankettfält fält, Dictionary<string, Utkastsvar> alla, Svarsändring ändring)
    {
        var värde = ändring.Värde.ReplaceLineEndings("\n");
        var finns = alla.TryGetValue(fält.Namn, out var svar);
        if (fält.Vägran(värde) is { } vägran)
        {
            return new(fält.Namn, Svarsutfall.Vägrat, Läge(svar), vägran);
        }

        if (!finns && värde.Length == 0)
        {
            return new(fält.Namn, Svarsutfall.Sparat, Läge(null), null);
        }

        svar ??= alla[fält.Namn] = Nytt(rapport, fält.Namn);
        var skrivet = svar.Skriv(värde, ändring.Sedd, ändring.Buret, kontext.Användare.Namn, klocka.GetUtcNow());
        return new(fält.Namn, skrivet.Lyckades ? Svarsutfall.Sparat : Svarsutfall.Konflikt, Läge(svar), skrivet.Fel?.Text);
    }

    private Utkastsvar Nytt(Kvartalsrapport rapport, string fält)
    {
        var nytt = new Utkastsvar { RapportId = rapport.Id, Fält = fält };
        lager.Lägg(nytt);
        return nytt;
    }

    private static Svarsläge Läge(Utkastsvar? svar) => svar is null ? Svarsläge.Inget : Svarsläge.För(svar);
}
