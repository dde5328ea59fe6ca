using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer.Egna;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Indikatorer.Egna;

/// <summary>Enters or corrects what an own indikator came to. A new value is counted by the words that hold now; a corrected one keeps its own.</summary>
/// <param name="Nr">The indikator.</param>
/// <param name="Id">The value to correct, or <c>null</c> for a new one.</param>
/// <param name="För">Kod of the insats, or empty for the förbund as a whole; of a new one.</param>
/// <param name="Period">The period, as it was typed: <c>2025</c>, <c>2025H1</c>; of a new one.</param>
/// <param name="Täljare">What was counted, as it was typed.</param>
/// <param name="Nämnare">Of what, as it was typed.</param>
/// <param name="Källa">From where; may be empty.</param>
/// <param name="Sedd">The version that was seen; 0 for a new one.</param>
[Behörighet(Roll.Kansli)]
public sealed record SparaEgetVärdeCommand(int Nr, EgetvärdeId? Id, string För, string Period, string Täljare, string Nämnare, string Källa, int Sedd) : IRequest<Result>;

internal sealed class SparaEgetVärdeRegler : AbstractValidator<SparaEgetVärdeCommand>
{
    public SparaEgetVärdeRegler()
    {
        RuleFor(c => c.Period).Must(text => Domain.Gemensamt.Period.TryParse(text.Trim(), out _)).When(c => c.Id is null).WithMessage("Skriv ett år, ett halvår eller ett kvartal, som 2025, 2025H1 eller 2025Q1.");
        RuleFor(c => c.Täljare).Must(text => Måltext.Tal(text, out _)).WithMessage("Skriv ett tal.");
        RuleFor(c => c.Nämnare).Must(text => Måltext.Tal(text, out _)).WithMessage("Skriv ett tal.");
        RuleFor(c => c.Källa).Skriven("Källan", Egetvärde.MaxKälla);
    }
}

internal sealed class SparaEgetVärdeHandler(IFinsamLager lager, TimeProvider klocka) : IRequestHandler<SparaEgetVärdeCommand, Result>
{
    public async Task<Result> Handle(SparaEgetVärdeCommand request, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync("egen-indikator", cancellationToken);
        if (await lager.Alla<EgenIndikator>().SingleOrDefaultAsync(i => i.Nr == request.Nr, cancellationToken) is not { } indikator)
        {
            return EgnaFel.FinnsInte(request.Nr);
        }

        var öppnat = await ÖppnaAsync(request, indikator, cancellationToken);
        if (!öppnat.Lyckades)
        {
            return öppnat.Fel;
        }

        var (värde, insats) = öppnat.Värde;
        var förr = request.Id is null ? null : Egenhistorik.Rad(indikator, värde.Period, insats, värde);
        _ = Måltext.Tal(request.Täljare, out var täljare);
        _ = Måltext.Tal(request.Nämnare, out var nämnare);
        if (värde.Skriv(indikator.Definition(värde.Definitionsnr), täljare, nämnare, Textregler.Rensad(request.Källa), klocka.Idag(), request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        if (request.Id is null)
        {
            lager.Lägg(värde);
        }

        lager.Anteckna(new(förr is null ? "egenindikator.varde" : "egenindikator.varde_andrat", null) { Gammalt = förr, Nytt = Egenhistorik.Rad(indikator, värde.Period, insats, värde) });
        return await lager.SparaAsync(cancellationToken);
    }

    /// <summary>The value to write in, and the kod of its insats.</summary>
    private async Task<Result<(Egetvärde Värde, string? Insats)>> ÖppnaAsync(SparaEgetVärdeCommand request, EgenIndikator indikator, CancellationToken cancellationToken)
    {
        var värden = lager.Alla<Egetvärde>().Where(v => v.IndikatorId == indikator.Id);
        if (request.Id is { } id)
        {
            return await värden.SingleOrDefaultAsync(v => v.Id == id, cancellationToken) is { } värde
                ? (värde, await lager.Alla<Insats>().Where(i => i.Id == värde.InsatsId).Select(i => i.Kod).SingleOrDefaultAsync(cancellationToken))
                : EgnaFel.Borta;
        }

        var insats = request.För.Length == 0 ? null : await lager.Alla<Insats>().SingleOrDefaultAsync(i => i.Kod == request.För, cancellationToken);
        if (insats is null && request.För.Length > 0)
        {
            return Fel.Fältet("egen.for", nameof(request.För), "Insatsen finns inte.");
        }

        _ = Period.TryParse(request.Period.Trim(), out var period);
        var insatsId = insats?.Id;
        return await värden.AnyAsync(v => v.InsatsId == insatsId && v.Period == period, cancellationToken)
            ? Fel.Fältet("egen.period", nameof(request.Period), "Det finns redan ett värde för perioden. Ändra det i stället.")
            : (Egetvärde.Nytt(indikator, insatsId, period), insats?.Kod);
    }
}
