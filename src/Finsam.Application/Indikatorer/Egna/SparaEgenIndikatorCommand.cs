using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Indikatorer.Egna;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Indikatorer.Egna;

/// <summary>Writes an own indikator. Other words begin a new version; another målnivå does not. Gives its number.</summary>
/// <param name="Nr">The one to change, or <c>null</c> for a new one.</param>
/// <param name="Text">What was typed.</param>
/// <param name="Sedd">The version that was seen; 0 for a new one.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record SparaEgenIndikatorCommand(int? Nr, Egenblankett Text, int Sedd) : IRequest<Result<int>>;

/// <summary>What is typed about an own indikator.</summary>
public sealed record Egenblankett
{
    /// <summary>What it is called.</summary>
    public string Namn { get; init; } = "";

    /// <summary>What it measures.</summary>
    public string Mäter { get; init; } = "";

    /// <summary>What is counted.</summary>
    public string Täljare { get; init; } = "";

    /// <summary>Of what, or per what.</summary>
    public string Nämnare { get; init; } = "";

    /// <summary>Process or effekt, or <c>null</c> until one is chosen.</summary>
    public Indikatortyp? Typ { get; init; }

    /// <summary>From where it is known, or <c>null</c> until that is chosen.</summary>
    public Indikatornivå? Nivå { get; init; }

    /// <summary>Percent or kvot.</summary>
    public Egenenhet Enhet { get; init; }

    /// <summary>Whether it counts persons.</summary>
    public bool RäknarPersoner { get; init; } = true;

    /// <summary>What it does not tell, or empty.</summary>
    public string Förbehåll { get; init; } = "";

    /// <summary>What is to be reached: a number with comma or point, or empty.</summary>
    public string Målnivå { get; init; } = "";

    /// <summary>What is near enough for gul, or empty.</summary>
    public string Gulnivå { get; init; } = "";

    /// <summary>Whether less is better.</summary>
    public bool MindreÄrBättre { get; init; }

    internal Egenord Ord() => new(
        Textregler.Rensad(Namn), Textregler.Rensad(Mäter), Textregler.Rensad(Täljare), Textregler.Rensad(Nämnare), Typ!.Value, Nivå!.Value, Enhet, RäknarPersoner, Textregler.Rensad(Förbehåll));

    internal Egennivå Nivåer() => new(Tal(Målnivå), Tal(Gulnivå), MindreÄrBättre);

    private static decimal? Tal(string text) => Måltext.Tal(text, out var tal) ? tal : null;
}

internal sealed class SparaEgenIndikatorRegler : AbstractValidator<SparaEgenIndikatorCommand>
{
    public SparaEgenIndikatorRegler()
    {
        RuleFor(c => c.Text.Namn).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv vad indikatorn heter.").Skriven("Namnet", Egenord.MaxNamn).OverridePropertyName("Namn");
        RuleFor(c => c.Text.Mäter).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv vad indikatorn mäter.").Skriven("Texten", Egenord.MaxText).OverridePropertyName("Mäter");
        RuleFor(c => c.Text.Täljare).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv vad som räknas.").Skriven("Täljaren", Egenord.MaxText).OverridePropertyName("Täljare");
        RuleFor(c => c.Text.Nämnare).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv vad det räknas av.").Skriven("Nämnaren", Egenord.MaxText).OverridePropertyName("Nämnare");
        RuleFor(c => c.Text.Förbehåll).Skriven("Förbehållen", Egenord.MaxText).OverridePropertyName("Förbehåll");
        RuleFor(c => c.Text.Typ).NotNull().WithMessage("Välj process eller effekt.").OverridePropertyName("Typ");
        RuleFor(c => c.Text.Nivå).NotNull().WithMessage("Välj nivå.").OverridePropertyName("Nivå");
        RuleFor(c => c.Text.Målnivå).Must(Tal).WithMessage("Skriv ett tal, som 75 eller 12,5, eller lämna tomt.").OverridePropertyName("Målnivå");
        RuleFor(c => c.Text.Gulnivå).Must(Tal).WithMessage("Skriv ett tal, som 60 eller 12,5, eller lämna tomt.").OverridePropertyName("Gulnivå");
    }

    private static bool Tal(string text) => string.IsNullOrWhiteSpace(text) || Måltext.Tal(text, out _);
}

internal sealed class SparaEgenIndikatorHandler(IFinsamLager lager, TimeProvider klocka) : IRequestHandler<SparaEgenIndikatorCommand, Result<int>>
{
    public async Task<Result<int>> Handle(SparaEgenIndikatorCommand request, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync("egen-indikator", cancellationToken);
        var alla = lager.Alla<EgenIndikator>();
        var indikator = request.Nr is { } nr
            ? await alla.SingleOrDefaultAsync(i => i.Nr == nr, cancellationToken)
            : EgenIndikator.Ny(await alla.Select(i => i.Nr).OrderByDescending(n => n).FirstOrDefaultAsync(cancellationToken) + 1);
        if (indikator is null)
        {
            return EgnaFel.FinnsInte(request.Nr!.Value);
        }

        var förr = request.Nr is null ? null : Egenhistorik.Rad(indikator);
        if (indikator.Skriv(request.Text.Ord(), request.Text.Nivåer(), klocka.Idag(), request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        if (request.Nr is null)
        {
            lager.Lägg(indikator);
        }

        lager.Anteckna(new(förr is null ? "egenindikator.ny" : "egenindikator.andrad", null) { Gammalt = förr, Nytt = Egenhistorik.Rad(indikator) });
        return (await lager.SparaAsync(cancellationToken)).Fel is { } nej ? nej : indikator.Nr;
    }
}

/// <summary>An own indikator and its values as the history keeps them.</summary>
internal static class Egenhistorik
{
    public static JsonObject Rad(EgenIndikator indikator)
    {
        var ord = indikator.Gällande;
        return new()
        {
            ["namn"] = ord.Namn,
            ["ordversion"] = ord.Nr,
            ["mater"] = ord.Mäter,
            ["egen_taljare"] = ord.Täljare,
            ["namnare"] = ord.Nämnare,
            ["indikatortyp"] = ord.Typ.Kod(),
            ["indikatorniva"] = ord.Nivå.Kod(),
            ["egen_enhet"] = ord.Enhet.Kod(),
            ["raknar_personer"] = ord.RäknarPersoner ? "ja" : "nej",
            ["forbehall"] = ord.Förbehåll.Length == 0 ? null : ord.Förbehåll,
            ["malvarde"] = indikator.Målnivå,
            ["gulniva"] = indikator.Gulnivå,
            ["mindre_ar_battre"] = indikator.MindreÄrBättre ? "ja" : "nej",
        };
    }

    /// <summary>That a value was written, of what. Its numbers are not kept: they may be counts of few persons.</summary>
    public static JsonObject Rad(EgenIndikator indikator, Period period, string? insats, Egetvärde värde)
    {
        var (rad, öppet) = (new JsonObject { ["namn"] = indikator.Definition(värde.Definitionsnr).Namn, ["period"] = period.ToString(), ["insats"] = insats }, !indikator.Definition(värde.Definitionsnr).RäknarPersoner);
        if (öppet)
        {
            (rad["egen_raknat"], rad["egen_av"]) = (värde.Täljare, värde.Nämnare);
        }

        rad["uppgift_ur"] = värde.Källa.Length == 0 ? null : värde.Källa;
        return rad;
    }
}
