using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi;

/// <summary>A cost line as it is typed.</summary>
public sealed record Budgetradsblankett
{
    /// <summary>What it is for.</summary>
    public Kostnadsslag? Slag { get; init; }

    /// <summary>Its name.</summary>
    public string Namn { get; init; } = "";

    /// <summary>The part that pays in kind; empty where the förbund pays.</summary>
    public string Finansiär { get; init; } = "";

    /// <summary>Kronor of the year.</summary>
    public string Belopp { get; init; } = "";

    /// <summary>Kronor of each quarter; all empty for linear over the active months.</summary>
    public IReadOnlyList<string> Kvartal { get; init; } = ["", "", "", ""];

    /// <summary>Whether an unlikely amount is said to be right.</summary>
    public bool Bekräftat { get; init; }
}

/// <summary>Adds a cost line to an insats's budget of a year, or changes one.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="År">The year.</param>
/// <param name="Rad">The line to change, or <c>null</c> for a new one.</param>
/// <param name="Sedd">The version of it that was seen.</param>
/// <param name="Blankett">What it is to say.</param>
[Behörighet(Roll.Kansli, Roll.Ekonom)]
public sealed record SparaBudgetradCommand(string Kod, int År, BudgetradId? Rad, int Sedd, Budgetradsblankett Blankett) : IRequest<Result>;

internal sealed class SparaBudgetradRegler : AbstractValidator<SparaBudgetradCommand>
{
    public SparaBudgetradRegler()
    {
        RuleFor(c => c.År).InclusiveBetween(Domain.Gemensamt.Kvartal.FörstaÅr, Domain.Gemensamt.Kvartal.SistaÅr).WithMessage("Välj ett år.");
        RuleFor(c => c.Blankett.Slag).NotNull().WithMessage("Välj kostnadsslag.").OverridePropertyName(nameof(Budgetradsblankett.Slag));
        RuleFor(c => c.Blankett.Namn).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv vad raden gäller.")
            .Skriven("Namnet", Budgetradsuppgifter.MaxNamn).OverridePropertyName(nameof(Budgetradsblankett.Namn));
        RuleFor(c => c.Blankett.Finansiär).Skriven("Finansiären", Insats.MaxNamn).OverridePropertyName(nameof(Budgetradsblankett.Finansiär));
        RuleFor(c => c.Blankett.Kvartal).Must(k => k is { Count: 4 }).WithMessage("Fyra kvartal behövs.").OverridePropertyName(nameof(Budgetradsblankett.Kvartal));
    }
}

internal sealed class SparaBudgetradHandler(Ekonomiunderlag underlag, IFinsamLager lager) : IRequestHandler<SparaBudgetradCommand, Result>
{
    public async Task<Result> Handle(SparaBudgetradCommand request, CancellationToken cancellationToken)
    {
        var insats = await underlag.InsatsAsync(request.Kod, cancellationToken);
        if (!insats.Lyckades)
        {
            return insats.Fel;
        }

        var uppgifter = Uppgifter(request.Blankett, insats.Värde, request.År);
        if (!uppgifter.Lyckades)
        {
            return uppgifter.Fel;
        }

        if (await SkrivAsync(request, insats.Värde, uppgifter.Värde, cancellationToken) is { Lyckades: false } nej)
        {
            return nej;
        }

        return await lager.SparaAsync(cancellationToken);
    }

    private async Task<Result> SkrivAsync(SparaBudgetradCommand request, Insats insats, Budgetradsuppgifter uppgifter, CancellationToken cancellationToken)
    {
        var rader = await lager.Alla<Budgetrad>().Where(r => r.InsatsId == insats.Id).ToListAsync(cancellationToken);
        var rad = rader.SingleOrDefault(r => r.Id == request.Rad);
        if (request.Rad is not null && rad is null)
        {
            return Budgetradsfel.FinnsInte;
        }

        var förr = rad is null ? null : Budgetradsfel.Beskriv(rad);
        if (rad is null)
        {
            rad = Budgetrad.Ny(insats.Id, request.År, uppgifter);
            lager.Lägg(rad);
            rader.Add(rad);
        }
        else if (rad.Ändra(uppgifter, request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        underlag.Anteckna(förr is null ? "budgetrad.ny" : "budgetrad.andrad", insats, förr, Budgetradsfel.Beskriv(rad));
        return await underlag.RäckerAsync(insats.Id, rader, cancellationToken);
    }

    /// <summary>What is typed, as amounts; the quarters linear unless they are planned, and then summing to the year.</summary>
    private static Result<Budgetradsuppgifter> Uppgifter(Budgetradsblankett blankett, Insats insats, int år)
    {
        var belopp = Beloppstext.Plan(blankett.Belopp, nameof(blankett.Belopp));
        if (belopp.Fel is { } fel)
        {
            return fel;
        }

        var kvartal = blankett.Kvartal.Select((text, i) => Beloppstext.Plan(text, $"{nameof(blankett.Kvartal)}{i + 1}")).ToList();
        if (kvartal.Select(k => k.Fel).FirstOrDefault(f => f is not null) is { } kvartalsfel)
        {
            return kvartalsfel;
        }

        var planerat = kvartal.Any(k => k.Värde is not null);
        var summa = kvartal.Sum(k => k.Värde ?? 0);
        if (!planerat && belopp.Värde is null)
        {
            return Fel.Fältet("budgetrad.tom", nameof(blankett.Belopp), "Skriv årets belopp, eller ett belopp per kvartal.");
        }

        if (planerat && belopp.Värde is { } året && året != summa)
        {
            return Fel.Fältet(
                "budgetrad.summa", nameof(blankett.Belopp), $"Kvartalen blir tillsammans {Beloppsregler.Kronor(summa)}, men året är {Beloppsregler.Kronor(året)}. Töm kvartalen för att fördela linjärt.");
        }

        var helt = planerat ? summa : belopp.Värde!.Value;
        return !blankett.Bekräftat && helt > 0 && Beloppsregler.Pröva(helt, nameof(blankett.Belopp), false) is { } orimligt
            ? orimligt
            : new Budgetradsuppgifter
            {
                Slag = blankett.Slag!.Value,
                Namn = blankett.Namn.Trim(),
                Finansiär = string.IsNullOrWhiteSpace(blankett.Finansiär) ? null : blankett.Finansiär.Trim(),
                Budget = planerat ? [.. kvartal.Select(k => k.Värde ?? 0)] : Budgetplan.Linjär(helt, insats.Tid, år),
            };
    }
}

/// <summary>What the commands about cost lines share.</summary>
internal static class Budgetradsfel
{
    public static Fel FinnsInte { get; } = new("budgetrad.finns-inte", "Raden finns inte längre.", Felslag.FinnsInte);

    public static JsonObject Beskriv(Budgetrad rad) => new()
    {
        ["ar"] = rad.År,
        ["namn"] = rad.Namn,
        ["finansiar"] = rad.Finansiär,
        ["budget"] = rad.Budget.Sum(),
        ["budget_per_kvartal"] = new JsonArray([.. rad.Budget.Select(b => (JsonNode)b)]),
        ["utfall_per_kvartal"] = rad.Utfall.All(u => u is null) ? null : new JsonArray([.. rad.Utfall.Select(u => u is { } utfall ? (JsonNode)utfall : (JsonNode)"–")]),
    };
}
