using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Registerimport;

/// <summary>Says how the files of a source are read. What is not named stays as it is.</summary>
/// <param name="Kod">Kod of the insats whose file it was.</param>
/// <param name="Källa">The source, by name; made when there is none.</param>
/// <param name="Koppling">What is new.</param>
[Behörighet(Roll.Insatsansvarig, Roll.Kansli)]
public sealed record SparaImportkopplingCommand(string Kod, string Källa, Importkoppling Koppling) : IRequest<Result>;

internal sealed class SparaImportkopplingValidator : AbstractValidator<SparaImportkopplingCommand>
{
    public SparaImportkopplingValidator()
    {
        RuleFor(c => c.Källa).Källnamn();
        RuleFor(c => c.Koppling).Must(k => k.Kolumner.Values.All(f => f.Length == 0 || Registerkolumner.Alla.Any(r => r.Namn == f))).WithMessage("Ett fält finns inte.");
        RuleFor(c => c.Koppling).Must(k => k.Värden.All(v => Registerkolumner.Alla.SingleOrDefault(r => r.Namn == v.Key) is { } kolumn
                && v.Value.Values.All(kod => kod.Length == 0 || kolumn.Ord.Any(o => o.Kod == kod))))
            .WithMessage("En kod finns inte.");
    }
}

internal sealed class SparaImportkopplingHandler(Deltagarregister register, IFinsamLager lager) : IRequestHandler<SparaImportkopplingCommand, Result>
{
    public async Task<Result> Handle(SparaImportkopplingCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await register.FörImportAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var namn = request.Källa.Trim();
        await lager.TurasOmAsync("importkalla", cancellationToken);
        var källa = await lager.Alla<Importkälla>().SingleOrDefaultAsync(k => k.Namn.ToLower() == namn.ToLower(), cancellationToken);
        if (källa is null)
        {
            lager.Lägg(källa = new Importkälla { Namn = namn });
        }

        var kopplad = källa.Koppla(request.Koppling);
        if (!kopplad.Lyckades)
        {
            return kopplad;
        }

        lager.Anteckna(new("importkalla.kopplad", $"insats:{request.Kod}") { Nytt = new JsonObject { ["kalla"] = källa.Namn } });
        return await lager.SparaAsync(cancellationToken);
    }
}
