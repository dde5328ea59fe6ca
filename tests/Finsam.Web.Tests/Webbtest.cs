using Bunit;
using Bunit.TestDoubles;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatser;
using Finsam.Application.Lokusgrupper;
using Finsam.Application.Översikt;
using Finsam.Application.Rapporter;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Gemensamt.Sändning;
using Finsam.Web.Features.Gemensamt.Vyer;
using Finsam.Web.Features.Konton;
using Finsam.Web.Features.Utbyte;
using Finsam.Web.Tests.Utbyte;
using MediatR;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Web.Tests;

/// <summary>Renders components as in a circuit, with a sender that answers what the test says.</summary>
public abstract class Webbtest : BunitContext
{
    // Generous: the first render compiles much, and a busy machine is slow. A test that waits for nothing is no slower.
    static Webbtest() => DefaultWaitTimeout = TimeSpan.FromSeconds(20);

    protected Webbtest()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<ISändare>(Sändare);
        Services.AddTransient(_ => Inställningar);
        Services.AddTransient(_ => Inställningar.Ord);
        Services.AddSingleton<IInställningskälla>(new FejkKälla(() => Inställningar));
        Services.AddSingleton<IÄndringskälla>(Ändringar);
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton<Överlämningar>();
        Services.AddScoped<Överlämning>();
        Services.AddSingleton(new Webbadress(null));
        LäggImport();
        Behörighet = AddAuthorization();
        Behörighet.SetAuthorized("Karin Kansli");
        Behörighet.SetPolicies(
            nameof(ÖversiktQuery), nameof(InsatserQuery), nameof(InsatsQuery), nameof(LokusgruppQuery), nameof(LokuslägenQuery),
            nameof(PmFilQuery), nameof(PmSidaQuery), nameof(SkrivPmtextCommand));
        AddBunitPersistentComponentState();
        // Last: from here on no service can be added.
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    protected BunitAuthorizationContext Behörighet { get; }

    protected Inställningar Inställningar { get; set; } = new();

    protected FejkÄndringar Ändringar { get; } = new();

    protected FejkSändare Sändare { get; } = new();

    protected FejkInläsning Inläsning { get; } = new();

    protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    private void LäggImport()
    {
        Services.AddSingleton<Importjobben>();
        Services.AddSingleton<Sändning>();
        Services.AddScoped<Användarkontext>();
        Services.AddSingleton<IAnvändarläsare>(Inläsning);
        Services.AddSingleton<IRequestHandler<LäsInCommand, Result<Importresultat>>>(Inläsning);
        Services.AddScoped<ServiceFactory>(tjänster => tjänster.GetRequiredService);
        Services.AddScoped<IMediator, Mediator>();
    }
}
