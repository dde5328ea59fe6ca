using Finsam.Application.Enkäter;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Web.Features.Gemensamt;
using Finsam.Web.Features.Gemensamt.Vyer;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Finsam.Web.Features.Enkäter.Svara;

/// <summary>
/// The page where a form is answered: plain requests, without login, cookies and circuit, so that it works on any telephone and for thousands at once. Whoever has
/// the link may answer; nothing else is asked.
/// </summary>
internal static class Enkätadresser
{
    public const string Väg = "/e";
    private const string Svarsfält = "svar.";
    private const string Kvarfält = "kvar.";

    public static void MapEnkäter(this IEndpointRouteBuilder app)
    {
        var grupp = app.MapGroup(Väg).AllowAnonymous().WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(64 * 1024));
        grupp.MapGet("", () => Skriv<Kodsida>(200, new() { [nameof(Kodsida.Okänd)] = false }));
        grupp.MapPost("", (Delegate)KodAsync);
        grupp.MapGet("/{lank}", VisaAsync);
        grupp.MapPost("/{lank}", SvaraAsync);
    }

    /// <summary>Somebody typed the code from paper.</summary>
    private static async Task<IResult> KodAsync(HttpContext context) =>
        Enkätlänk.Tolka(await FormulärAsync(context) is { } formulär ? formulär["kod"].ToString() : null) is { } länk ? Vidare($"{Väg}/{länk.Text}") : Okänd(404);

    private static async Task<IResult> VisaAsync(string lank, string? steg, string? sprak, HttpContext context, IEnkätsvarare svarare, Länktakt takt, Inställningar inställningar)
    {
        if (Enkätlänk.Tolka(lank) is not { } länk)
        {
            return takt.FårGissa(context) ? Okänd(404) : Okänd(429);
        }

        if (!await takt.FårFrågaAsync(context))
        {
            return Okänd(429);
        }

        if (await svarare.LäsAsync(länk, context.RequestAborted) is not { } blad)
        {
            return takt.FårGissa(context) ? Okänd(404) : Okänd(429);
        }

        return Skriv(200, (await VyAsync(länk, blad, sprak, svarare, inställningar, context.RequestAborted)).Med(steg));
    }

    private static async Task<IResult> SvaraAsync(string lank, HttpContext context, IEnkätsvarare svarare, Länktakt takt, Inställningar inställningar)
    {
        if (Enkätlänk.Tolka(lank) is not { } länk || await FormulärAsync(context) is not { } formulär || !await takt.FårFrågaAsync(context))
        {
            return takt.FårGissa(context) ? Okänd(404) : Okänd(429);
        }

        var (steg, gör) = (formulär["steg"].ToString(), formulär["gor"].ToString());
        List<KeyValuePair<string, string?>> svar = [.. formulär.Where(f => f.Key.StartsWith(Svarsfält, StringComparison.Ordinal)).Select(f => new KeyValuePair<string, string?>(f.Key[Svarsfält.Length..], f.Value.ToString()))];
        if (gör.StartsWith("rensa.", StringComparison.Ordinal))
        {
            svar.RemoveAll(s => s.Key == gör["rensa.".Length..]);
            svar.Add(new(gör["rensa.".Length..], null));
        }

        var skicka = gör == "skicka";
        Bladutfall utfall;
        try
        {
            // Whoever goes away in the middle of it has still answered.
            utfall = skicka ? await svarare.SkickaAsync(länk, svar, CancellationToken.None) : await svarare.SparaAsync(länk, svar, CancellationToken.None);
        }
        catch (Exception fel) when (Databasfel.ÄrOnåbar(fel))
        {
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Enkätadresser)).LogError(fel, "The database does not answer");
            context.Response.Headers.RetryAfter = "10";
            return Skriv<Omforsok>(503, new() { [nameof(Omforsok.Fält)] = formulär.SelectMany(f => f.Value, (f, v) => (f.Key, v ?? "")).ToList(), [nameof(Omforsok.Text)] = Enkätsidan.Svenska["fel_databas"] });
        }

        if (utfall.Blad is not { } blad)
        {
            return takt.FårGissa(context) ? Okänd(404) : Okänd(429);
        }

        var vy = await VyAsync(länk, blad, formulär["sprak"], svarare, inställningar, context.RequestAborted);
        if (utfall.Fel is null)
        {
            return Vidare(vy.Adress(skicka ? "tack" : Nästa(steg, gör, vy.Punkter.Count)));
        }

        // What was answered stays on the screen, whatever went wrong.
        var skärmen = new Dictionary<string, int>(blad.Svar);
        foreach (var (kod, text) in formulär.Where(f => f.Key.StartsWith(Kvarfält, StringComparison.Ordinal)).Select(f => (f.Key[Kvarfält.Length..], f.Value.ToString())).Concat(svar.Select(s => (s.Key, s.Value ?? ""))))
        {
            if (Enkätregler.Granska(blad.Punkter, [new(kod, text)]) is { Lyckades: true, Värde.Count: 1 } ett)
            {
                skärmen[kod] = ett.Värde[kod];
            }
        }

        var kvar = vy with { Svar = skärmen, Fel = utfall.Fel.Kod switch { "enkat.tom" => "fel_tom", "enkat.skala" or "enkat.punkt" => "fel_skala", _ => null } };
        return Skriv(kvar.Fel is null ? 409 : 400, kvar.Med(skicka ? "granska" : steg));
    }

    /// <summary>Where the buttons lead.</summary>
    private static string? Nästa(string steg, string gör, int antal)
    {
        var nr = Adress.Tal(steg) ?? 0;
        return gör switch
        {
            "nasta" => nr >= antal ? "granska" : $"{nr + 1}",
            "tillbaka" => nr <= 1 ? null : $"{nr - 1}",
            "granska" or "alla" => gör,
            "en" => "1",
            _ => steg,
        };
    }

    private static async Task<Enkätvy> VyAsync(Enkätlänk länk, Enkätblad blad, string? sprak, IEnkätsvarare svarare, Inställningar inställningar, CancellationToken cancellationToken)
    {
        var språken = await svarare.SpråkAsync(blad.Katalog.Version, blad.Språk, cancellationToken);
        return new()
        {
            Blad = blad,
            Länk = länk.Text,
            Steg = Enkätsteg.Start,
            Svar = blad.Svar,
            Språken = språken,
            Språk = språken.FirstOrDefault(s => s.Kod == sprak),
            Inställningar = inställningar,
        };
    }

    /// <summary>The step that the address names, where the form can be answered; else why it cannot.</summary>
    private static Enkätvy Med(this Enkätvy vy, string? steg) => vy.Blad.Läge switch
    {
        Bladläge.Besvarad => vy with { Steg = steg == "tack" ? Enkätsteg.Tack : Enkätsteg.Besvarad },
        Bladläge.Stängd => vy with { Steg = Enkätsteg.Stängd },
        Bladläge.InteÖppnad => vy with { Steg = Enkätsteg.InteÖppnad },
        _ => steg switch
        {
            "alla" => vy with { Steg = Enkätsteg.Alla },
            "granska" => vy with { Steg = Enkätsteg.Granska },
            _ when Adress.Tal(steg) is { } nr && nr >= 1 && nr <= vy.Punkter.Count => vy with { Steg = Enkätsteg.Ett, Nr = nr },
            _ => vy,
        },
    };

    private static async Task<IFormCollection?> FormulärAsync(HttpContext context)
    {
        try
        {
            return context.Request.HasFormContentType ? await context.Request.ReadFormAsync() : null;
        }
        catch (Exception fel) when (fel is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    /// <summary>After a POST another page: what is sent once is not sent again when somebody reads the page anew.</summary>
    private static IResult Vidare(string adress) => new Vidarebefordran(adress);

    private static IResult Okänd(int status) => Skriv<Kodsida>(status, new() { [nameof(Kodsida.Okänd)] = true, [nameof(Kodsida.Takt)] = status == 429 });

    private static IResult Skriv(int status, Enkätvy vy) => Skriv<Enkatsida>(status, new() { [nameof(Enkatsida.Vy)] = vy });

    private static RazorComponentResult Skriv<T>(int status, Dictionary<string, object?> parametrar)
        where T : Microsoft.AspNetCore.Components.IComponent => new(typeof(T), parametrar) { StatusCode = status, PreventStreamingRendering = true };

    private sealed class Vidarebefordran(string adress) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = adress;
            return Task.CompletedTask;
        }
    }
}
