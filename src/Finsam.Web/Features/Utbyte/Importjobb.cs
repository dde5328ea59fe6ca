using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Infrastructure.Utbyte.Uppladdat;

namespace Finsam.Web.Features.Utbyte;

/// <summary>How far an upload has come.</summary>
public enum Importläge
{
    /// <summary>The dry run is going on.</summary>
    Prövas,

    /// <summary>The dry run found nothing wrong: it waits for its approval.</summary>
    Prövad,

    /// <summary>Some row is wrong. The files are gone already.</summary>
    Felaktig,

    /// <summary>It is being stored.</summary>
    Lagras,

    /// <summary>It is stored.</summary>
    Lagrad,

    /// <summary>It did not go through; the files are there and it can be tried again.</summary>
    Misslyckad,

    /// <summary>Its user has cancelled it.</summary>
    Avbruten,
}

/// <summary>One upload, from its dry run until it is stored or expires. Lives outside the circuit: a page that is loaded anew finds it again.</summary>
public sealed class Importjobb(string ägare, Uppladdning filer) : IProgress<Importsteg>, IDisposable
{
    /// <summary>Most wrong cells that are kept to be shown. A file with more is wrong in the same way all through.</summary>
    public const int FlestFel = 10_000;

    private readonly Lock _grind = new();
    private CancellationTokenSource? _pågår;

    /// <summary>Raised on any thread when something has changed.</summary>
    public event Action? Ändrad;

    /// <summary>What it, and the import it becomes, is known by.</summary>
    public Guid Id { get; } = Guid.NewGuid();

    /// <summary>Whose it is.</summary>
    public string Ägare => ägare;

    public Uppladdning Filer => filer;

    public Importläge Läge { get; private set; } = Importläge.Prövas;

    public Importsteg? Steg { get; private set; }

    /// <summary>What the dry run found, or what was stored.</summary>
    public Importresultat? Resultat { get; private set; }

    /// <summary>How many cells are wrong, per file; those that are not kept are counted too.</summary>
    public IReadOnlyDictionary<string, int> Felantal { get; private set; } = new Dictionary<string, int>();

    /// <summary>Why it could not be done now, or what has changed since it was shown.</summary>
    public string? Meddelande { get; private set; }

    public bool Pågår => Läge is Importläge.Prövas or Importläge.Lagras;

    /// <summary>Begins; nothing happens to one that is going on or done.</summary>
    /// <param name="läge">What it does.</param>
    /// <param name="avbryt">Cancels it.</param>
    public bool Börja(Importläge läge, out CancellationToken avbryt)
    {
        lock (_grind)
        {
            avbryt = default;
            if (_pågår is not null || Läge is Importläge.Felaktig or Importläge.Lagrad or Importläge.Avbruten)
            {
                return false;
            }

            _pågår = new();
            avbryt = _pågår.Token;
            (Läge, Steg, Meddelande) = (läge, null, null);
        }

        Ändrad?.Invoke();
        return true;
    }

    public void Report(Importsteg value)
    {
        Steg = value;
        Ändrad?.Invoke();
    }

    /// <summary>The use case has answered.</summary>
    public void Ta(Importresultat resultat)
    {
        Felantal = resultat.Fel.CountBy(fel => fel.Fil).ToDictionary();
        Resultat = resultat with { Fel = [.. resultat.Fel.Take(FlestFel)] };
        if (resultat.Fel.Count > 0)
        {
            Sluta(Importläge.Felaktig);
        }
        else if (!resultat.Provkörning)
        {
            Sluta(Importläge.Lagrad);
        }
        else
        {
            Sluta(Importläge.Prövad, resultat.Avvek
                ? "Något annat har ändrats i Finsam sedan provkörningen, så antalen nedan är nya. Inget har lagrats. Titta igenom dem och läs in igen."
                : null);
        }
    }

    /// <summary>Refused for now, for instance because someone else imports. What was shown still stands.</summary>
    public void Nekas(Fel fel) => Sluta(Resultat is null ? Importläge.Misslyckad : Importläge.Prövad, fel.Text);

    public void Misslyckas(string text) => Sluta(Importläge.Misslyckad, text);

    /// <summary>Stops what is going on; what waits for approval is thrown away.</summary>
    public void Avbryt()
    {
        lock (_grind)
        {
            if (_pågår is { } pågår)
            {
                pågår.Cancel();
                return;
            }
        }

        Sluta(Importläge.Avbruten);
    }

    /// <summary>Ends. The files stay only where they may be needed again.</summary>
    public void Sluta(Importläge läge, string? meddelande = null)
    {
        lock (_grind)
        {
            _pågår?.Dispose();
            (_pågår, Läge, Steg, Meddelande) = (null, läge, null, meddelande);
        }

        if (läge is not (Importläge.Prövad or Importläge.Misslyckad))
        {
            filer.Dispose();
        }

        Ändrad?.Invoke();
    }

    public void Dispose() => filer.Dispose();
}
