using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Rapporter.Dokument;
using Finsam.Domain.Insatsrapporter;
using MediatR;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Asks for what the insatser have reported as a Word document: Verksamhetsöversikt, then Uppföljning av insatser.</summary>
/// <param name="Slag">Delår or helår.</param>
/// <param name="År">The year.</param>
[Behörighet(Rollgrupp.SerAllt)]
public sealed record VerksamhetsöversiktFilQuery(Insatsrapportslag Slag, int År) : IRequest<Rapportfil>;

internal sealed class VerksamhetsöversiktFilHandler(IMediator mediator, IWordskrivare skrivare, Inställningar inställningar) : IRequestHandler<VerksamhetsöversiktFilQuery, Rapportfil>
{
    private static readonly string[] Uppföljning = ["mal", "budget", "avvikelser", "analys", "framgangsfaktorer", "systemfel"];

    public async Task<Rapportfil> Handle(VerksamhetsöversiktFilQuery request, CancellationToken cancellationToken)
    {
        var vy = await mediator.Send(new VerksamhetsöversiktQuery(request.Slag, request.År), cancellationToken);
        var dokument = new Dokumentbyggare(null, inställningar.Ord);
        dokument.Rubrik1("Verksamhetsöversikt");
        var tabell = new Tabellbyggare("", "Insatserna med målgrupp, deltagarvolym och resultat.", 18, 30, 20, 32) { Onumrerad = true };
        tabell.Huvud(new("Insats"), new("Målgrupp"), new("Deltagarvolym"), new("Resultat"));
        foreach (var rad in vy.Rader)
        {
            tabell.Rad(new Fritextcell(rad.Insats.Visningsnamn), new Löptextcell(rad.Målgrupp), new Löptextcell(string.Join('\n', rad.Volym)), new Löptextcell(string.Join('\n', rad.Resultat)));
        }

        dokument.Tabell(tabell);
        if (vy.Saknas.Count > 0)
        {
            dokument.Stycke("Dessa insatser har inte lämnat sin rapport:");
            dokument.Fritext(string.Join('\n', vy.Saknas.Select(i => $"- {i.Visningsnamn}")));
        }

        dokument.Rubrik1("Uppföljning av insatser");
        foreach (var rad in vy.Rader)
        {
            dokument.Namnrubrik(2, rad.Insats.Visningsnamn);
            foreach (var rubrik in rad.Bild.Rubriker.Where(r => Uppföljning.Contains(r.Nyckel)))
            {
                Insatsrapportdokument.Skriv(dokument, rubrik, 3);
            }
        }

        var fil = skrivare.Skriv(new()
        {
            Förbund = inställningar.Förbund,
            Logotyp = inställningar.Logotyp,
            Titel = request.Slag == Insatsrapportslag.Delår ? "Underlag till delårsrapport" : "Underlag till årsredovisning",
            Undertitel = $"{request.År}",
            Försättsblad = true,
            Block = dokument.Block,
        });
        return new(fil, $"verksamhetsoversikt-{Domain.Gemensamt.Koder.Kod(request.Slag)}-{request.År}.docx");
    }
}
