using System.Globalization;
using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kompetens;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Kompetens;

/// <summary>Enters a kompetenshöjande aktivitet, or changes one.</summary>
/// <param name="Id">The one to change, or <c>null</c> for a new one.</param>
/// <param name="Datum">The day it is held.</param>
/// <param name="Slag">What kind it is.</param>
/// <param name="Titel">What it is about.</param>
/// <param name="FörVem">Whom it is for; may be empty.</param>
/// <param name="Antal">How many took part, as it was typed; empty where nobody counted.</param>
/// <param name="Sedd">The version that was seen; 0 for a new one.</param>
[Behörighet(Roll.Kansli)]
public sealed record SparaKompetensaktivitetCommand(KompetensaktivitetId? Id, DateOnly? Datum, string Slag, string Titel, string? FörVem, string? Antal, int Sedd) : IRequest<Result>;

internal sealed class SparaKompetensaktivitetRegler : AbstractValidator<SparaKompetensaktivitetCommand>
{
    public SparaKompetensaktivitetRegler()
    {
        RuleFor(c => c.Datum).NotNull().WithMessage("Skriv vilken dag aktiviteten hålls.");
        RuleFor(c => c.Antal).Must(text => string.IsNullOrWhiteSpace(text) || int.TryParse(text, NumberStyles.None | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, Svenska.Kultur, out _))
            .WithMessage("Skriv antalet med siffror, eller lämna tomt.");
    }
}

internal sealed class SparaKompetensaktivitetHandler(IFinsamLager lager) : IRequestHandler<SparaKompetensaktivitetCommand, Result>
{
    public async Task<Result> Handle(SparaKompetensaktivitetCommand request, CancellationToken cancellationToken)
    {
        var aktivitet = request.Id is { } id ? await lager.Alla<Kompetensaktivitet>().SingleOrDefaultAsync(a => a.Id == id, cancellationToken) : Kompetensaktivitet.Ny();
        if (aktivitet is null)
        {
            return Kompetenshistorik.Borta;
        }

        var förr = request.Id is null ? null : Kompetenshistorik.Rad(aktivitet);
        int? antal = string.IsNullOrWhiteSpace(request.Antal) ? null : int.Parse(request.Antal, Svenska.Kultur);
        if (aktivitet.Skriv(new(request.Datum!.Value, request.Slag, request.Titel, request.FörVem, antal), request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        if (request.Id is null)
        {
            lager.Lägg(aktivitet);
        }

        lager.Anteckna(new(förr is null ? "kompetens.ny" : "kompetens.andrad", null) { Gammalt = förr, Nytt = Kompetenshistorik.Rad(aktivitet) });
        return await lager.SparaAsync(cancellationToken);
    }
}

/// <summary>An aktivitet as the history keeps it.</summary>
internal static class Kompetenshistorik
{
    public static Fel Borta { get; } = new("kompetens.borta", "Aktiviteten har tagits bort eller ändrats sedan du öppnade sidan. Läs om sidan.", Felslag.Konflikt);

    public static JsonObject Rad(Kompetensaktivitet aktivitet) => new()
    {
        ["datum"] = aktivitet.Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["aktivitetsslag"] = aktivitet.Slag,
        ["titel"] = aktivitet.Titel,
        ["for_vem"] = aktivitet.FörVem,
        ["antal_deltog"] = aktivitet.Antal,
    };
}
