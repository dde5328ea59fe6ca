using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;
using MediatR;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Asks for a report as a Word document: a draft as it is now, for those who write it; what is locked; or the very file that was handed in.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Rapport">The report.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record InsatsrapportFilQuery(string Kod, string Rapport) : IRequest<Result<Rapportfil>>;

/// <summary>A report as a file.</summary>
/// <param name="Innehåll">The bytes.</param>
/// <param name="Namn">A name to save it by, without å ä ö.</param>
public sealed record Rapportfil(byte[] Innehåll, string Namn);

internal sealed class InsatsrapportFilHandler(IMediator mediator, Insatsrapportarkiv arkiv, IWordskrivare skrivare, Inställningar inställningar) : IRequestHandler<InsatsrapportFilQuery, Result<Rapportfil>>
{
    public async Task<Result<Rapportfil>> Handle(InsatsrapportFilQuery request, CancellationToken cancellationToken)
    {
        var läst = await mediator.Send(new InsatsrapportQuery(request.Kod, request.Rapport), cancellationToken);
        if (!läst.Lyckades)
        {
            return läst.Fel;
        }

        var vy = läst.Värde;
        var namn = $"{vy.Insats.Kod}-{vy.Rapport.Kod}.docx";
        if (vy.Rapport.ÄrInlämnad && (vy.Rapport.Status == Insatsrapportstatus.Inlämnad || !vy.Skriver) && await arkiv.SenasteAsync(vy.Insats, vy.Rapport, cancellationToken) is { } handling)
        {
            return new Rapportfil(handling.Dokument, namn);
        }

        return (vy.Bild ?? vy.Utkast()) is { } bild
            ? new Rapportfil(skrivare.Skriv(Insatsrapportdokument.Av(vy.Insats, vy.Rapport, bild, vy.AttUnderteckna, null, inställningar)), namn)
            : new Fel("insatsrapport.skrivs", "Rapporten skrivs. Den går att hämta när den är inlämnad.", Felslag.Otillåtet);
    }
}
