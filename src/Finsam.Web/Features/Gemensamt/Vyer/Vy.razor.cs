using Finsam.Application.Gemensamt;
using Finsam.Web.Features.Gemensamt.Sändning;
using MediatR;
using Microsoft.AspNetCore.Components;

namespace Finsam.Web.Features.Gemensamt.Vyer;

/// <summary>Sends a query and shows its answer: loading, error, data, refresh. A new query (by value) is read anew.</summary>
/// <typeparam name="T">The answer.</typeparam>
public sealed partial class Vy<T> : IDisposable
{
    private readonly CancellationTokenSource _slut = new();
    private PersistingComponentStateSubscription _överlämning;
    private IRequest<T>? _fråga;
    private Läge _läge = Läge.Hämtar;
    private bool _hämtar;
    private bool _bortlagd;
    private T? _data;
    private Följning? _följning;
    private DateTime? _uppdaterad;
    private long _hördaFöre;
    private int _frågad;
    private int _visad;

    private enum Läge
    {
        Hämtar,
        Klar,
        Onåbar,
        Otillåten,
        Fel,
    }

    /// <summary>What to ask.</summary>
    [Parameter, EditorRequired]
    public required IRequest<T> Fråga { get; set; }

    /// <summary>Shows the answer.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment<T> ChildContent { get; set; }

    /// <summary>Shown the first time, in place of the grey bars.</summary>
    [Parameter]
    public RenderFragment? Skelett { get; set; }

    /// <summary>Called with each answer, before it is shown.</summary>
    [Parameter]
    public Action<T>? Läst { get; set; }

    /// <summary>Whether to read again, quietly, as soon as what dashboards show has been changed.</summary>
    [Parameter]
    public bool Följ { get; set; }

    /// <summary>Whether nothing is said when it has read again, since another part of the page says it.</summary>
    [Parameter]
    public bool Tyst { get; set; }

    /// <summary>How long to wait before asking a silent database again.</summary>
    [Parameter]
    public TimeSpan Omförsök { get; set; } = TimeSpan.FromSeconds(5);

    [Inject]
    private ISändare Sändare { get; set; } = null!;

    [Inject]
    private Överlämning Överlämning { get; set; } = null!;

    [Inject]
    private IÄndringskälla Ändringar { get; set; } = null!;

    [Inject]
    private TimeProvider Klocka { get; set; } = null!;

    [Inject]
    private ILogger<Vy<T>> Logg { get; set; } = null!;

    private string Nyckel => $"{typeof(T)}:{_fråga}";

    /// <summary>Asks again.</summary>
    public Task UppdateraAsync() => LäsAsync(_fråga!);

    /// <inheritdoc/>
    public void Dispose()
    {
        _bortlagd = true;
        _överlämning.Dispose();
        _följning?.Dispose();
        _slut.Cancel();
        _slut.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _överlämning = Överlämning.Lämna(() => (Nyckel, _läge == Läge.Klar ? new Lämnat(_data!, _hördaFöre) : null));
        _följning = Följ && RendererInfo.IsInteractive ? new(Ändringar, Klocka, () => InvokeAsync(FöljAsync)) : null;
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Equals(Fråga, _fråga))
        {
            return;
        }

        var första = _fråga is null;
        _fråga = Fråga;
        if (första && Överlämning.Ta<Lämnat>(Nyckel, out var lämnat))
        {
            Visa(lämnat!.Värde);
            if (lämnat.HördaFöre != Ändringar.Antal)
            {
                _följning?.LäsSnart();
            }

            return;
        }

        await LäsAsync(Fråga);
    }

    private async Task LäsAsync(IRequest<T> fråga)
    {
        _hämtar = true;
        try
        {
            await FrågaAsync(fråga);
        }
        catch (Exception fel) when (!_bortlagd && ReferenceEquals(fråga, _fråga) && (RendererInfo.IsInteractive || fel is UnauthorizedAccessException))
        {
            // While prerendering it goes on instead, and becomes a page with a status code of its own.
            Visa(fel, fråga);
        }
        catch (Exception) when (_bortlagd || !ReferenceEquals(fråga, _fråga))
        {
            // Nobody waits for the answer any more.
        }
    }

    /// <summary>Asks again without a word; what is shown stays when it cannot be had, until the database is back and says so.</summary>
    private async Task FöljAsync()
    {
        if (_läge != Läge.Klar || _fråga is not { } fråga)
        {
            return;
        }

        try
        {
            if (await FrågaAsync(fråga))
            {
                _uppdaterad = Klocka.GetUtcNow().Lokalt();
                StateHasChanged();
            }
        }
        catch (UnauthorizedAccessException fel) when (!_bortlagd && ReferenceEquals(fråga, _fråga))
        {
            Visa(fel, fråga);
            StateHasChanged();
        }
        catch (Exception fel)
        {
            Logg.LogWarning(fel, "{Fråga} could not be read again", fråga.GetType().Name);
        }
    }

    /// <returns>Whether the answer is shown: not when something else has been asked, or a later answer has come, meanwhile.</returns>
    private async Task<bool> FrågaAsync(IRequest<T> fråga)
    {
        var (nummer, hörda) = (++_frågad, Ändringar.Antal);
        var svar = await Sändare.SändAsync(fråga, _slut.Token);
        if (!ReferenceEquals(fråga, _fråga) || nummer < _visad || _bortlagd)
        {
            return false;
        }

        (_visad, _hördaFöre) = (nummer, hörda);
        Visa(svar);
        return true;
    }

    private void Visa(T svar)
    {
        (_data, _läge, _hämtar) = (svar, Läge.Klar, false);
        Läst?.Invoke(svar);
    }

    private void Visa(Exception fel, IRequest<T> fråga)
    {
        _hämtar = false;
        _läge = fel switch
        {
            UnauthorizedAccessException => Läge.Otillåten,
            _ when Databasfel.ÄrOnåbar(fel) => Läge.Onåbar,
            _ => Läge.Fel,
        };
        Logg.LogError(fel, "{Fråga} failed: {Läge}", fråga.GetType().Name, _läge);
        if (_läge == Läge.Onåbar)
        {
            _ = FörsökIgenAsync(fråga);
        }
    }

    private async Task FörsökIgenAsync(IRequest<T> fråga)
    {
        try
        {
            await Task.Delay(Omförsök, Klocka, _slut.Token);
            await InvokeAsync(async () =>
            {
                if (_läge == Läge.Onåbar && ReferenceEquals(fråga, _fråga) && !_hämtar)
                {
                    await LäsAsync(fråga);
                    StateHasChanged();
                }
            });
        }
        catch (OperationCanceledException)
        {
            // The page is left.
        }
    }

    /// <summary>What prerendering leaves to the circuit, and how many changes had been heard of when it was read.</summary>
    private sealed record Lämnat(T Värde, long HördaFöre);
}
