using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Finsam.Web.Features.Gemensamt.Vyer;

/// <summary>
/// Carries what was read while prerendering to the circuit that takes over, so that nothing is read twice and no page blinks. The value stays on
/// the server; the page carries only a random number, protected by Blazor. Without it the circuit reads again, and nothing is lost.
/// </summary>
internal sealed class Överlämning(PersistentComponentState tillstånd, Överlämningar överlämningar)
{
    /// <summary>Leaves the value at hand, to be called when the page is written.</summary>
    public PersistingComponentStateSubscription Lämna(Func<(string Nyckel, object? Värde)> hämta) => tillstånd.RegisterOnPersisting(
        () =>
        {
            if (hämta() is (var nyckel, { } värde))
            {
                tillstånd.PersistAsJson(nyckel, överlämningar.Lämna(värde));
            }

            return Task.CompletedTask;
        },
        RenderMode.InteractiveServer);

    /// <summary>Takes the value, once.</summary>
    public bool Ta<T>(string nyckel, out T? värde)
    {
        värde = default;
        if (tillstånd.TryTakeFromJson<Guid>(nyckel, out var kvitto) && överlämningar.Ta(kvitto) is T funnet)
        {
            värde = funnet;
            return true;
        }

        return false;
    }
}

/// <summary>What is on its way from prerendering to a circuit: for half a minute, and never many.</summary>
internal sealed class Överlämningar(TimeProvider klocka)
{
    private const int MaxAntal = 500;
    private static readonly TimeSpan Tid = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<Guid, (object Värde, DateTimeOffset Till)> _på = new();

    public Guid Lämna(object värde)
    {
        var nu = klocka.GetUtcNow();
        foreach (var (gammalt, (_, till)) in _på)
        {
            if (till < nu)
            {
                _på.TryRemove(gammalt, out _);
            }
        }

        var kvitto = Guid.NewGuid();
        if (_på.Count < MaxAntal)
        {
            _på[kvitto] = (värde, nu + Tid);
        }

        return kvitto;
    }

    public object? Ta(Guid kvitto) =>
        _på.TryRemove(kvitto, out var funnet) && funnet.Till >= klocka.GetUtcNow() ? funnet.Värde : null;
}
