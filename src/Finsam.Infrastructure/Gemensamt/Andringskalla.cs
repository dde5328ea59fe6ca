using Finsam.Application.Gemensamt;
using Microsoft.Extensions.Logging;

namespace Finsam.Infrastructure.Gemensamt;

/// <inheritdoc cref="IÄndringskälla"/>
internal sealed class Ändringskälla(ILogger<Ändringskälla> logg) : IÄndringskälla
{
    private const string Register = "register";
    private const string Utkast = "utkast:";

    private long _antal;

    public event Action<Ändring>? Ändrat;

    public long Antal => Interlocked.Read(ref _antal);

    /// <summary>Tells what the database said; words that this version does not know are left.</summary>
    public void Meddela(string text)
    {
        if (text == Register)
        {
            Meddela(Ändring.Register);
        }
        else if (text.StartsWith(Utkast, StringComparison.Ordinal) && Guid.TryParse(text.AsSpan(Utkast.Length), out var rapport))
        {
            Meddela(Ändring.Utkast(rapport));
        }
    }

    public void Meddela(Ändring ändring)
    {
        Interlocked.Increment(ref _antal);
        foreach (var lyssnare in Ändrat?.GetInvocationList() ?? [])
        {
            try
            {
                ((Action<Ändring>)lyssnare)(ändring);
            }
            catch (Exception fel)
            {
                // One page that cannot take it must not keep it from the others.
                logg.LogError(fel, "A listener to changes failed");
            }
        }
    }
}
