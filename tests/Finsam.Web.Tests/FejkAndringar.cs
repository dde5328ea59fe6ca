using Finsam.Application.Gemensamt;

namespace Finsam.Web.Tests;

/// <summary>Tells of the changes that the test says.</summary>
public sealed class FejkÄndringar : IÄndringskälla
{
    public event Action<Ändring>? Ändrat;

    public long Antal { get; private set; }

    public void Meddela(Ändring ändring)
    {
        Antal++;
        Ändrat?.Invoke(ändring);
    }
}
