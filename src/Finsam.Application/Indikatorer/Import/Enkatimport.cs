using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Deltagare.Registerimport;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Indikatorer.Import;

/// <summary>A file with answers, and what is said of it.</summary>
/// <param name="Källa">The tool and the form that it comes from, by name.</param>
/// <param name="Innehåll">The bytes.</param>
/// <param name="Blad">The sheet of a workbook, or <c>null</c> for the first.</param>
/// <param name="Insats">Kod of the insats, or empty for the förbund.</param>
/// <param name="Period">The period, as it was typed.</param>
/// <param name="Formulär">Which form was answered.</param>
/// <param name="Tillfrågade">How many were asked, as it was typed; may be empty.</param>
public sealed record Enkätutdrag(string Källa, byte[] Innehåll, string? Blad, string Insats, string Period, Formulär Formulär, string Tillfrågade);

/// <summary>A file with answers, and what it would do.</summary>
/// <param name="Fil">What the file says.</param>
/// <param name="Koppling">How it is read.</param>
/// <param name="Värden">The values of its columns of answers.</param>
/// <param name="Hinder">Why it cannot be read in yet, or <c>null</c>.</param>
/// <param name="Fel">Cells that are wrong.</param>
/// <param name="Mätning">What would be stored, or <c>null</c>.</param>
/// <param name="Förra">What it would take the place of, or <c>null</c>.</param>
/// <param name="Avtryck">What was seen.</param>
internal sealed record Enkätimportläge(
    Registerfil Fil, Registerkoppling Koppling, IReadOnlyList<Importvärden> Värden, Fel? Hinder, IReadOnlyList<Importfel> Fel, Enkätmätning? Mätning, Enkätmätning? Förra, string Avtryck);

/// <summary>From a file with answers to a measurement: the same when it is tried and when it is read in.</summary>
internal sealed class Enkätimport(IRegisterfilläsare läsare, IFinsamContext db)
{
    /// <summary>Reads the file. Of its cells nothing is kept but the answers.</summary>
    public async Task<Result<Enkätimportläge>> LäsAsync(Enkätutdrag fil, CancellationToken cancellationToken)
    {
        var insats = fil.Insats.Length == 0 ? null : await db.Insatser.SingleOrDefaultAsync(i => i.Kod == fil.Insats, cancellationToken);
        if (insats is null && fil.Insats.Length > 0)
        {
            return Domain.Gemensamt.Fel.Fältet("enkat.insats", "Insats", "Insatsen finns inte.");
        }

        var läst = läsare.Läs(fil.Innehåll, fil.Blad);
        if (!läst.Lyckades)
        {
            return läst.Fel;
        }

        if (Personnumren(läst.Värde) is { } personnummer)
        {
            return personnummer;
        }

        _ = Period.TryParse(fil.Period.Trim(), out var period);
        var (insatsId, formulär) = (insats?.Id, fil.Formulär);
        var källa = await db.Importkällor.SingleOrDefaultAsync(k => k.Slag == Importslag.Enkät && k.Namn.ToLower() == fil.Källa.Trim().ToLower(), cancellationToken);
        var förra = await db.Enkätmätningar.SingleOrDefaultAsync(m => m.InsatsId == insatsId && m.Period == period && m.Formulär == formulär, cancellationToken);
        var koppling = new Registerkoppling(läst.Värde, källa?.Koppling ?? Importkoppling.Tom, Enkätkolumner.Av(formulär));
        var (värden, hinder) = Importunderlag.Värden(koppling, läser: true);
        return Pröva(fil, läst.Värde, koppling, värden, hinder, insats, period, förra, Avtryck(fil, källa, förra));
    }

    private static Enkätimportläge Pröva(
        Enkätutdrag fil, Registerfil rader, Registerkoppling koppling, IReadOnlyList<Importvärden> värden, Fel? okända, Insats? insats, Period period, Enkätmätning? förra, string avtryck)
    {
        var prövning = Enkätprövning.Av(rader, koppling, fil.Formulär);
        int? tillfrågade = int.TryParse(fil.Tillfrågade.Trim(), CultureInfo.InvariantCulture, out var antal) ? antal : null;
        var mätning = Enkätmätning.Ny(insats?.Id, period, fil.Formulär, Indikatorkatalog.Gällande, tillfrågade, Enkätkälla.Fil, prövning.Svar);
        var hinder = prövning.Hinder ?? (prövning.Fel.Count > 0 ? null : okända) ?? mätning.Fel
            ?? (förra?.Källa == Enkätkälla.Omgång ? new Fel("enkat.omgang", "Svaren för insatsen, perioden och formuläret kommer ur en omgång i Finsam, och ersätts inte av en fil.", Felslag.Konflikt) : null);
        return new(rader, koppling, värden, hinder, prövning.Fel, hinder is null && prövning.Fel.Count == 0 ? mätning.Värde : null, förra, avtryck);
    }

    /// <summary>A personnummer anywhere, in a column that is not read as well: the file is not one of anonymous answers. What stands there is not repeated.</summary>
    private static Fel? Personnumren(Registerfil fil) =>
        fil.Rubriker.Concat(fil.Blad).Any(Personnummer.FinnsI) ? Nekad("En rubrik")
        : fil.Rader.SelectMany(r => r.Celler.Select((cell, i) => (r.Nummer, i, cell))).FirstOrDefault(c => Personnummer.FinnsI(c.cell)) is { cell: not null } funnen ? Nekad($"Rad {funnen.Nummer}, kolumn {funnen.i + 1},")
        : null;

    private static Fel Nekad(string var) => new("enkat.personnummer", $"{var} ser ut att ha ett personnummer. Filen läses inte. Ta bort kolumnen ur filen: svaren ska vara anonyma.", Felslag.Ogiltigt);

    private static string Avtryck(Enkätutdrag fil, Importkälla? källa, Enkätmätning? förra) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"{Convert.ToHexString(SHA256.HashData(fil.Innehåll))}|{fil.Blad}|{fil.Insats}|{fil.Period.Trim()}|{fil.Formulär.Kod()}|{fil.Tillfrågade.Trim()}|{källa?.Namn}|{källa?.Version}|{förra?.Id.Value}"))));
}

/// <summary>The answers of a file, cell by cell.</summary>
internal sealed class Enkätprövning
{
    private readonly List<Enkätsvar> _svar = [];
    private readonly List<Importfel> _fel = [];

    /// <summary>The answers; blanks are none.</summary>
    public IReadOnlyList<Enkätsvar> Svar => _svar;

    /// <summary>Cells that are wrong, by row.</summary>
    public IReadOnlyList<Importfel> Fel => _fel;

    /// <summary>Why there is nothing to read, or <c>null</c>.</summary>
    public Fel? Hinder { get; private init; }

    /// <summary>Goes through the rows.</summary>
    public static Enkätprövning Av(Registerfil fil, Registerkoppling koppling, Formulär formulär)
    {
        var kolumner = Enkätkolumner.Av(formulär);
        var (mätpunkt, värde) = (kolumner.Single(k => k.Namn == Enkätkolumner.Mätpunkt), kolumner.Single(k => k.Namn == Enkätkolumner.Värde));
        var punkter = kolumner.Where(k => k != mätpunkt && k != värde && koppling.Har(k.Namn)).ToList();
        var (långt, halvt) = (koppling.Har(mätpunkt.Namn) && koppling.Har(värde.Namn), koppling.Har(mätpunkt.Namn) || koppling.Har(värde.Namn));
        if (!långt && (halvt || punkter.Count == 0))
        {
            return new() { Hinder = new("enkat.kolumner", "Välj vilka kolumner som är formulärets påståenden, eller en kolumn för mätpunkten och en för svaret, och spara kopplingen.", Felslag.Konflikt) };
        }

        if (långt && punkter.Count > 0)
        {
            return new() { Hinder = new("enkat.kolumner", "Filen har antingen en kolumn per påstående eller en rad per svar. Låt de andra kolumnerna vara ”läses inte”.", Felslag.Konflikt) };
        }

        var prövning = new Enkätprövning();
        foreach (var rad in fil.Rader)
        {
            if (långt)
            {
                prövning.Läs(rad.Nummer, koppling, värde, koppling.Känd(mätpunkt, koppling.Text(rad, mätpunkt.Namn)), koppling.Text(rad, värde.Namn));
            }
            else
            {
                punkter.ForEach(p => prövning.Läs(rad.Nummer, koppling, p, p.Namn, koppling.Text(rad, p.Namn)));
            }
        }

        return prövning;
    }

    private void Läs(int rad, Registerkoppling koppling, Registerkolumn kolumn, string? mätpunkt, string text)
    {
        if (text.Length == 0 || string.IsNullOrEmpty(mätpunkt))
        {
            return;
        }

        var kod = koppling.Känd(kolumn, text);
        if (kod is null && decimal.TryParse(text.Replace(',', '.'), CultureInfo.InvariantCulture, out _))
        {
            _fel.Add(new(rad, koppling.Rubrik(kolumn), "Svaret ligger utanför skalan 1–5."));
        }
        else if (!string.IsNullOrEmpty(kod))
        {
            _svar.Add(Enkätsvar.Nytt(mätpunkt, int.Parse(kod, CultureInfo.InvariantCulture), null));
        }
    }
}
