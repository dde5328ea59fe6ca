using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Registerimport;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Indikatorer.Import;

/// <summary>Says how the files of a survey tool are read. What is not named stays as it is.</summary>
/// <param name="Källa">The tool and the form, by name; made when there is none.</param>
/// <param name="Formulär">Which form the file has.</param>
/// <param name="Koppling">What is new.</param>
[Behörighet(Roll.Kansli)]
public sealed record SparaEnkätkopplingCommand(string Källa, Formulär Formulär, Importkoppling Koppling) : IRequest<Result>;

internal sealed class SparaEnkätkopplingRegler : AbstractValidator<SparaEnkätkopplingCommand>
{
    public SparaEnkätkopplingRegler()
    {
        RuleFor(c => c.Källa).Källnamn();
        RuleFor(c => c.Koppling).Must((c, k) => Kända(c.Formulär, k)).WithMessage("Ett fält eller en kod finns inte.");
    }

    private static bool Kända(Formulär formulär, Importkoppling koppling)
    {
        var fält = Enkätkolumner.Av(formulär).ToDictionary(k => k.Namn);
        return koppling.Kolumner.Values.All(f => f.Length == 0 || fält.ContainsKey(f))
            && koppling.Värden.All(v => fält.TryGetValue(v.Key, out var kolumn) && v.Value.Values.All(kod => kod.Length == 0 || kolumn.Ord.Any(o => o.Kod == kod)));
    }
}

internal sealed class SparaEnkätkopplingHandler(IFinsamLager lager) : IRequestHandler<SparaEnkätkopplingCommand, Result>
{
    public Task<Result> Handle(SparaEnkätkopplingCommand request, CancellationToken cancellationToken) =>
        lager.KopplaAsync(Importslag.Enkät, request.Källa, request.Koppling, null, cancellationToken);
}

/// <summary>Reads in a file with answers: all of it or nothing. It takes the place of what is there for the same insats, period and form, where that has been confirmed.</summary>
/// <param name="Fil">The file.</param>
/// <param name="Avtryck">What the user saw when it was tried.</param>
/// <param name="Ersätt">Whether answers that are there may go.</param>
[Behörighet(Roll.Kansli)]
public sealed record LäsInEnkätsvarCommand(Enkätutdrag Fil, string Avtryck, bool Ersätt) : IRequest<Result>;

internal sealed class LäsInEnkätsvarRegler : AbstractValidator<LäsInEnkätsvarCommand>
{
    public LäsInEnkätsvarRegler() => RuleFor(c => c.Fil).SetValidator(new Enkätutdragsregler());
}

internal sealed class LäsInEnkätsvarHandler(Enkätimport import, IFinsamLager lager) : IRequestHandler<LäsInEnkätsvarCommand, Result>
{
    public async Task<Result> Handle(LäsInEnkätsvarCommand request, CancellationToken cancellationToken)
    {
        // The round that is closed at the same moment takes its turn under the same name.
        await lager.TurasOmAsync("enkatimport", cancellationToken);
        var läst = await import.LäsAsync(request.Fil, cancellationToken);
        if ((läst.Fel ?? läst.Värde.Hinder) is { } fel)
        {
            return fel;
        }

        var läge = läst.Värde;
        if (läge.Mätning is not { } mätning)
        {
            return new Fel("enkat.celler", "Filen har celler som behöver rättas. Inget har lästs in.", Felslag.Ogiltigt);
        }

        if (läge.Avtryck != request.Avtryck)
        {
            return new Fel("enkat.konflikt", "Svaren, kopplingen eller filen är en annan än när filen provades. Inget har lästs in. Prova filen igen.", Felslag.Konflikt);
        }

        if (läge.Förra is { } förra)
        {
            if (!request.Ersätt)
            {
                return Fel.Fältet("enkat.ersatt", nameof(request.Ersätt), "Det finns redan svar för insatsen, perioden och formuläret. Bekräfta att de ska ersättas.");
            }

            await lager.TurasOmAsync($"enkatmatning:{mätning.InsatsId?.Value}:{mätning.Period}:{mätning.Formulär.Kod()}", cancellationToken);
            await lager.Alla<Enkätmätning>().Where(m => m.Id == förra.Id && m.Källa != Enkätkälla.Omgång).ExecuteDeleteAsync(cancellationToken);
        }

        lager.Lägg(mätning);
        lager.Anteckna(new("enkatsvar.inlasta", request.Fil.Insats.Length == 0 ? null : $"insats:{request.Fil.Insats}")
        {
            Nytt = new JsonObject { ["period"] = mätning.Period.ToString(), ["formular"] = mätning.Formulär.Kod(), ["uppgift_ur"] = request.Fil.Källa.Trim() },
        });
        return await lager.SparaAsync(cancellationToken);
    }
}
