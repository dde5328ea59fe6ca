using System.Reflection;
using Finsam.Application.Behörighet;
using FluentValidation;
using MediatR;

namespace Finsam.Architecture.Tests;

/// <summary>design.md, rules 3 and 11: who may send what, and what other projects see.</summary>
public sealed class SynlighetTests
{
    /// <summary>What the composition root needs of Infrastructure. A longer list needs a reason.</summary>
    private static readonly string[] Synligt =
    [
        "Finsam.Infrastructure.DependencyInjection",
        "Finsam.Infrastructure.Database.Databas",
        "Finsam.Infrastructure.Database.DatabasException",
        "Finsam.Infrastructure.Konton.Demo",
        "Finsam.Infrastructure.Konton.Demokonto",
        "Finsam.Infrastructure.Konton.Förstastart",
        "Finsam.Infrastructure.Konton.Inloggningssätt",
        "Finsam.Infrastructure.Konton.Konto",
        "Finsam.Infrastructure.Konton.Kontoläge",
        "Finsam.Infrastructure.Konton.Kontoskydd",
        "Finsam.Infrastructure.Konton.Passnyckel",
        "Finsam.Infrastructure.Konton.KontonDependencyInjection",
        "Finsam.Infrastructure.Nycklar.Nyckelring",
        "Finsam.Infrastructure.Säkerhetskopior.Kopiainnehåll",
        "Finsam.Infrastructure.Säkerhetskopior.Säkerhetskopiering",
        "Finsam.Infrastructure.Utbyte.Utbytesmapp",

        // What a request brings is taken in as a stream, which no use case can be sent.
        "Finsam.Infrastructure.Utbyte.Uppladdat.Uppladdning",
        "Finsam.Infrastructure.Utbyte.Uppladdat.Uppladdningsgränser",
        "Finsam.Infrastructure.Utbyte.Uppladdat.Uppladdningsrum",
    ];

    [Fact]
    public void Infrastructure_visar_bara_det_som_programmet_startar_med() =>
        Projekt.Infrastructure.GetExportedTypes().Select(t => t.FullName).Should().BeSubsetOf(Synligt);

    [Fact]
    public void Varje_begäran_säger_vem_som_får_sända_den()
    {
        var begäranden = Projekt.Application.Typer().Where(t => !t.IsAbstract && typeof(IBaseRequest).IsAssignableFrom(t)).ToList();

        begäranden.Should().NotBeEmpty();
        begäranden.Should().OnlyContain(t => t.IsDefined(typeof(BehörighetAttribute), false) && t.GetCustomAttribute<BehörighetAttribute>()!.Roller.Count > 0);
        begäranden.Should().OnlyContain(t => t.IsSealed && (t.Name.EndsWith("Query") || t.Name.EndsWith("Command")));
    }

    [Fact]
    public void Begäranden_finns_bara_i_Application() =>
        new[] { Projekt.Domain, Projekt.Infrastructure, Projekt.Web }.SelectMany(Projekt.Typer).Where(typeof(IBaseRequest).IsAssignableFrom).Should().BeEmpty();

    [Fact]
    public void Handlers_och_validators_är_internal_sealed()
    {
        var handlers = Projekt.Application.Typer().Where(t => Är(t, typeof(IRequestHandler<,>)) || Är(t, typeof(IPipelineBehavior<,>))).ToList();
        var validators = Projekt.Application.Typer().Where(typeof(IValidator).IsAssignableFrom);

        handlers.Should().NotBeEmpty();
        handlers.Concat(validators).Should().OnlyContain(t => t.IsNotPublic && t.IsSealed);
    }

    [Fact]
    public void Klasser_är_sealed_static_eller_abstract()
    {
        // Inheritance is a decision, and an abstract class says that it was made.
        var öppna = new[] { Projekt.Domain, Projekt.Application, Projekt.Infrastructure }.SelectMany(Projekt.Typer).Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false });

        öppna.Should().BeEmpty();
    }

    private static bool Är(Type typ, Type öppen) => !typ.IsAbstract && typ.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == öppen);
}
