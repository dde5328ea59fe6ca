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

        return await lager.KopplaAsync(Importslag.Deltagare, request.Källa, request.Koppling, $"insats:{request.Kod}", cancellationToken);
    }
}

/// <summary>Keeps how the files of a source are read.</summary>
internal static class Importkällor
{
    /// <param name="lager">Where.</param>
    /// <param name="slag">What the source has.</param>
    /// <param name="källa">The source, by name; made when there is none.</param>
    /// <param name="koppling">What is new.</param>
    /// <param name="om">What the history says that it was about, or <c>null</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<Result> KopplaAsync(this IFinsamLager lager, Importslag slag, string källa, Importkoppling koppling, string? om, CancellationToken cancellationToken)
    {
        var namn = källa.Trim();
        await lager.TurasOmAsync("importkalla", cancellationToken);
        var sparad = await lager.Alla<Importkälla>().SingleOrDefaultAsync(k => k.Slag == slag && k.Namn.ToLower() == namn.ToLower(), cancellationToken);
        if (sparad is null)
        {
            lager.Lägg(sparad = new Importkälla { Slag = slag, Namn = namn });
        }

        if (sparad.Koppla(koppling).Fel is { } fel)
        {
            return fel;
        }

        lager.Anteckna(new("importkalla.kopplad", om) { Nytt = new JsonObject { ["kalla"] = sparad.Namn } });
        return await lager.SparaAsync(cancellationToken);
    }
}
