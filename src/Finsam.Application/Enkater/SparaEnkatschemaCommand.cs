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

/// <summary>Writes a schedule, or changes one.</summary>
/// <param name="Id">The one to change, or <c>null</c> for a new one.</param>
/// <param name="Namn">What its rounds are called, before their period.</param>
/// <param name="Formulär">The forms.</param>
/// <param name="Insatser">Koder of the insatser.</param>
/// <param name="Takt">How often.</param>
/// <param name="Från">The first day that it holds.</param>
/// <param name="Till">The last, or <c>null</c>.</param>
/// <param name="Dagar">How many days a round is open.</param>
/// <param name="Språk">Codes of the languages beside Swedish.</param>
/// <param name="Sedd">The version that was seen; 0 for a new one.</param>
[Behörighet(Roll.Kansli)]
public sealed record SparaEnkätschemaCommand(
    EnkätschemaId? Id, string Namn, IReadOnlyList<Formulär> Formulär, IReadOnlyList<string> Insatser, Enkättakt? Takt, DateOnly? Från, DateOnly? Till, string? Dagar, IReadOnlyList<string> Språk, int Sedd)
    : IRequest<Result>;

internal sealed class SparaEnkätschemaRegler : AbstractValidator<SparaEnkätschemaCommand>
{
    public SparaEnkätschemaRegler()
    {
        RuleFor(c => c.Namn).NotEmpty().WithMessage("Skriv ett namn.").Skriven("Namnet", 80);
        RuleFor(c => c.Takt).NotNull().WithMessage("Välj hur ofta.");
        RuleFor(c => c.Från).NotNull().WithMessage("Välj första dagen.");
        RuleFor(c => c.Dagar).Must(t => int.TryParse(t, out _)).When(c => c.Takt != Enkättakt.Löpande).WithMessage("Skriv ett antal dagar.");
    }
}

internal sealed class SparaEnkätschemaHandler(IFinsamContext db, IFinsamLager lager) : IRequestHandler<SparaEnkätschemaCommand, Result>
{
    private static readonly Fel Borta = new("enkat.schema_borta", "Schemat har tagits bort sedan du öppnade sidan. Läs om sidan.", Felslag.Konflikt);

    public async Task<Result> Handle(SparaEnkätschemaCommand request, CancellationToken cancellationToken)
    {
        var schema = request.Id is { } id ? await lager.Alla<Enkätschema>().SingleOrDefaultAsync(s => s.Id == id, cancellationToken) : Enkätschema.Nytt();
        if (schema is null)
        {
            return Borta;
        }

        var koder = request.Insatser.Distinct().ToArray();
        var insatser = await db.Insatser.Where(i => koder.Contains(i.Kod)).Select(i => i.Id).ToListAsync(cancellationToken);
        if (insatser.Count != koder.Length)
        {
            return Fel.Fältet("enkat.insats", nameof(request.Insatser), "En av insatserna finns inte längre. Läs om sidan.");
        }

        if (await SkapaEnkätomgångHandler.SpråkfelAsync(db, Indikatorkatalog.Gällande, request.Formulär, request.Språk, cancellationToken) is { } språkfel)
        {
            return språkfel;
        }

        _ = int.TryParse(request.Dagar, out var dagar);
        var skrivet = schema.Skriv(new(request.Namn, request.Formulär, insatser, request.Takt!.Value, request.Från!.Value, request.Till, dagar, request.Språk), request.Sedd);
        if (!skrivet.Lyckades)
        {
            return skrivet;
        }

        if (request.Id is null)
        {
            lager.Lägg(schema);
        }

        lager.Anteckna(new("enkat.schema", null) { Nytt = new System.Text.Json.Nodes.JsonObject { ["namn"] = schema.Namn } });
        return await lager.SparaAsync(cancellationToken);
    }
}
