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

    /// <summary>How long to wait before asking a silent database again.</summary>
    [Parameter]
    public TimeSpan Omförsök { get; set; } = TimeSpan.FromSeconds(5);

    [Inject]
    private ISändare Sändare { get; set; } = null!;

    [Inject]
    private Överlämning Överlämning { get; set; } = null!;

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
        _slut.Cancel();
        _slut.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnInitialized() =>
        _överlämning = Överlämning.Lämna(() => (Nyckel, _läge == Läge.Klar ? _data : null));

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (Equals(Fråga, _fråga))
        {
            return;
        }

        var första = _fråga is null;
        _fråga = Fråga;
        if (första && Överlämning.Ta<T>(Nyckel, out var lämnad))
        {
            Visa(lämnad!);
            return;
        }

        await LäsAsync(Fråga);
    }

    private async Task LäsAsync(IRequest<T> fråga)
    {
        _hämtar = true;
        try
        {
            var svar = await Sändare.SändAsync(fråga, _slut.Token);
            // Someone has asked something else meanwhile: the late answer is not shown.
            if (ReferenceEquals(fråga, _fråga))
            {
                Visa(svar);
            }
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
}
