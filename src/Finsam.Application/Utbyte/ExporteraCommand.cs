using Finsam.Application.Behörighet;
using Finsam.Application.Historik;
using MediatR;

namespace Finsam.Application.Utbyte;

/// <summary>Writes everything, deltagare too, as a folder of the exchange format: only on the server's command line.</summary>
/// <param name="Mapp">Path of the folder; made if missing.</param>
[Behörighet(Roll.Driftansvarig)]
public sealed record ExporteraCommand(string Mapp) : IRequest<IReadOnlyList<string>>;

/// <summary>Writes the exchange format.</summary>
public interface IExport
{
    /// <summary>Writes every file that has rows, as of one moment. The names of the files written.</summary>
    Task<IReadOnlyList<string>> SkrivAsync(string mapp, CancellationToken cancellationToken);
}

internal sealed class ExporteraHandler(IExport export, ILäslogg läslogg) : IRequestHandler<ExporteraCommand, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(ExporteraCommand request, CancellationToken cancellationToken)
    {
        await läslogg.AntecknaAsync(Läsning.Export, null, cancellationToken);
        return await export.SkrivAsync(request.Mapp, cancellationToken);
    }
}
