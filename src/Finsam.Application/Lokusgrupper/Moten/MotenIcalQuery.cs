using System.Text;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Kvartalsrapporter.Kalender;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>Asks for one meeting of a group, or those of a year, for a calendar program.</summary>
/// <param name="Grupp">The group.</param>
/// <param name="År">Calendar year; not asked for one meeting.</param>
/// <param name="Möte">Kod of the one meeting, or <c>null</c>.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record MötenIcalQuery(Mötesgrupp Grupp, int År, string? Möte) : IRequest<Result<Icalfil>>;

/// <summary>A calendar, RFC 5545.</summary>
/// <param name="Namn">Name of the file.</param>
/// <param name="Innehåll">UTF-8.</param>
public sealed record Icalfil(string Namn, byte[] Innehåll);

internal sealed class MötenIcalHandler(IFinsamContext db, Möteskretsar kretsar, Möteskalender kalender) : IRequestHandler<MötenIcalQuery, Result<Icalfil>>
{
    public async Task<Result<Icalfil>> Handle(MötenIcalQuery request, CancellationToken cancellationToken)
    {
        var ((typ, kod), år) = (request.Grupp, request.År);
        var krets = await kretsar.LäsAsync(request.Grupp, cancellationToken);
        if (!krets.Lyckades)
        {
            return krets.Fel;
        }

        var möten = await db.Möten.Where(m => m.Typ == typ && m.Grupper.Contains(kod) && (request.Möte == null ? m.Datum >= new DateOnly(år, 1, 1) && m.Datum <= new DateOnly(år, 12, 31) : m.Kod == request.Möte))
            .OrderBy(m => m.Datum).ToListAsync(cancellationToken);
        if (request.Möte is not null && möten.Count == 0)
        {
            return Mötesfel.Okänt;
        }

        var namn = await kretsar.NamnAsync(typ, cancellationToken);
        var ical = new Ical($"{krets.Värde.Namn}, möten");
        foreach (var möte in möten)
        {
            ical.Dag(kalender.Dag(möte, request.Grupp, namn));
        }

        return new Icalfil(request.Möte is null ? $"moten-{kod}-{år}.ics" : $"mote-{kod}-{möten[0].Datum:yyyy-MM-dd}.ics", Encoding.UTF8.GetBytes(ical.ToString()));
    }
}
