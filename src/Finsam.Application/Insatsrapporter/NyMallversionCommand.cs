using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Makes a new version of a mall: reports that are begun from now on have it, those that are begun keep theirs.</summary>
/// <param name="Slag">Which mall.</param>
/// <param name="Sedd">The version that it is made from.</param>
/// <param name="Titel">As it is printed at the top.</param>
/// <param name="Rubriker">Its headings, in order.</param>
[Behörighet(Roll.Kansli)]
public sealed record NyMallversionCommand(Mallslag Slag, int Sedd, string Titel, IReadOnlyList<Rubrikändring> Rubriker) : IRequest<Result>;

internal sealed class NyMallversionValidator : AbstractValidator<NyMallversionCommand>
{
    public NyMallversionValidator()
    {
        RuleFor(c => c.Titel).NotEmpty().WithMessage("Skriv mallens titel.");
        RuleFor(c => c.Titel).Skriven("Titeln", Rubrik.MaxText);
        RuleFor(c => c.Rubriker).Must(r => r is { Count: > 0 and <= Mall.MaxRubriker }).WithMessage($"En mall har minst en rubrik, och högst {Mall.MaxRubriker}.");
        RuleFor(c => c.Rubriker).Must(r => r.All(rubrik => !string.IsNullOrWhiteSpace(rubrik.Text))).WithMessage("En rubrik saknar text. Skriv den, eller ta bort rubriken.");
        RuleFor(c => c.Rubriker).Must(r => r.All(rubrik => rubrik.Text.Length <= Rubrik.MaxText)).WithMessage($"En rubrik får vara högst {Rubrik.MaxText} tecken.");
    }
}

internal sealed class NyMallversionHandler(IFinsamLager lager, Mallregister mallregister, Rapportregister register) : IRequestHandler<NyMallversionCommand, Result>
{
    public async Task<Result> Handle(NyMallversionCommand request, CancellationToken cancellationToken)
    {
        await lager.TurasOmAsync($"rapportmall:{request.Slag.Kod()}", cancellationToken);
        var senaste = (await mallregister.AllaAsync(cancellationToken)).First(m => m.Slag == request.Slag);
        var ny = senaste.NyVersion(request.Sedd, request.Titel, request.Rubriker);
        if (!ny.Lyckades)
        {
            return ny.Fel;
        }

        lager.Lägg(new Egenmall { Slag = ny.Värde.Slag, Version = ny.Värde.Version, Mall = ny.Värde, Av = register.Underskrift });
        lager.Anteckna(new("rapportmall.ny_version", $"rapportmall:{request.Slag.Kod()}") { Nytt = new JsonObject { ["version"] = ny.Värde.Version, ["rubriker"] = string.Join("; ", ny.Värde.Rubriker.Select(r => r.Text)) } });
        return await lager.SparaAsync(cancellationToken);
    }
}
