using System.Globalization;
using System.Text.Json.Nodes;
using Finsam.Application.Arkiv;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Arkiv;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Konton;
using Finsam.Domain.Rapporter;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Rapporter;

/// <summary>Freezes the PM of a period as it is now, masked: from now on it lies in the archive, whatever becomes of the figures.</summary>
/// <param name="Period">The period.</param>
/// <param name="Diarienummer">Its diarienummer; empty takes the next of the förbund's own series.</param>
[Behörighet(Roll.Kansli)]
public sealed record FastställPmCommand(Period Period, string? Diarienummer) : IRequest<Result>;

internal sealed class FastställPmValidator : AbstractValidator<FastställPmCommand>
{
    public FastställPmValidator() =>
        RuleFor(c => c.Diarienummer ?? "").Skriven("Diarienumret", Arkivhandling.MaxDiarienummer).OverridePropertyName(nameof(FastställPmCommand.Diarienummer));
}

internal sealed class FastställPmHandler(
    IMediator mediator, IFinsamLager lager, Pmläsning läsning, IEnumerable<IPmskrivare> skrivare, Arkivering arkivering, Diarieföring diarie, TimeProvider klocka)
    : IRequestHandler<FastställPmCommand, Result>
{
    public async Task<Result> Handle(FastställPmCommand request, CancellationToken cancellationToken)
    {
        var period = request.Period.ToString();
        var (version, _) = await arkivering.NästaAsync(Arkivslag.Pm, null, null, period, cancellationToken);
        var diarienummer = string.IsNullOrWhiteSpace(request.Diarienummer) ? await diarie.NästaAsync(cancellationToken) : request.Diarienummer.Trim();
        if (diarienummer is null)
        {
            return Fel.Fältet("pm.diarienummer", nameof(request.Diarienummer), "Skriv PM:s diarienummer.");
        }

        var pm = await mediator.Send(new PmQuery(request.Period), cancellationToken);
        var (dokument, texter) = await läsning.DokumentAsync(pm, cancellationToken);
        dokument = dokument with
        {
            Stämpel = string.Create(CultureInfo.InvariantCulture, $"Fastställd {klocka.Idag():yyyy-MM-dd}. Diarienummer {diarienummer}. Version {version}."),
        };
        await arkivering.FrysAsync(
            new()
            {
                Slag = Arkivslag.Pm,
                Titel = $"PM – {dokument.Titel}, {Talformat.IText(request.Period)}",
                År = request.Period.År,
                Period = period,
                Diarienummer = diarienummer,
                Data = Data(Skriv(Pmformat.Json, pm, dokument), texter),
                Dokument = Skriv(Pmformat.Docx, pm, dokument),
            },
            version,
            cancellationToken);
        lager.Anteckna(new("pm.faststalld", $"pm:{period}") { Nytt = new JsonObject { ["diarienummer"] = diarienummer, ["version"] = version } });
        return await lager.SparaAsync(cancellationToken);
    }

    private byte[] Skriv(Pmformat format, Pm pm, Pmdokument dokument)
    {
        using var ut = new MemoryStream();
        skrivare.Single(s => s.Format == format).Skriv(pm, dokument, ut);
        return ut.ToArray();
    }

    private static JsonObject Data(byte[] tabeller, Pmtexter? texter) => new()
    {
        ["tabeller"] = JsonNode.Parse(tabeller),
        ["tjansteskrivelse"] = new JsonObject((texter?.Tjänsteskrivelse ?? Tjänsteskrivelse.Tom).Fält.Where(f => f.Värde.Length > 0).Select(f => KeyValuePair.Create(f.Etikett, (JsonNode?)f.Värde))),
        ["texter"] = new JsonArray(
        [
            .. (texter?.Texter ?? []).Where(t => t.Text.Length > 0).OrderBy(t => t.Avsnitt).ThenBy(t => t.Insats, StringComparer.Ordinal)
                .Select(t => new JsonObject { ["avsnitt"] = t.Avsnitt.Kod(), ["insats"] = t.Insats, ["text"] = t.Text }),
        ]),
    };
}
