using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Historik;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Gemensamt;
using Finsam.Infrastructure.Database.Modell;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Finsam.Infrastructure.Database;

/// <inheritdoc cref="IFinsamLager"/>
internal sealed class FinsamLager(FinsamContext db, Användarkontext kontext, TimeProvider klocka) : IFinsamLager
{
    private static readonly Fel Konflikt = new(
        "konflikt", "Någon annan har ändrat detta sedan du öppnade det. Inget har sparats; läs om sidan och gör om din ändring.", Felslag.Konflikt);

    public IQueryable<T> Alla<T>()
        where T : class => db.Set<T>();

    public async Task TurasOmAsync(string vad, CancellationToken cancellationToken)
    {
        _ = db.Database.CurrentTransaction ?? await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({vad}, 0))", cancellationToken);
    }

    public void Lägg<T>(T ny)
        where T : class => db.Add(ny);

    public void TaBort<T>(T gammal)
        where T : class => db.Remove(gammal);

    public void Anteckna(Händelse händelse) => db.Add(Historikrad.Av(händelse, kontext.Användare, klocka.GetUtcNow()));

    public async Task<Result> SparaAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SparaÄndringarAsync(cancellationToken);
            if (db.Database.CurrentTransaction is { } transaktion)
            {
                await transaktion.CommitAsync(cancellationToken);
                await transaktion.DisposeAsync();
            }

            return Result.Klart;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Konflikt;
        }
        catch (DbUpdateException fel) when (fel.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Two made the first of the same thing at once.
            return Konflikt;
        }
    }

    /// <summary>Whoever changes what is counted of persons raises the version of the data, so that the mask is worked out anew.</summary>
    private async Task SparaÄndringarAsync(CancellationToken cancellationToken)
    {
        var räknat = db.ChangeTracker.Entries().Any(e => e.Entity is KodadDeltagare or AnonymtAntal or Gallringsrad && e.State is not (EntityState.Unchanged or EntityState.Detached));
        if (räknat)
        {
            _ = db.Database.CurrentTransaction ?? await db.Database.BeginTransactionAsync(cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        if (räknat)
        {
            await db.Database.ExecuteSqlAsync($"update dataversion set version = version + 1", cancellationToken);
        }
    }
}
