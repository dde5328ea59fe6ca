using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;
using Finsam.Domain.Styrkorten;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Styrkorten;

/// <summary>Reads a styrkort with the values of its mått and the colours that follow from them.</summary>
internal sealed class Styrkortsläsning(IFinsamContext db, Styrkortsregister register, Styrkortsvärden värden, Användarkontext kontext, Inställningar inställningar)
{
    /// <summary>The styrkort, if the user sees its insats; that of the förbund is read by all.</summary>
    /// <param name="år">Its year.</param>
    /// <param name="kod">Kod of its insats, or <c>null</c> for the förbund's.</param>
    /// <param name="period">The half-year or year; <c>null</c> for the latest that something has been judged in.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Result<StyrkortVy>> LäsAsync(int år, string? kod, Period? period, CancellationToken cancellationToken)
    {
        var svar = await register.InsatsAsync(kod, cancellationToken);
        if (!svar.Lyckades)
        {
            return svar.Fel;
        }

        var insats = svar.Värde;
        if (await db.Styrkort.Av(insats?.Id, år).SingleOrDefaultAsync(cancellationToken) is not { } styrkort)
        {
            return Styrkortsregister.FinnsInte;
        }

        var när = period is { } p && Styrkortsperioder.Av(år).Contains(p) ? p : Styrkortsperioder.Senast(styrkort);
        var bok = await värden.LäsAsync(styrkort, insats, när, cancellationToken);
        var fårÄndra = Styrkortsregister.FårÄndra(kontext.Användare, kod);
        return new StyrkortVy
        {
            Insats = kod,
            Namn = insats?.Visningsnamn ?? inställningar.Förbund,
            Styrkort = styrkort,
            Period = när,
            Perspektiv = [.. styrkort.Innehåll.Perspektiv.Select(p => new Perspektivvy(p, [.. p.Mål.Select(m => Målet(m, bok, när))]))],
            Förbundets = insats is null ? null : await db.Styrkort.Av(null, år).SingleOrDefaultAsync(cancellationToken),
            Insatsmål = fårÄndra ? Val(bok, insats) : [],
            FårÄndra = fårÄndra,
            FårSättaLjus = Styrkortsregister.FårSättaLjus(kontext.Användare, kod),
        };
    }

    private static Styrkortsmålvy Målet(Styrkortsmål mål, Värdebok bok, Period period)
    {
        var mått = mål.Mått.Select(m => new Måttvy(m, bok.Av(m))).ToList();
        var kopplingar = mål.Kopplingar.OrderBy(k => k.Slag).ThenBy(k => k.Nyckel.Length).ThenBy(k => k.Nyckel, StringComparer.Ordinal).Select(k => Kopplingen(k, bok)).ToList();
        var delar = mått.Select(m => Styrkortsförslag.Av(m.Mått, m.Värde, period.Slag == Periodslag.Halvår)).OfType<Styrkortsförslag>()
            .Concat(kopplingar.Where(k => k.Koppling.Slag == Kopplingsslag.Insatsmål).Select(k => new Styrkortsförslag(k.Färg ?? Trafikljus.Grå, $"{k.Namn}: {Ord(k.Färg)}.")));
        return new(mål, mått, kopplingar, Styrkortsförslag.Av(delar), mål.I(period));
    }

    private static Kopplingsvy Kopplingen(Styrkortskoppling koppling, Värdebok bok)
    {
        if (koppling.Slag == Kopplingsslag.Indikator)
        {
            return new(koppling, $"Indikator {koppling.Nyckel}", Indikatorkatalog.Gällande.Indikatorer.FirstOrDefault(i => i.Nr == koppling.Nr)?.Rubrik ?? "", [], null);
        }

        if (koppling.Slag == Kopplingsslag.EgenIndikator)
        {
            return new(koppling, $"Egen indikator {koppling.Nyckel}", "", [], null);
        }

        return bok.Insatsmål.TryGetValue(koppling.Nyckel, out var mål)
            ? new(koppling, $"{mål.Insats.Visningsnamn}, mål {mål.Rad.Mål.Nr}", mål.Rad.Mål.Formulering, mål.Rad.Bedömning?.Värde is { } värde ? [värde] : [], mål.Rad.Bedömning?.Färg)
            : new(koppling, $"Mål {koppling.Nyckel}", "", [], null);
    }

    private static List<Kopplingsval> Val(Värdebok bok, Insats? insats) =>
    [
        .. bok.Insatsmål.Values.OrderBy(m => m.Insats.Visningsnamn, Svenska.Ordning).ThenBy(m => m.Rad.Mål.Nr)
            .Select(m => new Kopplingsval(
                Styrkortskoppling.Insatsmål(new(m.Insats.Kod, m.Rad.Mål.Nr)), insats is null ? $"{m.Insats.Visningsnamn}, mål {m.Rad.Mål.Nr}: {m.Rad.Mål.Formulering}" : $"Mål {m.Rad.Mål.Nr}: {m.Rad.Mål.Formulering}")),
    ];

    private static string Ord(Trafikljus? färg) => färg switch
    {
        Trafikljus.Grön => "grönt",
        Trafikljus.Gul => "gult",
        Trafikljus.Röd => "rött",
        _ => "inte bedömt",
    };
}
