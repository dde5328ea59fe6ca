using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Utbyte;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Finsam.Infrastructure.Konton;

/// <summary>An account that the demo lets anyone log in to with one click.</summary>
/// <param name="Inloggning">Its user name: the code of its role.</param>
/// <param name="Namn">The role, as it is shown.</param>
/// <param name="Fråga">What that role comes to Finsam with.</param>
/// <param name="Grupp">Heading that it stands under.</param>
public sealed record Demokonto(string Inloggning, string Namn, string Fråga, string Grupp);

/// <summary>The demo: the data of Uppsala län 2021 and one account without password per role. Never in Production.</summary>
public static class Demo
{
    /// <summary>The folders in the folder of the demo data that are read after it.</summary>
    private static readonly string[] Tillägg = ["mal", "ekonomi", "beslut", "lokus", "styrkort", "indikatorer"];

    private const string Kansli = "Förbundets kansli";
    private const string Grupper = "Insatser och lokusgrupper";
    private const string Läser = "Läser och granskar";
    private const string Sköter = "Sköter systemet";

    private static readonly (Demokonto Konto, Roll Roll, string? Insats, string? Lokusgrupp)[] Uppsättning =
    [
        Konto(Roll.Kansli, "Kansliet", "Hur står det till med alla insatser?", Kansli),
        Konto(Roll.Förbundschef, "Förbundschefen", "Vad behöver beslutas?", Kansli),
        Konto(Roll.Ekonom, "Ekonomen", "Går budget och utfall ihop?", Kansli),
        Konto(Roll.Insatsansvarig, "Insatsansvarig för Växtverket", "Hur bedöms vi, och varför?", Grupper, insats: "vaxtverket"),
        Konto(Roll.Styrgruppsordförande, "Ordföranden i Växtverkets styrgrupp", "Är vi i fas med målen?", Grupper, insats: "vaxtverket"),
        Konto(Roll.Styrgruppsledamot, "Ledamot i Växtverkets styrgrupp", "Vad ska vi ta ställning till?", Grupper, insats: "vaxtverket"),
        Konto(Roll.Lokusordförande, "Ordföranden i Lokus Tierp", "Hur går det för våra insatser?", Grupper, lokusgrupp: "tierp"),
        Konto(Roll.Samverkanskoordinator, "Koordinatorn i Lokus Tierp", "Vad är på gång i gruppen?", Grupper, lokusgrupp: "tierp"),
        Konto(Roll.Styrelse, "Ledamot i styrelsen", "Vad får vi för pengarna?", Läser),
        Konto(Roll.Revisor, "Revisorn", "Går det att följa vad som beslutades?", Läser),
        Konto(Roll.Administratör, "Administratören", "Vem har tillgång till vad?", Sköter),
    ];

    /// <summary>The accounts.</summary>
    public static IReadOnlyList<Demokonto> Konton { get; } = [.. Uppsättning.Select(rad => rad.Konto)];

    /// <summary>Imports the demo data into an empty database and makes the accounts; does nothing that is done already.</summary>
    /// <param name="tjänster">The root provider.</param>
    /// <param name="mapp">Folder of the demo data; what the sample lacks is in folders of its own in it.</param>
    public static async Task FyllAsync(IServiceProvider tjänster, string mapp, CancellationToken cancellationToken = default)
    {
        await using var omfång = tjänster.CreateAsyncScope();
        var källa = omfång.ServiceProvider.GetRequiredService<NpgsqlDataSource>();
        await using (var tomt = källa.CreateCommand("select not exists (select from insats)"))
        {
            if (await tomt.ExecuteScalarAsync(cancellationToken) is true)
            {
                await LäsInAsync(tjänster, mapp, cancellationToken);
                foreach (var tillägg in Tillägg)
                {
                    await LäsInAsync(tjänster, Path.Combine(mapp, tillägg), cancellationToken);
                }
            }
        }

        var konton = omfång.ServiceProvider.GetRequiredService<UserManager<Konto>>();
        var idag = omfång.ServiceProvider.GetRequiredService<TimeProvider>().Idag();
        foreach (var rad in Uppsättning)
        {
            await SkapaAsync(konton, källa, rad.Konto, rad.Roll, rad.Insats, rad.Lokusgrupp, idag, cancellationToken);
        }

        await new Demostyrgrupper(omfång.ServiceProvider.GetRequiredService<IFinsamLager>()).FyllAsync(cancellationToken);
        await new Demoavvikelser(
            omfång.ServiceProvider.GetRequiredService<FinsamContext>(), omfång.ServiceProvider.GetRequiredService<IFinsamLager>(), omfång.ServiceProvider.GetRequiredService<TimeProvider>()).FyllAsync(cancellationToken);
        await new Demoekonomi(omfång.ServiceProvider.GetRequiredService<IFinsamLager>()).FyllAsync(cancellationToken);
        await new Demorapporter(omfång.ServiceProvider.GetRequiredService<IFinsamLager>(), omfång.ServiceProvider.GetRequiredService<TimeProvider>()).FyllAsync(cancellationToken);
        await new Demoutrymme(omfång.ServiceProvider.GetRequiredService<IFinsamLager>()).FyllAsync(cancellationToken);
        await new Demostyrkort(omfång.ServiceProvider.GetRequiredService<IFinsamLager>(), omfång.ServiceProvider.GetRequiredService<TimeProvider>()).FyllAsync(cancellationToken);
        await new Demoindikatorer(omfång.ServiceProvider.GetRequiredService<IFinsamLager>()).FyllAsync(cancellationToken);
        await new Demokompetens(omfång.ServiceProvider.GetRequiredService<IFinsamLager>()).FyllAsync(cancellationToken);
    }

    /// <summary>One import is one use case, in a scope of its own.</summary>
    private static async Task LäsInAsync(IServiceProvider tjänster, string mapp, CancellationToken cancellationToken)
    {
        await using var omfång = tjänster.CreateAsyncScope();
        omfång.ServiceProvider.GetRequiredService<Användarkontext>().Användare = Användare.Drift;
        var resultat = await omfång.ServiceProvider.GetRequiredService<IMediator>().Send(new ImporteraCommand(new Utbytesmapp(mapp), false), cancellationToken);
        if (resultat.Fel.Count > 0)
        {
            throw new InvalidOperationException($"Demodata gick inte att läsa in: {resultat.Fel[0]}");
        }
    }

    private static (Demokonto Konto, Roll Roll, string? Insats, string? Lokusgrupp) Konto(
        Roll roll, string namn, string fråga, string grupp, string? insats = null, string? lokusgrupp = null) =>
        (new(roll.Kod(), namn, fråga, grupp), roll, insats, lokusgrupp);

    private static async Task SkapaAsync(
        UserManager<Konto> konton,
        NpgsqlDataSource källa,
        Demokonto demo,
        Roll roll,
        string? insats,
        string? lokusgrupp,
        DateOnly idag,
        CancellationToken cancellationToken)
    {
        var konto = await konton.FindByNameAsync(demo.Inloggning);
        if (konto is null)
        {
            konto = new() { Id = Guid.CreateVersion7(), UserName = demo.Inloggning, Namn = demo.Namn };
            var skapat = await konton.CreateAsync(konto);
            if (!skapat.Succeeded && await konton.FindByNameAsync(demo.Inloggning) is null)
            {
                throw new InvalidOperationException($"Demokontot {demo.Inloggning} gick inte att skapa: {skapat.Errors.First().Description}");
            }
        }

        // Nobody chooses a password for it, so it counts as in use from the start.
        await using (var aktivt = källa.CreateCommand("update konto set aktiverad = now() where user_name = $1 and aktiverad is null"))
        {
            aktivt.Parameters.Add(new() { Value = demo.Inloggning });
            await aktivt.ExecuteNonQueryAsync(cancellationToken);
        }

        // An account whose insats or lokusgrupp is not in the database gets no assignment, and sees nothing.
        await using var uppdrag = källa.CreateCommand(
            """
            insert into uppdrag (id, konto_id, roll, insats_id, lokusgrupp_id, from_dag)
            select $1, k.id, $3, i.id, l.id, $6
            from konto k left join insats i on i.kod = $4 left join lokusgrupp l on l.kod = $5
            where k.user_name = $2 and not exists (select from uppdrag u where u.konto_id = k.id)
              and ($4 is null or i.id is not null) and ($5 is null or l.id is not null)
            """);
        uppdrag.Parameters.Add(new() { Value = Guid.CreateVersion7() });
        uppdrag.Parameters.Add(new() { Value = demo.Inloggning });
        uppdrag.Parameters.Add(new() { Value = roll.Kod() });
        uppdrag.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = insats });
        uppdrag.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = lokusgrupp });
        uppdrag.Parameters.Add(new() { Value = idag });
        await uppdrag.ExecuteNonQueryAsync(cancellationToken);
    }
}
