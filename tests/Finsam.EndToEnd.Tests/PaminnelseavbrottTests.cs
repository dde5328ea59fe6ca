using Finsam.Application.Gemensamt;
using Finsam.Testing.Database;
using Finsam.Testing.Epost;

namespace Finsam.EndToEnd.Tests;

/// <summary>The program is killed while a reminder is on its way: after the restart, and with a second process beside it, nobody has got two.</summary>
public sealed class PåminnelseavbrottTests
{
    [Fact]
    public async Task Efter_kill_9_mitt_i_ett_utskick_får_ingen_två_mejl_och_de_andra_får_sitt()
    {
        await using var databas = await Testkluster.SkapaDatabasAsync();
        await using var post = new Provpostserver();
        await databas.KörAsync(Underlag(TimeProvider.System.Idag()));
        var miljö = new Dictionary<string, string?>(databas.Inställningar);
        foreach (var (namn, värde) in post.Inställningar)
        {
            miljö[namn] = värde;
        }

        miljö["Finsam:Paminnelser:Timme"] = $"{TimeProvider.System.GetUtcNow().Lokalt().Hour}";

        // The mail server has the first mail, and says nothing until the program is dead.
        var tagit = new TaskCompletionSource();
        var svara = new TaskCompletionSource();
        post.Väntar = () =>
        {
            tagit.TrySetResult();
            return svara.Task;
        };
        await using (var webb = await Finsamprogram.StartaDriftAsync(miljö))
        {
            await tagit.Task.WaitAsync(TimeSpan.FromSeconds(120));
            await webb.DödaAsync();
        }

        post.Väntar = () => Task.CompletedTask;
        svara.SetResult();
        var processer = await Task.WhenAll(Finsamprogram.StartaDriftAsync(miljö), Finsamprogram.StartaDriftAsync(miljö));
        await using var a = processer[0];
        await using var b = processer[1];
        for (var försök = 0; await databas.FrågaAsync<long>("select count(*) from utskick where status = 'skickad'") < 3 && försök < 600; försök++)
        {
            await Task.Delay(100);
        }

        (await databas.ListaAsync<string>("select status from utskick order by namn")).Should().Equal("skickas", "skickad", "skickad", "skickad");
        post.Brev.Select(brev => brev.Till).Order().Should().Equal("a@example.com", "b@example.com", "c@example.com", "d@example.com");
        (a.Utskrift + b.Utskrift).Should().NotContain("@example.com");
    }

    /// <summary>An insats whose report, by anstånd, is due tomorrow, and four who owe it.</summary>
    private static string Underlag(DateOnly idag) =>
        $"""
        insert into insats (id, kod, namn, typ, start) values (gen_random_uuid(), 'alfa', 'Insats Alfa', 'individ', '2020-01-01');
        insert into kvartalsrapport (id, insats_id, kvartal, status, inlamnad)
          select gen_random_uuid(), id, date_trunc('quarter', '{idag:yyyy-MM-dd}'::date - interval '9 months'), 'inlamnad', '{idag:yyyy-MM-dd}'::date - 100 from insats;
        insert into anstand (id, insats_id, kvartal, sista_dag, skal, gett_av, gett, version)
          select gen_random_uuid(), id, date_trunc('quarter', '{idag:yyyy-MM-dd}'::date - interval '6 months'), '{idag.AddDays(1):yyyy-MM-dd}', 'Sjukdom.', 'Kansliet', now(), 1 from insats;
        insert into konto (id, namn, user_name, normalized_user_name, email, normalized_email, email_confirmed, phone_number_confirmed, two_factor_enabled, lockout_enabled, access_failed_count, aktiverad)
          select gen_random_uuid(), upper(n), n || '@example.com', upper(n || '@example.com'), n || '@example.com', upper(n || '@example.com'), true, false, false, true, 0, now()
          from unnest(array['a', 'b', 'c', 'd']) n;
        insert into uppdrag (id, konto_id, roll, insats_id, from_dag) select gen_random_uuid(), k.id, 'insatsansvarig', i.id, '2020-01-01' from konto k, insats i;
        """;
}
