using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi.Bokföring;

/// <summary>Says which insats each project is, and which post each account belongs to. Those that are not named stay as they are.</summary>
/// <param name="Projekt">Kod of the insats per project; empty for a project that is none.</param>
/// <param name="Konton">The post per account; <c>null</c> for an account that is counted to none.</param>
[Behörighet(Roll.Kansli, Roll.Ekonom)]
public sealed record SparaKopplingarCommand(IReadOnlyDictionary<string, string> Projekt, IReadOnlyDictionary<string, Ekonomipost?> Konton) : IRequest<Result>;

internal sealed class SparaKopplingarValidator : AbstractValidator<SparaKopplingarCommand>
{
    public SparaKopplingarValidator()
    {
        RuleForEach(c => c.Projekt.Keys).Must(kod => kod.Length is > 0 and <= Projektkoppling.MaxKod)
            .WithMessage($"En projektkod får vara högst {Projektkoppling.MaxKod} tecken.").OverridePropertyName(nameof(SparaKopplingarCommand.Projekt));
        RuleForEach(c => c.Konton.Keys).Must(konto => konto.Length is > 0 and <= Kontokoppling.MaxKonto)
            .WithMessage($"Ett konto får vara högst {Kontokoppling.MaxKonto} tecken.").OverridePropertyName(nameof(SparaKopplingarCommand.Konton));
        RuleFor(c => c.Konton.Values).Must(poster => !poster.Contains(Ekonomipost.Överskott))
            .WithMessage("Överskottet från tidigare år bokförs inte på ett konto.").OverridePropertyName(nameof(SparaKopplingarCommand.Konton));
    }
}

internal sealed class SparaKopplingarHandler(IFinsamLager lager) : IRequestHandler<SparaKopplingarCommand, Result>
{
    public async Task<Result> Handle(SparaKopplingarCommand request, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync("bokforing", cancellationToken);
        var koder = request.Projekt.Values.Where(kod => kod.Length > 0).Distinct().ToArray();
        var insatser = await lager.Alla<Domain.Insatser.Insats>().Where(i => koder.Contains(i.Kod)).ToDictionaryAsync(i => i.Kod, i => i.Id, cancellationToken);
        if (koder.FirstOrDefault(kod => !insatser.ContainsKey(kod)) is { } saknad)
        {
            return Felkatalog.InsatsFinnsInte(saknad);
        }

        var projekt = await lager.Alla<Projektkoppling>().ToDictionaryAsync(p => p.Projekt, cancellationToken);
        foreach (var (kod, insats) in request.Projekt)
        {
            Hämta(projekt, kod, () => new Projektkoppling { Projekt = kod }).Koppla(insats.Length > 0 ? insatser[insats] : null);
        }

        var konton = await lager.Alla<Kontokoppling>().ToDictionaryAsync(k => k.Konto, cancellationToken);
        foreach (var (konto, post) in request.Konton)
        {
            Hämta(konton, konto, () => new Kontokoppling { Konto = konto }).Koppla(post);
        }

        lager.Anteckna(new("bokforing.koppling", "forbundsekonomi")
        {
            Nytt = new JsonObject([
                .. request.Projekt.Select(p => KeyValuePair.Create<string, JsonNode?>($"Projekt {p.Key}", p.Value.Length > 0 ? p.Value : "ingen insats")),
                .. request.Konton.Select(k => KeyValuePair.Create<string, JsonNode?>($"Konto {k.Key}", k.Value?.Kod() ?? "räknas inte")),
            ]),
        });
        return await lager.SparaAsync(cancellationToken);
    }

    private T Hämta<T>(Dictionary<string, T> lagrade, string kod, Func<T> skapa)
        where T : class
    {
        if (!lagrade.TryGetValue(kod, out var koppling))
        {
            koppling = skapa();
            lager.Lägg(koppling);
        }

        return koppling;
    }
}
