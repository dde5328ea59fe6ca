using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Styrgrupper;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Infrastructure.Konton;

/// <summary>
/// The demo's styrgrupper: one of its own, where the demo's accounts sit; one for several insatser, which took over another's; and a lokusgrupp. Made up,
/// and peopled by functions: nobody is meant.
/// </summary>
internal sealed class Demostyrgrupper(IFinsamLager lager)
{
    private static readonly DateOnly Början = new(2018, 1, 1);
    private static readonly DateOnly År2021 = new(2021, 1, 1);

    /// <summary>Makes them in a database that has the demo's insatser and no styrgrupper.</summary>
    public async Task FyllAsync(CancellationToken cancellationToken)
    {
        var insatser = await lager.Alla<Insats>().ToDictionaryAsync(i => i.Kod, i => i.Id, cancellationToken);
        if (!insatser.ContainsKey("vaxtverket") || await lager.Alla<Styrgrupp>().AnyAsync(cancellationToken))
        {
            return;
        }

        var lokusUppsala = await lager.Alla<Lokusgrupp>().Where(l => l.Kod == "uppsala").Select(l => (LokusgruppId?)l.Id).FirstOrDefaultAsync(cancellationToken);
        var konton = await lager.Alla<Användarkonto>().Where(k => k.Epost == null).ToDictionaryAsync(k => k.Inloggning, k => k.Id, cancellationToken);
        var styrningar = new Dictionary<InsatsId, Insatsstyrning>();

        var växtverket = Grupp("Styrgrupp Växtverket", null);
        Sitter(växtverket, Huvudmannaslag.Kommun, "Tierps kommun", Konto(Roll.Styrgruppsordförande), ordförande: true);
        Sitter(växtverket, Huvudmannaslag.Region, "Region Uppsala", Konto(Roll.Styrgruppsledamot));
        Sitter(växtverket, Huvudmannaslag.Arbetsförmedlingen, "", funktion: "Sektionschef", från: Början, tom: År2021.AddDays(-1));
        Sitter(växtverket, Huvudmannaslag.Arbetsförmedlingen, "", funktion: "Enhetschef");
        Sitter(växtverket, Huvudmannaslag.Försäkringskassan, "", funktion: "Enhetschef");
        Sitter(växtverket, Huvudmannaslag.Försäkringskassan, "", Ledamotsplats.Ersättare, funktion: "Samverkansansvarig");
        Sitter(växtverket, Huvudmannaslag.Annan, "Samordningsförbundet", Ledamotsplats.Adjungerad, funktion: "Utvecklare");
        Styr(växtverket, "vaxtverket", new(2019, 9, 1));

        var bryggan = Grupp("Styrgrupp Bryggan", null);
        Sitter(bryggan, Huvudmannaslag.Kommun, "Östhammars kommun", funktion: "Förvaltningschef", ordförande: true, från: Början, tom: År2021.AddDays(-1));
        Styr(bryggan, "bryggan", new(2018, 3, 1), År2021.AddDays(-1));

        var samordnad = Grupp("Samordnad styrgrupp norra länet", null);
        Sitter(samordnad, Huvudmannaslag.Kommun, "Östhammars kommun", funktion: "Förvaltningschef", ordförande: true);
        Sitter(samordnad, Huvudmannaslag.Kommun, "Älvkarleby kommun", funktion: "Socialchef");
        Sitter(samordnad, Huvudmannaslag.Arbetsförmedlingen, "", funktion: "Enhetschef");
        Sitter(samordnad, Huvudmannaslag.Försäkringskassan, "", funktion: "Enhetschef");
        foreach (var kod in (string[])["bryggan", "nya-vagar", "samverkan-alvkarleby"])
        {
            Styr(samordnad, kod, År2021);
        }

        var uppsala = Grupp("Lokus Uppsala", lokusUppsala);
        Sitter(uppsala, Huvudmannaslag.Kommun, "Uppsala kommun", funktion: "Avdelningschef");
        Sitter(uppsala, Huvudmannaslag.Region, "Region Uppsala", funktion: "Verksamhetschef");
        Sitter(uppsala, Huvudmannaslag.Arbetsförmedlingen, "", funktion: "Sektionschef");
        Sitter(uppsala, Huvudmannaslag.Försäkringskassan, "", funktion: "Områdeschef");
        foreach (var kod in (string[])["lokus-uppsala", "flerpart-uppsala", "digital-plattform"])
        {
            Styr(uppsala, kod, År2021);
        }

        Genomför(await lager.SparaAsync(cancellationToken));

        KontoId? Konto(Roll roll) => konton.TryGetValue(roll.Kod(), out var id) ? id : null;

        Styrgrupp Grupp(string namn, LokusgruppId? lokusgrupp)
        {
            var grupp = Styrgrupp.Ny(Kodtext.Av(namn), namn, lokusgrupp);
            lager.Lägg(grupp);
            return grupp;
        }

        void Styr(Styrgrupp grupp, string kod, DateOnly från, DateOnly? tom = null)
        {
            if (!insatser.TryGetValue(kod, out var insats))
            {
                return;
            }

            if (!styrningar.TryGetValue(insats, out var styrning))
            {
                styrningar[insats] = styrning = new() { InsatsId = insats };
                lager.Lägg(styrning);
            }

            Genomför(styrning.Ge(grupp.Id, new(från, tom), _ => ""));
        }
    }

    private static void Sitter(
        Styrgrupp grupp,
        Huvudmannaslag slag,
        string organisation,
        KontoId? konto,
        bool ordförande = false) =>
        Genomför(grupp.LäggTill(new(konto, konto is null ? "Enhetschef" : "", Huvudman.Av(slag, organisation).Värde, Ledamotsplats.Ordinarie, ordförande, new(År2021, null)), _ => ""));

    private static void Sitter(
        Styrgrupp grupp,
        Huvudmannaslag slag,
        string organisation,
        Ledamotsplats plats = Ledamotsplats.Ordinarie,
        string funktion = "",
        bool ordförande = false,
        DateOnly? från = null,
        DateOnly? tom = null) =>
        Genomför(grupp.LäggTill(new(null, funktion, Huvudman.Av(slag, organisation).Värde, plats, ordförande, new(från ?? År2021, tom)), _ => ""));

    private static void Genomför(IResultat resultat)
    {
        if (resultat.Fel is { } fel)
        {
            throw new InvalidOperationException($"Demots styrgrupper gick inte att lägga upp: {fel.Text}");
        }
    }
}
