using System.Text.Json;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Konton;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Enkäter;

/// <summary>Reads in a translation: a JSON file. One that a round has been asked in is not replaced: an answer is read with the words that it was given to.</summary>
/// <param name="Innehåll">The file.</param>
[Behörighet(Roll.Kansli)]
public sealed record LäsInEnkätspråkCommand(byte[] Innehåll) : IRequest<Result>;

internal sealed class LäsInEnkätspråkHandler(IFinsamContext db, IFinsamLager lager) : IRequestHandler<LäsInEnkätspråkCommand, Result>
{
    private static readonly Fel Använd = new("enkat.sprak_anvant", "En omgång har redan frågat med den översättningen, så den kan inte bytas ut. Inget har lästs in.", Felslag.Konflikt);

    public async Task<Result> Handle(LäsInEnkätspråkCommand request, CancellationToken cancellationToken)
    {
        var läst = Enkätspråkfil.Läs(request.Innehåll);
        if (!läst.Lyckades)
        {
            return läst.Fel;
        }

        var (version, kod) = (läst.Värde.Katalogversion, läst.Värde.Kod);
        if (await db.Enkätomgångar.AnyAsync(o => o.Katalogversion == version && o.Språk.Contains(kod), cancellationToken))
        {
            return Använd;
        }

        await lager.TurasOmAsync($"enkatsprak:{version}:{kod}", cancellationToken);
        await lager.Alla<Enkätspråk>().Where(s => s.Katalogversion == version && s.Kod == kod).ExecuteDeleteAsync(cancellationToken);
        lager.Lägg(läst.Värde);
        lager.Anteckna(new("enkat.sprak", null) { Nytt = new System.Text.Json.Nodes.JsonObject { ["kod"] = kod, ["namn"] = läst.Värde.Namn } });
        return await lager.SparaAsync(cancellationToken);
    }
}

/// <summary>The file of a translation.</summary>
public static class Enkätspråkfil
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNameCaseInsensitive = false, WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary>Reads one. What is missing of a form is found when a round is to be asked in it; what is wrong in the file is told at once.</summary>
    public static Result<Enkätspråk> Läs(byte[] innehåll)
    {
        Fil? fil;
        try
        {
            fil = JsonSerializer.Deserialize<Fil>(innehåll, Format);
        }
        catch (JsonException fel)
        {
            return Nej($"Filen är ingen läsbar JSON (rad {(fel.LineNumber ?? 0) + 1}).");
        }

        if (fil?.kod is null || fil.kod == "sv" || !System.Text.RegularExpressions.Regex.IsMatch(fil.kod, @"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\z") || fil.kod.Length > 20)
        {
            return Nej("”kod” ska vara språkets kod, som ar, so eller uk, och inte svenska.");
        }

        if (fil.namn is not { Length: > 0 and <= 60 } || Koder.FrånKod<Skrivriktning>(fil.riktning ?? "") is not { } riktning)
        {
            return Nej("”namn” ska vara vad språket kallar sig, och ”riktning” ltr eller rtl.");
        }

        if (Indikatorkatalog.Av(fil.katalogversion) is not { HarPåståenden: true } katalog)
        {
            return Nej($"”katalogversion” ska vara {Indikatorkatalog.Gällande.Version}: den version vars påståenden är översatta.");
        }

        var nycklar = Enum.GetValues<Formulär>().SelectMany(f => katalog.Punkter(f).Select(p => Enkätspråk.Nyckel(f, p.Kod))).ToHashSet(StringComparer.Ordinal);
        if (fil.pastaenden?.Keys.FirstOrDefault(n => !nycklar.Contains(n)) is { } okänd)
        {
            return Nej($"Påståendet ”{okänd}” finns inte i katalogen. Det skrivs som deltagare_under.1.");
        }

        if (fil.sidan?.Keys.FirstOrDefault(n => !Enkätsidan.Namn.Contains(n)) is { } namnlös)
        {
            return Nej($"Texten ”{namnlös}” finns inte på sidan.");
        }

        return (fil.pastaenden ?? []).Values.Concat((fil.sidan ?? []).Values).Any(t => t is null || t.Length > Enkätspråk.MaxText)
            ? Nej($"En text är tom eller längre än {Enkätspråk.MaxText} tecken.")
            : new Enkätspråk(katalog.Version, fil.kod, fil.namn, riktning, fil.exempel, fil.pastaenden ?? [], fil.sidan ?? []);
    }

    /// <summary>An empty file, with the Swedish texts to translate from.</summary>
    public static byte[] Mall(Indikatorkatalog katalog) => JsonSerializer.SerializeToUtf8Bytes(
        new Fil
        {
            katalogversion = katalog.Version,
            kod = "xx",
            namn = "",
            riktning = "ltr",
            pastaenden = Enum.GetValues<Formulär>().SelectMany(f => katalog.Punkter(f).Select(p => (Enkätspråk.Nyckel(f, p.Kod), p.Påstående))).ToDictionary(p => p.Item1, p => p.Påstående),
            sidan = Enkätsidan.Svenska.ToDictionary(s => s.Key, s => s.Value),
        },
        Format);

    private static Fel Nej(string text) => Fel.Fältet("enkat.sprakfil", "Innehåll", $"{text} Inget har lästs in.");

#pragma warning disable IDE1006, SA1300 // The names of the file.
    private sealed record Fil
    {
        public int katalogversion { get; init; }

        public string? kod { get; init; }

        public string? namn { get; init; }

        public string? riktning { get; init; }

        public bool exempel { get; init; }

        public Dictionary<string, string>? pastaenden { get; init; }

        public Dictionary<string, string>? sidan { get; init; }
    }
#pragma warning restore IDE1006, SA1300
}
