using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Historik;
using Finsam.Infrastructure.Database.Modell;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Finsam.Infrastructure.Konton;

/// <summary>
/// Writes every change of how an account logs in to the history, in the transaction of the change itself, so that no way to make one can forget it.
/// Who, when and what; never a secret.
/// </summary>
internal sealed class Kontohistorik(Användarkontext kontext, TimeProvider klocka) : SaveChangesInterceptor
{
    private const string Koder = "RecoveryCodes";

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is KontoContext db)
        {
            var ändringar = db.ChangeTracker.Entries().SelectMany(Händelser).ToList();
            foreach (var (konto, händelse) in ändringar)
            {
                db.Add(Historikrad.Av(händelse with { Gällde = $"konto:{konto}" }, await VemAsync(db, konto, cancellationToken), klocka.GetUtcNow()));
            }
        }

        return result;
    }

    /// <summary>Whoever the request was sent by; logging in and "Mitt konto" are the account's own doing.</summary>
    private async Task<Användare> VemAsync(KontoContext db, Guid konto, CancellationToken avbryt) =>
        kontext.Användare != Användare.Ingen ? kontext.Användare : new((await db.Users.FindAsync([konto], avbryt))?.Namn ?? "", [], konto);

    private static IEnumerable<(Guid Konto, Händelse Händelse)> Händelser(EntityEntry post) => post switch
    {
        { State: EntityState.Modified, Entity: Konto konto } => Konto(post).Select(h => (konto.Id, h)),
        { State: EntityState.Added or EntityState.Modified, Entity: IdentityUserToken<Guid> { Name: Koder } kod } => [(kod.UserId, Återställningskoder(post, kod))],
        { State: EntityState.Added, Entity: IdentityUserPasskey<Guid> ny } => [(ny.UserId, Passnyckel() with { Nytt = Namn(ny.Data.Name) })],
        { State: EntityState.Deleted, Entity: IdentityUserPasskey<Guid> borta } => [(borta.UserId, Passnyckel() with { Gammalt = Namn(borta.Data.Name) })],
        { State: EntityState.Modified, Entity: IdentityPasskeyData data } when Ändrad<string?>(post, nameof(data.Name), out var namn) =>
            [(Ägare(post, data), Passnyckel() with { Gammalt = Namn((string?)post.OriginalValues[nameof(data.Name)]), Nytt = Namn(namn) })],
        _ => [],
    };

    /// <summary>A passkey's name is kept within the passkey.</summary>
    private static Guid Ägare(EntityEntry post, IdentityPasskeyData data) =>
        post.Context.ChangeTracker.Entries<IdentityUserPasskey<Guid>>().Single(p => ReferenceEquals(p.Entity.Data, data)).Entity.UserId;

    private static IEnumerable<Händelse> Konto(EntityEntry post)
    {
        if (Ändrad<string?>(post, nameof(Konton.Konto.PasswordHash), out _))
        {
            yield return new("konto.losenord", null);
        }
        else if (Ändrad<bool>(post, nameof(Konton.Konto.TwoFactorEnabled), out var på))
        {
            yield return new("konto.tvasteg", null) { Gammalt = new JsonObject { ["pa"] = !på }, Nytt = new JsonObject { ["pa"] = på } };
        }
        else if (Ändrad<string?>(post, nameof(Konton.Konto.SecurityStamp), out _) && !post.Context.ChangeTracker.Entries<IdentityUserToken<Guid>>().Any(e => e.State != EntityState.Unchanged))
        {
            yield return new("konto.utloggat-overallt", null);
        }

        if (Ändrad<DateTimeOffset?>(post, nameof(Konton.Konto.LockoutEnd), out var till) && till is not null)
        {
            yield return new("konto.last", null) { Nytt = new JsonObject { ["till"] = till.Value.ToUniversalTime().ToString("O", System.Globalization.CultureInfo.InvariantCulture) } };
        }
    }

    private static Händelse Återställningskoder(EntityEntry post, IdentityUserToken<Guid> kod)
    {
        static string[] Delar(object? värde) => (värde as string)?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];
        string[] förut = post.State == EntityState.Added ? [] : Delar(post.OriginalValues[nameof(kod.Value)]);
        var nu = Delar(kod.Value);
        return new(nu.Length < förut.Length && nu.All(förut.Contains) ? "konto.aterstallningskod" : "konto.aterstallningskoder", null)
        {
            Gammalt = new JsonObject { ["kvar"] = förut.Length },
            Nytt = new JsonObject { ["kvar"] = nu.Length },
        };
    }

    private static Händelse Passnyckel() => new("konto.passnyckel", null);

    private static JsonObject Namn(string? namn) => new() { ["namn"] = namn };

    private static bool Ändrad<T>(EntityEntry post, string egenskap, out T nytt)
    {
        nytt = (T)post.CurrentValues[egenskap]!;
        return !Equals(post.OriginalValues[egenskap], nytt);
    }
}
