using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Rapporter;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Rapporter;

/// <summary>Changes the tjänsteskrivelse in front of a PM.</summary>
/// <param name="Period">The period of the PM.</param>
/// <param name="Sedd">What the writer saw.</param>
/// <param name="Ny">What the writer made of it.</param>
/// <param name="Varför">The reason, or <c>null</c>.</param>
[Behörighet(Roll.Kansli, Roll.Förbundschef)]
public sealed record ÄndraTjänsteskrivelseCommand(Period Period, Tjänsteskrivelse Sedd, Tjänsteskrivelse Ny, string? Varför) : IRequest<Result>;

internal sealed class ÄndraTjänsteskrivelseValidator : AbstractValidator<ÄndraTjänsteskrivelseCommand>
{
    public ÄndraTjänsteskrivelseValidator()
    {
        RuleFor(c => c.Ny.Diarienummer).Skriven("Diarienumret", Tjänsteskrivelse.MaxDiarienummer).OverridePropertyName(nameof(Tjänsteskrivelse.Diarienummer));
        RuleFor(c => c.Ny.Handläggare).Skriven("Handläggaren", Tjänsteskrivelse.MaxRad).OverridePropertyName(nameof(Tjänsteskrivelse.Handläggare));
        RuleFor(c => c.Ny.Rubrik).Skriven("Rubriken", Tjänsteskrivelse.MaxRad).OverridePropertyName(nameof(Tjänsteskrivelse.Rubrik));
        RuleFor(c => c.Ny.FörslagTillBeslut).Skriven("Förslaget", Tjänsteskrivelse.MaxText).OverridePropertyName(nameof(Tjänsteskrivelse.FörslagTillBeslut));
        RuleFor(c => c.Ny.Ärendet).Skriven("Ärendet", Tjänsteskrivelse.MaxText).OverridePropertyName(nameof(Tjänsteskrivelse.Ärendet));
        RuleFor(c => c.Ny.Bilagor).Skriven("Bilagorna", Tjänsteskrivelse.MaxText).OverridePropertyName(nameof(Tjänsteskrivelse.Bilagor));
        RuleFor(c => c.Ny.Bilagelista)
            .Must(b => b.Count <= Tjänsteskrivelse.MaxBilagor).WithMessage($"Skriv högst {Tjänsteskrivelse.MaxBilagor} bilagor.")
            .Must(b => b.All(rad => rad.Length <= Tjänsteskrivelse.MaxRad)).WithMessage($"En bilaga får vara högst {Tjänsteskrivelse.MaxRad} tecken.")
            .OverridePropertyName(nameof(Tjänsteskrivelse.Bilagor));
        RuleFor(c => c.Ny.Förbundsstyrelse)
            .Must((c, dag) => !(dag < c.Ny.Arbetsutskott))
            .WithMessage("Förbundsstyrelsen möts inte före arbetsutskottet. Rätta ett av datumen.")
            .OverridePropertyName(nameof(Tjänsteskrivelse.Förbundsstyrelse));
        RuleFor(c => c.Varför ?? "").Skriven("Skälet", Textregler.MaxSkäl).OverridePropertyName(nameof(ÄndraTjänsteskrivelseCommand.Varför));
    }
}

internal sealed class ÄndraTjänsteskrivelseHandler(IFinsamLager lager, Användarkontext kontext, TimeProvider klocka)
    : IRequestHandler<ÄndraTjänsteskrivelseCommand, Result>
{
    public async Task<Result> Handle(ÄndraTjänsteskrivelseCommand request, CancellationToken cancellationToken)
    {
        var texter = await lager.PmtexterFörAsync(request.Period, cancellationToken);
        var gammal = texter.Tjänsteskrivelse;
        var svar = texter.Ändra(request.Sedd, Rensad(request.Ny), new(kontext.Användare.Namn, klocka.GetUtcNow()));
        if (!svar.Lyckades || texter.Tjänsteskrivelse == gammal)
        {
            return svar;
        }

        lager.Anteckna(new("tjansteskrivelse", $"pm:{request.Period}")
        {
            Gammalt = gammal.ÄrTom ? null : Ändrade(gammal, texter.Tjänsteskrivelse),
            Nytt = Ändrade(texter.Tjänsteskrivelse, gammal),
            Varför = Textregler.Skäl(request.Varför),
        });
        return await lager.SparaAsync(cancellationToken);
    }

    private static Tjänsteskrivelse Rensad(Tjänsteskrivelse ny) => ny with
    {
        Diarienummer = ny.Diarienummer.Trim(),
        Handläggare = ny.Handläggare.Trim(),
        Rubrik = ny.Rubrik.Trim(),
        FörslagTillBeslut = Textregler.Rensad(ny.FörslagTillBeslut),
        Ärendet = Textregler.Rensad(ny.Ärendet),
        Bilagor = Textregler.Rensad(ny.Bilagor),
    };

    /// <summary>The fields that differ from the other's.</summary>
    private static JsonObject Ändrade(Tjänsteskrivelse denna, Tjänsteskrivelse andra)
    {
        var rad = new JsonObject();
        foreach (var (en, två) in denna.Fält.Zip(andra.Fält).Where(f => f.First.Värde != f.Second.Värde))
        {
            rad[en.Etikett] = en.Värde;
        }

        return rad;
    }
}
