using Finsam.Application.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Infrastructure.Konton;

/// <summary>A helårsrapport that the demo's insats and lokusgrupp have begun to write. Made up: nobody is meant.</summary>
internal sealed class Demorapporter(IFinsamLager lager, TimeProvider klocka)
{
    private static readonly (string Fält, string Text)[] Texter =
    [
        ("resurser", "En projektledare på heltid och två handledare på halvtid."),
        ("metod", "Individuell planering tillsammans med deltagaren, och ett gemensamt möte med parterna var sjätte vecka."),
        ("aktivitet", "Arbetsprövning i odling och café, studiebesök hos arbetsgivare och friskvård."),
        ("bortfall_text", "Några har flyttat från kommunen."),
        ("malgrupp", "Unga vuxna mellan 18 och 29 år som varken arbetar eller studerar och som behöver stöd av minst två parter."),
        ("framgangsfaktorer", "Täta möten mellan parterna\nEn och samma kontaktperson hela vägen"),
        ("systemfel", "Olika tider för beslut hos parterna gör att deltagare får vänta"),
    ];

    /// <summary>Makes it in a database that has the demo's insatser and no report.</summary>
    public async Task FyllAsync(CancellationToken cancellationToken)
    {
        var insats = await lager.Alla<Insats>().Where(i => i.Kod == "vaxtverket").Select(i => (InsatsId?)i.Id).SingleOrDefaultAsync(cancellationToken);
        if (insats is not { } id || await lager.Alla<Insatsrapport>().AnyAsync(cancellationToken))
        {
            return;
        }

        var rapport = Insatsrapport.Börja(
            id, Insatsrapportslag.Helår, 2021, Rapportbilaga.LS, "tierp",
            [.. Mall.För(Insatsrapportslag.Helår, Rapportbilaga.LS).Select(slag => InbyggdaMallar.Alla.Last(m => m.Slag == slag))]).Värde;
        lager.Lägg(rapport);
        foreach (var (fält, text) in Texter)
        {
            var rad = new Rapporttext { RapportId = rapport.Id, Fält = fält };
            rad.Skriv(text, 0, buret: false, "Insatsansvarig för Växtverket", klocka.GetUtcNow());
            lager.Lägg(rad);
        }

        await lager.SparaAsync(cancellationToken);
    }
}
