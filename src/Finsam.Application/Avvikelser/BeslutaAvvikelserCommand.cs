using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Avvikelser;

/// <summary>Decides avvikelser in the same way, all of them or, when one cannot be, none: the förbundschef, or somebody on delegation.</summary>
/// <param name="Valda">Which, as they were seen.</param>
/// <param name="Utfall">Bifall or avslag.</param>
/// <param name="Motivering">Why.</param>
/// <param name="Diarienummer">Under which number; empty for the next ones of the förbund's own series.</param>
[Behörighet(Roll.Förbundschef, Roll.Kansli, Roll.Ekonom)]
public sealed record BeslutaAvvikelserCommand(IReadOnlyList<Avvikelseval> Valda, Avvikelseutfall? Utfall, string Motivering, string? Diarienummer) : IRequest<Result>;

internal sealed class BeslutaAvvikelserRegler : AbstractValidator<BeslutaAvvikelserCommand>
{
    public BeslutaAvvikelserRegler(Inställningar inställningar)
    {
        RuleFor(c => c.Valda).Must(v => v is { Count: > 0 and <= 500 }).WithMessage("Välj minst en avvikelse.");
        RuleFor(c => c.Utfall).NotNull().WithMessage("Välj bifall eller avslag.");
        RuleFor(c => c.Motivering).Cascade(CascadeMode.Stop)
            .Must(text => !string.IsNullOrWhiteSpace(text)).WithMessage("Skriv varför. Styrgruppen läser det.").Skriven("Motiveringen", Avvikelsebeslut.MaxMotivering);
        RuleFor(c => c.Diarienummer ?? "").Cascade(CascadeMode.Stop)
            .Must(text => !string.IsNullOrWhiteSpace(text) || inställningar.Rapportplan.Diariemönster is not null).WithMessage("Skriv beslutets diarienummer.")
            .Skriven("Diarienumret", Diarieserie.MaxDiarienummer).OverridePropertyName(nameof(BeslutaAvvikelserCommand.Diarienummer));
    }
}

internal sealed class BeslutaAvvikelserHandler(Avvikelseregister register, Beslutsrätt beslutsrätt, Diarieföring diarie, Beslutsutskick utskick)
    : IRequestHandler<BeslutaAvvikelserCommand, Result>
{
    private static readonly Fel Pengar = new(
        "avvikelse.delegation", "Din delegation omfattar inte att flytta pengar mellan år. Förbundschefen behöver besluta.", Felslag.Otillåtet);

    public async Task<Result> Handle(BeslutaAvvikelserCommand request, CancellationToken cancellationToken)
    {
        if (await beslutsrätt.LäsAsync(cancellationToken) is not { } rätt)
        {
            return Avvikelsefel.Otillåtet;
        }

        var motivering = Textregler.Rensad(request.Motivering);
        var beslutat = await register.GörAllaAsync(request.Valda, Avvikelsehandling.Besluta, BeslutaAsync, motivering, cancellationToken);
        if (beslutat.Lyckades)
        {
            await utskick.SkickaAsync([.. request.Valda.Select(v => v.Nummer)], CancellationToken.None);
        }

        return beslutat;

        async Task<Result> BeslutaAsync(Avvikelse avvikelse, Påskrift av)
        {
            if (!Beslutsrätt.Räcker(rätt, avvikelse))
            {
                return Pengar;
            }

            var nummer = Textregler.Skäl(request.Diarienummer) ?? await diarie.NästaAsync(cancellationToken) ?? "";
            return avvikelse.Besluta(new(request.Utfall!.Value, motivering, nummer, rätt.Delegation), av);
        }
    }
}
