using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Enkäter;

/// <summary>Makes a round.</summary>
/// <param name="Namn">What it is called.</param>
/// <param name="Formulär">The forms.</param>
/// <param name="Insatser">Koder of the insatser; none where every form is about the förbund itself.</param>
/// <param name="Period">What the answers are about: <c>2026H1</c>.</param>
/// <param name="Öppnar">The first day.</param>
/// <param name="Stänger">The last day.</param>
/// <param name="Språk">Codes of the languages beside Swedish.</param>
/// <param name="Schema">The schedule that it follows, or <c>null</c>.</param>
[Behörighet(Roll.Kansli)]
public sealed record SkapaEnkätomgångCommand(
    string Namn, IReadOnlyList<Formulär> Formulär, IReadOnlyList<string> Insatser, string Period, DateOnly? Öppnar, DateOnly? Stänger, IReadOnlyList<string> Språk, EnkätschemaId? Schema = null)
    : IRequest<Result<EnkätomgångId>>;

internal sealed class SkapaEnkätomgångRegler : AbstractValidator<SkapaEnkätomgångCommand>
{
    public SkapaEnkätomgångRegler()
    {
        RuleFor(c => c.Namn).NotEmpty().WithMessage("Skriv ett namn.").Skriven("Namnet", Enkätomgång.MaxNamn);
        RuleFor(c => c.Period).Must(p => Domain.Gemensamt.Period.TryParse(p, out _)).WithMessage("Skriv perioden som 2026, 2026H1 eller 2026Q3.");
        RuleFor(c => c.Öppnar).NotNull().WithMessage("Välj första dagen.");
        RuleFor(c => c.Stänger).NotNull().WithMessage("Välj sista dagen.");
    }
}

internal sealed class SkapaEnkätomgångHandler(IFinsamContext db, IFinsamLager lager, TimeProvider klocka) : IRequestHandler<SkapaEnkätomgångCommand, Result<EnkätomgångId>>
{
    public async Task<Result<EnkätomgångId>> Handle(SkapaEnkätomgångCommand request, CancellationToken cancellationToken)
    {
        var koder = request.Insatser.Distinct().ToArray();
        var insatser = await db.Insatser.Where(i => koder.Contains(i.Kod)).Select(i => i.Id).ToListAsync(cancellationToken);
        if (insatser.Count != koder.Length)
        {
            return Fel.Fältet("enkat.insats", nameof(request.Insatser), "En av insatserna finns inte längre. Läs om sidan.");
        }

        var katalog = Indikatorkatalog.Gällande;
        if (await SpråkfelAsync(db, katalog, request.Formulär, request.Språk, cancellationToken) is { } fel)
        {
            return fel;
        }

        _ = Period.TryParse(request.Period, out var period);
        var uppgifter = new Enkätuppgifter(request.Formulär, insatser, period, request.Öppnar!.Value, request.Stänger!.Value, request.Språk);
        if (request.Schema is { } schema)
        {
            // Two who take the same proposal at once make one round of it.
            await lager.TurasOmAsync($"enkatschema:{schema.Value}", cancellationToken);
            if (await db.Enkätomgångar.AnyAsync(o => o.SchemaId == schema && o.Läge != Enkätläge.Avbruten && o.Öppnar >= uppgifter.Öppnar, cancellationToken))
            {
                return new Fel("enkat.redan", "Omgången enligt schemat finns redan. Läs om sidan.", Felslag.Konflikt);
            }
        }

        var ny = Enkätomgång.Ny(request.Namn, uppgifter, katalog, klocka.Idag(), request.Schema);
        if (!ny.Lyckades)
        {
            return ny.Fel;
        }

        lager.Lägg(ny.Värde);
        lager.Anteckna(Enkäthistorik.Av("enkat.skapad", ny.Värde));
        var sparat = await lager.SparaAsync(cancellationToken);
        return sparat.Lyckades ? ny.Värde.Id : sparat.Fel;
    }

    /// <summary>A language that has not been read in, is only an example, or leaves something out, is not handed out.</summary>
    internal static async Task<Fel?> SpråkfelAsync(IFinsamContext db, Indikatorkatalog katalog, IReadOnlyList<Formulär> formulär, IReadOnlyList<string> språk, CancellationToken cancellationToken)
    {
        foreach (var kod in språk)
        {
            var översatt = await db.Enkätspråk.SingleOrDefaultAsync(s => s.Katalogversion == katalog.Version && s.Kod == kod, cancellationToken);
            if (översatt is null || översatt.Exempel || översatt.Saknas(katalog, formulär, Enkätsidan.Namn).Count > 0)
            {
                return Fel.Fältet("enkat.sprak", nameof(SkapaEnkätomgångCommand.Språk), $"Översättningen ”{kod}” finns inte, är bara ett exempel, eller saknar påståenden till formulären.");
            }
        }

        return null;
    }
}

/// <summary>Rounds in the history: that something was done, and what the round is called; never who was asked, or how many answered.</summary>
internal static class Enkäthistorik
{
    public static Historik.Händelse Av(string vad, Enkätomgång omgång) => new(vad, $"enkat:{omgång.Id.Value}") { Nytt = new System.Text.Json.Nodes.JsonObject { ["namn"] = omgång.Namn } };
}
