using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Registerimport;

/// <summary>A file to read in, and what is said of it.</summary>
/// <param name="Källa">The register that it comes from, by name.</param>
/// <param name="Innehåll">The bytes.</param>
/// <param name="Blad">The sheet of a workbook, or <c>null</c> for the first.</param>
/// <param name="Samtycke">Since when everyone in the file has given samtycke, or <c>null</c> where nobody has said so. Never kept: it is said of one file.</param>
public sealed record Registerutdrag(string Källa, byte[] Innehåll, string? Blad, DateOnly? Samtycke);

/// <summary>What must hold of the name of a source.</summary>
internal static class Källregler
{
    public static IRuleBuilderOptions<T, string> Källnamn<T>(this IRuleBuilder<T, string> namn) => namn
        .Must(n => !string.IsNullOrWhiteSpace(n)).WithMessage("Skriv vilket register filen kommer från.")
        .Must(n => n.Trim().Length <= Importkälla.MaxNamn).WithMessage($"Namnet får vara högst {Importkälla.MaxNamn} tecken.");
}

/// <summary>From a file to what it would do: the same when it is tried and when it is read in.</summary>
internal sealed class Importunderlag(IRegisterfilläsare läsare, IFinsamContext db, Deltagarregister register, TimeProvider klocka)
{
    /// <summary>Reads the file and compares it with what is stored.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="fil">The file.</param>
    /// <param name="deltagare">All deltagare, tracked if they are to be changed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Result<Importläge>> LäsAsync(Insats insats, Registerutdrag fil, IQueryable<KodadDeltagare> deltagare, CancellationToken cancellationToken)
    {
        var läst = läsare.Läs(fil.Innehåll, fil.Blad);
        if (!läst.Lyckades)
        {
            return läst.Fel;
        }

        var källa = await db.Importkällor.SingleOrDefaultAsync(k => k.Slag == Importslag.Deltagare && k.Namn.ToLower() == fil.Källa.Trim().ToLower(), cancellationToken);
        var koppling = new Registerkoppling(läst.Värde, källa?.Koppling ?? Importkoppling.Tom, Registerkolumner.Alla);
        if (koppling.Personnumren() is { } personnummer)
        {
            return new Importläge(läst.Värde, koppling, [], personnummer, null, "");
        }

        var läser = register.Läser(insats.Kod);
        var (värden, hinder) = Värden(koppling, läser);
        hinder = Okopplat(koppling) ?? hinder;
        if (hinder is not null)
        {
            return new Importläge(läst.Värde, koppling, värden, hinder, null, "");
        }

        var inskrivna = await deltagare.Where(d => d.InsatsId == insats.Id).ToListAsync(cancellationToken);
        var prövning = Importprövning.Av(läst.Värde, koppling, fil.Samtycke, await register.GallratAsync(insats.Id, cancellationToken), inskrivna, insats, klocka.Idag(), läser);
        return new Importläge(läst.Värde, koppling, värden, null, prövning, Avtryck(fil, källa, inskrivna));
    }

    private static Fel? Okopplat(Registerkoppling koppling) =>
        !koppling.Har("deltagarkod") || !koppling.Har("in")
            ? Hinder("import.nyckel", "Välj vilka kolumner som är kod och första dag, och spara kopplingen.")
        : koppling.Kolumner.Count(k => !k.Bestämt) is > 0 and var antal
            ? Hinder("import.okopplat", antal == 1 ? "En kolumn är inte kopplad. Kontrollera förslaget och spara kopplingen." : $"{antal} kolumner är inte kopplade. Kontrollera förslagen och spara kopplingen.")
        : null;

    /// <summary>The values of the columns of codes that may be shown, and why the file cannot be tried until they have been mapped.</summary>
    public static (IReadOnlyList<Importvärden> Värden, Fel? Hinder) Värden(Registerkoppling koppling, bool läser)
    {
        var (alla, hinder) = (new List<Importvärden>(), (Fel?)null);
        foreach (var (kolumn, värden, celler) in koppling.Värden())
        {
            var rubrik = koppling.Rubrik(kolumn);
            var okända = värden.Count(v => v.Kod is null);
            if (okända > 0 && (värden.Count > Importkoppling.FlestVärden || värden.Any(v => v.Text.Length > Importkoppling.LängstText)))
            {
                hinder ??= Hinder("import.varden", $"”{rubrik}” har {värden.Count} olika värden. Så många har ingen kolumn med koder; koppla den till ett annat fält eller låt den vara ”läses inte”.");
                continue;
            }

            // Whoever may not read rows sees values only where they are categories, not one per person.
            var visas = läser || Importkoppling.ÄrKategorier(värden.Count, celler);
            alla.Add(new(kolumn.Namn, rubrik, [.. värden.Where(v => visas || v.Kod is not null)]));
            hinder ??= okända == 0 ? null : visas
                ? Hinder("import.okanda", $"”{rubrik}” har {(okända == 1 ? "ett värde" : $"{okända} värden")} som inte är kopplade. Välj vad de betyder, och spara kopplingen.")
                : Hinder("import.okanda", $"”{rubrik}” har värden som inte är kopplade, på så få rader att de inte visas här. Den som ansvarar för insatsen får koppla dem.");
        }

        return (alla, hinder);
    }

    private static Fel Hinder(string kod, string text) => new(kod, text, Felslag.Konflikt);

    /// <summary>What was seen, so that nothing else is stored: the file, the mapping, the samtycke, and every row's version. Nothing can be read out of it.</summary>
    private static string Avtryck(Registerutdrag fil, Importkälla? källa, IReadOnlyList<KodadDeltagare> inskrivna)
    {
        var text = new StringBuilder(Convert.ToHexString(SHA256.HashData(fil.Innehåll)))
            .Append(CultureInfo.InvariantCulture, $"|{fil.Blad}|{fil.Samtycke:O}|{källa?.Namn}|{källa?.Version}");
        foreach (var deltagare in inskrivna.OrderBy(d => d.Id.Value))
        {
            text.Append(CultureInfo.InvariantCulture, $"|{deltagare.Id.Value}:{deltagare.Version}");
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

/// <summary>A file, and what it would do.</summary>
/// <param name="Fil">What the file says.</param>
/// <param name="Koppling">How it is read.</param>
/// <param name="Värden">The values of its columns of codes that may be shown.</param>
/// <param name="Hinder">Why it cannot be tried yet, or <c>null</c>.</param>
/// <param name="Prövning">What it would do, or <c>null</c>.</param>
/// <param name="Avtryck">What was seen.</param>
internal sealed record Importläge(
    Registerfil Fil, Registerkoppling Koppling, IReadOnlyList<Importvärden> Värden, Fel? Hinder, Importprövning? Prövning, string Avtryck);
