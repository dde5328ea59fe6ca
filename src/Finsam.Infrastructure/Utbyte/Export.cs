using Finsam.Application.Utbyte;

namespace Finsam.Infrastructure.Utbyte;

/// <inheritdoc cref="IExport"/>
internal sealed class Export(Exportläsning läsning) : IExport
{
    public async Task<IReadOnlyList<string>> SkrivAsync(string mapp, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(mapp);
        var skrivna = new List<string>();
        await läsning.LäsAsync(
            Filer.Alla,
            medUtkast: true,
            async (fil, rader) =>
            {
                await using var ut = new FileStream(Path.Combine(mapp, fil.Namn), FileMode.Create, FileAccess.Write);
                await Csvskrivare.SkrivAsync(fil, rader, ut, cancellationToken);
                skrivna.Add(fil.Namn);
            },
            cancellationToken);
        return skrivna;
    }
}
