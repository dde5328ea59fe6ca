using Finsam.Application.Gemensamt.Kalkyl;

namespace Finsam.Infrastructure.Rapporter.Excel;

/// <inheritdoc cref="IKalkylskrivare"/>
internal sealed class Kalkylskrivare : IKalkylskrivare
{
    public byte[] Skriv(IReadOnlyList<Arbetsblad> blad)
    {
        var namn = new Bladnamn();
        using var ut = new MemoryStream();
        Arbetsbok.Skriv([.. blad.Select(b => new Kalkylblad(namn.Ta(b.Namn), [.. b.Rader.Select(r => r.Select(Kalkylcell.Av).ToList())]))], ut);
        return ut.ToArray();
    }
}
