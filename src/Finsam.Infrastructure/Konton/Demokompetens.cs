using Finsam.Application.Gemensamt;
using Finsam.Domain.Kompetens;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Infrastructure.Konton;

/// <summary>The ten aktiviteter that the förbund told of in its delårsrapport of 2021, and its mål of twelve. That they were ten, and of which kinds, is told there; the rest is made up.</summary>
internal sealed class Demokompetens(IFinsamLager lager)
{
    private const int År = 2021;

    private static readonly (int Månad, int Dag, string Slag, string Titel, string FörVem, int? Antal)[] Aktiviteter =
    [
        (1, 27, "Webbinarium", "Samverkan på distans: vad fungerar?", "Handläggare hos parterna", 46),
        (2, 10, "Kurs", "Progressionsmätning, del 1", "Medarbetare i insatserna", 18),
        (2, 24, "Kurs", "Progressionsmätning, del 2", "Medarbetare i insatserna", 17),
        (3, 11, "Kunskapsdialog", "Unga som varken arbetar eller studerar", "Lokusgrupperna", 31),
        (3, 25, "Webbinarium", "Stegförflyttning i praktiken", "Medarbetare i insatserna", 52),
        (4, 15, "Webbinarium", "Psykisk ohälsa och arbetsliv", "Handläggare hos parterna", 64),
        (4, 28, "Kunskapsdialog", "Digital utbildning för arbetsgivare", "Arbetsgivare och parterna", 22),
        (5, 10, "Insatsvecka", "Insatserna visar upp sitt arbete", "Alla parter", 140),
        (5, 27, "Kurs", "Jämställdhet i uppföljningen", "Styrgrupperna", 25),
        (6, 9, "Kunskapsdialog", "Vad har vi lärt oss under våren?", "Chefer hos parterna", null),
    ];

    /// <summary>Does nothing where there is something already.</summary>
    public async Task FyllAsync(CancellationToken cancellationToken)
    {
        if (await lager.Alla<Kompetensaktivitet>().AnyAsync(cancellationToken) || await lager.Alla<Kompetensmål>().AnyAsync(cancellationToken))
        {
            return;
        }

        foreach (var (månad, dag, slag, titel, förVem, antal) in Aktiviteter)
        {
            var aktivitet = Kompetensaktivitet.Ny();
            _ = aktivitet.Skriv(new(new(År, månad, dag), slag, titel, förVem, antal), 0);
            lager.Lägg(aktivitet);
        }

        var mål = Kompetensmål.För(År);
        _ = mål.Sätt(12, 0);
        lager.Lägg(mål);
        await lager.SparaAsync(cancellationToken);
    }
}
