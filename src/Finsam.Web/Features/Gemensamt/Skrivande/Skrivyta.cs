using System.Globalization;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Gemensamt.Sändning;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;

namespace Finsam.Web.Features.Gemensamt.Skrivande;

/// <summary>
/// A draft as its writer sees it. The browser owns what stands in the fields and sends it here; what comes back, and what others write, goes to the
/// browser, which never lets it replace something that is not saved yet (js/rapport.js).
/// </summary>
public abstract class Skrivyta : ComponentBase, IAsyncDisposable
{
    private readonly Dictionary<string, Svarskvitto> _nekade = new(StringComparer.Ordinal);
    private DotNetObjectReference<Skrivyta>? _jag;
    private IJSObjectReference? _modul;
    private string _namn = "";
    private bool _läser;
    private bool _läsIgen;

    /// <summary>Called when it is no longer a draft.</summary>
    [Parameter]
    public EventCallback Ändrad { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState>? Inloggning { get; set; }

    /// <summary>Where requests are sent.</summary>
    [Inject]
    protected ISändare Sändare { get; set; } = null!;

    [Inject]
    private IJSRuntime Js { get; set; } = null!;

    [Inject]
    private IÄndringskälla Ändringar { get; set; } = null!;

    /// <summary>Whether what is typed is heard.</summary>
    internal bool Lyssnar { get; private set; }

    /// <summary>The element around all fields.</summary>
    protected ElementReference Rot { get; set; }

    /// <summary>The name under which the browser keeps what is not saved. Of one account, since several may use one browser.</summary>
    protected string Lagring { get; private set; } = "";

    /// <summary>Why nothing could be saved, or <c>null</c>.</summary>
    protected Fel? Felet { get; private set; }

    /// <summary>How all fields stand.</summary>
    protected abstract IReadOnlyDictionary<string, Svarsläge> Svar { get; }

    /// <summary>The draft whose changes are listened to, or <c>null</c> before there is one.</summary>
    protected abstract Guid? Utkast { get; }

    /// <summary>What the draft is called where the browser keeps what is not saved.</summary>
    protected abstract string Namn { get; }

    /// <summary>When something was saved last.</summary>
    protected string? Senast => Svar.Values.Where(s => s.Version > 0).Select(s => (DateTimeOffset?)s.Ändrad).Max() is { } tid
        ? tid.Lokalt().ToString("HH.mm", CultureInfo.InvariantCulture)
        : null;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Ändringar.Ändrat -= Hör;
        try
        {
            if (_modul is not null)
            {
                await _modul.InvokeVoidAsync("sluta");
                await _modul.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser has gone already.
        }

        _jag?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Called by the browser with what has been typed.</summary>
    /// <returns>What became of each field.</returns>
    [JSInvokable]
    public async Task<IReadOnlyList<Svarskvitto>> SparaAsync(IReadOnlyList<Svarsändring> ändringar)
    {
        var svar = await SändAsync(ändringar);
        Felet = svar.Fel;
        if (svar.Lyckades)
        {
            Ta(svar.Värde.Fält);
        }
        else if (svar.Fel.Slag is Felslag.Konflikt)
        {
            // Handed in, or locked, while somebody was writing: the page shows what it is now, and the browser keeps what was typed.
            await Ändrad.InvokeAsync();
        }

        StateHasChanged();
        return svar.Lyckades ? svar.Värde.Fält : [];
    }

    /// <summary>How a field stands.</summary>
    internal Svarsläge Läge(string fält) => Svar.GetValueOrDefault(fält) ?? new("", 0, "", default, false);

    /// <summary>Why a field was not saved, or <c>null</c>.</summary>
    internal Svarskvitto? Nekad(string fält) => _nekade.GetValueOrDefault(fält);

    /// <summary>What is wrong with what stands in a field, or <c>null</c>.</summary>
    internal abstract string? Fel(string fält);

    /// <summary>Whether someone else wrote what stands in the field.</summary>
    internal bool ÄrAnnans(string fält) => Läge(fält) is { Version: > 0 } läge && läge.Av != _namn;

    /// <summary>Decides a conflict: the own text replaces the other's, or gives way to it.</summary>
    internal async Task AvgörAsync(Svarskvitto krock, bool behållMin)
    {
        _nekade.Remove(krock.Fält);
        await _modul!.InvokeVoidAsync("avgor", krock.Fält, krock.Läge.Värde, krock.Läge.Version, behållMin);
    }

    /// <summary>Stores what has been typed.</summary>
    protected abstract Task<Result<Sparkvitto>> SändAsync(IReadOnlyList<Svarsändring> ändringar);

    /// <summary>Reads how the fields stand now.</summary>
    protected abstract Task<Result<Utkastläge>> LäsAsync();

    /// <summary>Takes how all fields stand from now on.</summary>
    protected abstract void Ta(IReadOnlyDictionary<string, Svarsläge> svar);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var inloggad = Inloggning is null ? null : (await Inloggning).User;
        _namn = inloggad?.Identity?.Name ?? "";
        var konto = inloggad?.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value ?? "";
        Lagring = $"rapport:{Namn}:{konto}";
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            Ändringar.Ändrat += Hör;
            _jag = DotNetObjectReference.Create(this);
            _modul = await Js.InvokeAsync<IJSObjectReference>("import", "./js/rapport.js");
            await _modul.InvokeVoidAsync("starta", Rot, _jag, Svar.ToDictionary(s => s.Key, s => s.Value.Version));
            Lyssnar = true;
            StateHasChanged();
        }
        else if (_modul is not null)
        {
            await _modul.InvokeVoidAsync("visa");
        }
    }

    /// <summary>Writes fields from here, and puts them in the browser's.</summary>
    protected async Task SkrivAsync(IReadOnlyList<Svarsändring> ändringar)
    {
        if (ändringar.Count == 0)
        {
            return;
        }

        var kvitton = await SparaAsync(ändringar);
        await _modul!.InvokeVoidAsync("satt", kvitton.Where(k => k.Utfall == Svarsutfall.Sparat).Select(k => new { k.Fält, k.Läge.Värde, k.Läge.Version }), true);
    }

    /// <summary>Reads and shows what others have written, once the browser listens.</summary>
    protected async Task LäsNyttAsync()
    {
        _läsIgen = _läser;
        if (_läser || _modul is null)
        {
            return;
        }

        _läser = true;
        try
        {
            do
            {
                _läsIgen = false;
                var svar = await LäsAsync();
                if (!svar.Lyckades)
                {
                    continue;
                }

                var nya = svar.Värde.Svar.Where(s => s.Value.Version > Läge(s.Key).Version).ToList();
                if (nya.Count > 0)
                {
                    Ta(svar.Värde.Svar);
                    await _modul.InvokeVoidAsync("satt", nya.Select(n => new { Fält = n.Key, n.Value.Värde, n.Value.Version }), false);
                    StateHasChanged();
                }
            }
            while (_läsIgen);
        }
        finally
        {
            _läser = false;
        }
    }

    private void Ta(IReadOnlyList<Svarskvitto> kvitton)
    {
        var svar = new Dictionary<string, Svarsläge>(Svar, StringComparer.Ordinal);
        foreach (var kvitto in kvitton)
        {
            svar[kvitto.Fält] = kvitto.Läge;
            _nekade.Remove(kvitto.Fält);
            if (kvitto.Utfall != Svarsutfall.Sparat)
            {
                _nekade[kvitto.Fält] = kvitto;
            }
        }

        Ta(svar);
    }

    /// <summary>Someone has changed the draft, here or in another browser: what is new is read and shown.</summary>
    private void Hör(Ändring ändring)
    {
        if (Utkast is { } rapport && ändring.RörUtkast(rapport))
        {
            _ = InvokeAsync(LäsNyttAsync);
        }
    }
}
