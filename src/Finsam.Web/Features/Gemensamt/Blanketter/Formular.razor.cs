using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Gemensamt.Sändning;
using Finsam.Web.Features.Gemensamt.Vyer;
using MediatR;
using Microsoft.AspNetCore.Components;

namespace Finsam.Web.Features.Gemensamt.Blanketter;

/// <summary>Sends a command and shows how it went. What is typed lives in the page around it, and stays whatever happens.</summary>
/// <typeparam name="T">The command's result.</typeparam>
public sealed partial class Formular<T>
    where T : IResultat
{
    private static readonly Fel Onåbar = new(
        "databas.onabar", "Databasen går inte att nå just nu. Det du har skrivit är kvar; försök igen om en stund.", Felslag.Konflikt);

    private static readonly Fel Otillåten = new("otillatet", "Du har inte längre behörighet att göra detta. Hör av dig till kansliet om det är fel.", Felslag.Otillåtet);

    private static readonly Fel Oväntat = new("ovantat", "Något gick fel och inget har sparats. Det du har skrivit är kvar; försök igen.", Felslag.Konflikt);

    private Fel? _fel;
    private bool _pågår;
    private string? _kvitto;

    /// <summary>Makes the command from what has been typed.</summary>
    [Parameter, EditorRequired]
    public required Func<IRequest<T>> Kommando { get; set; }

    /// <summary>The fields.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    /// <summary>Word on the button: what it does.</summary>
    [Parameter]
    public string Knapp { get; set; } = "Spara";

    /// <summary>Word on the button while it waits.</summary>
    [Parameter]
    public string Väntan { get; set; } = "Sparar …";

    /// <summary>Said when it is done.</summary>
    [Parameter]
    public string Kvittens { get; set; } = "Sparat.";

    /// <summary>Whether the button takes something away.</summary>
    [Parameter]
    public bool Farlig { get; set; }

    /// <summary>Further buttons.</summary>
    [Parameter]
    public RenderFragment? Knappar { get; set; }

    /// <summary>Called when it is done.</summary>
    [Parameter]
    public EventCallback<T> Klart { get; set; }

    /// <summary>Called when it was refused; the refusal is shown too.</summary>
    [Parameter]
    public EventCallback<Fel> Nekad { get; set; }

    /// <summary>Leaves the dialog that the form stands in.</summary>
    [CascadingParameter(Name = Formularnamn.Avbryt)]
    private Func<Task>? Avbryt { get; set; }

    [Inject]
    private ISändare Sändare { get; set; } = null!;

    [Inject]
    private ILogger<Formular<T>> Logg { get; set; } = null!;

    private async Task SändAsync()
    {
        if (_pågår)
        {
            return;
        }

        (_pågår, _fel, _kvitto) = (true, null, null);
        try
        {
            var svar = await Sändare.SändAsync(Kommando());
            _fel = svar.Fel;
            if (_fel is null)
            {
                _kvitto = Kvittens;
                await Klart.InvokeAsync(svar);
            }
            else
            {
                await Nekad.InvokeAsync(_fel);
            }
        }
        catch (Exception undantag)
        {
            Logg.LogError(undantag, "{Typ} failed", typeof(T).Name);
            _fel = undantag switch
            {
                UnauthorizedAccessException => Otillåten,
                _ when Databasfel.ÄrOnåbar(undantag) => Onåbar,
                _ => Oväntat,
            };
        }
        finally
        {
            _pågår = false;
        }
    }
}
