using System.Collections.Concurrent;
using System.Security.Claims;
using Finsam.Application.Utbyte;
using Finsam.Infrastructure.Utbyte.Uppladdat;
using Finsam.Web.Features.Gemensamt.Sändning;
using Finsam.Web.Features.Gemensamt.Vyer;

namespace Finsam.Web.Features.Utbyte;

/// <summary>The uploads of all users: done one at a time, on threads of their own, and forgotten half an hour after they were last touched.</summary>
internal sealed class Importjobben : IDisposable
{
    /// <summary>How long what is uploaded is kept.</summary>
    public static readonly TimeSpan Kvar = TimeSpan.FromMinutes(30);

    private const int Flest = 20;

    private readonly ConcurrentDictionary<Guid, (Importjobb Jobb, DateTimeOffset Rörd)> _alla = new();
    private readonly SemaphoreSlim _tur = new(1);
    private readonly Sändning _sändning;
    private readonly TimeProvider _klocka;
    private readonly ILogger<Importjobben> _logg;
    private readonly ITimer _gallring;

    public Importjobben(Sändning sändning, TimeProvider klocka, ILogger<Importjobben> logg)
    {
        (_sändning, _klocka, _logg) = (sändning, klocka, logg);
        _gallring = klocka.CreateTimer(_ => Gallra(), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
    }

    /// <summary>Whether another upload can be taken in.</summary>
    public bool HarPlats => _alla.Count < Flest;

    /// <summary>Takes over an upload and begins its dry run. What the same user had uploaded before goes, unless it is at work.</summary>
    public Importjobb Ny(ClaimsPrincipal inloggad, Uppladdning filer)
    {
        var jobb = new Importjobb(Ägare(inloggad), filer);
        foreach (var (id, (äldre, _)) in _alla.Where(par => par.Value.Jobb.Ägare == jobb.Ägare && !par.Value.Jobb.Pågår))
        {
            Släng(id, äldre);
        }

        _alla[jobb.Id] = (jobb, _klocka.GetUtcNow());
        Pröva(jobb, inloggad);
        return jobb;
    }

    /// <summary>The user's upload, or <c>null</c> when there is none such, or it is somebody else's.</summary>
    public Importjobb? Finn(Guid id, ClaimsPrincipal inloggad) =>
        _alla.TryGetValue(id, out var funnet) && funnet.Jobb.Ägare == Ägare(inloggad) ? funnet.Jobb : null;

    /// <summary>Tells what it would do.</summary>
    public void Pröva(Importjobb jobb, ClaimsPrincipal inloggad) => Kör(jobb, inloggad, Importläge.Prövas, null);

    /// <summary>Stores it, if it still does what was shown.</summary>
    public void Lagra(Importjobb jobb, ClaimsPrincipal inloggad)
    {
        if (jobb.Resultat is { Fel.Count: 0 } visat)
        {
            Kör(jobb, inloggad, Importläge.Lagras, new(jobb.Id, visat.Filer));
        }
    }

    public void Dispose()
    {
        _gallring.Dispose();
        foreach (var (jobb, _) in _alla.Values)
        {
            jobb.Dispose();
        }

        _tur.Dispose();
    }

    private static string Ägare(ClaimsPrincipal inloggad) => inloggad.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    /// <summary>Away from the circuit's own thread of work: an import of a hundred thousand rows must not make a page wait.</summary>
    private void Kör(Importjobb jobb, ClaimsPrincipal inloggad, Importläge läge, Importgodkännande? godkännande)
    {
        if (jobb.Börja(läge, out var avbryt))
        {
            _alla[jobb.Id] = (jobb, _klocka.GetUtcNow());
            _ = Task.Run(() => KörAsync(jobb, inloggad, new(jobb.Filer, godkännande) { Förlopp = jobb }, avbryt), CancellationToken.None);
        }
    }

    private async Task KörAsync(Importjobb jobb, ClaimsPrincipal inloggad, LäsInCommand command, CancellationToken avbryt)
    {
        // Two at once would also need twice the memory, so the second one does not even begin to read.
        if (!await _tur.WaitAsync(0, CancellationToken.None))
        {
            jobb.Nekas(LäsInCommand.Upptaget);
            return;
        }

        try
        {
            var svar = await _sändning.SändAsync(inloggad, command, avbryt);
            if (svar.Lyckades)
            {
                jobb.Ta(svar.Värde);
            }
            else
            {
                jobb.Nekas(svar.Fel);
            }
        }
        catch (Exception) when (avbryt.IsCancellationRequested)
        {
            jobb.Sluta(Importläge.Avbruten);
        }
        catch (Exception fel)
        {
            // The type only: a message of the database may quote a row.
            _logg.LogError("An import failed: {Type}", fel.GetType().Name);
            jobb.Misslyckas(fel switch
            {
                UnauthorizedAccessException => "Du har inte längre behörighet att läsa in.",
                _ when Databasfel.ÄrOnåbar(fel) => "Databasen slutade svara medan filerna lästes in.",
                _ => "Något gick fel i Finsam medan filerna lästes in. Hör av dig till den som driver servern om det händer igen.",
            });
        }
        finally
        {
            _tur.Release();
        }
    }

    private void Gallra()
    {
        foreach (var (id, (jobb, rörd)) in _alla)
        {
            if (!jobb.Pågår && rörd + Kvar < _klocka.GetUtcNow())
            {
                Släng(id, jobb);
            }
        }
    }

    private void Släng(Guid id, Importjobb jobb)
    {
        _alla.TryRemove(id, out _);
        jobb.Dispose();
    }
}
