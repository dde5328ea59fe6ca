using System.Text.Json.Nodes;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Takes a report one step, with a row in the history.</summary>
internal static class Rapportsteg
{
    /// <summary>Stores the step, or gives back why it was refused.</summary>
    /// <param name="lager">Where.</param>
    /// <param name="öppnad">The report.</param>
    /// <param name="steg">What became of the step.</param>
    /// <param name="vad">Its code in the history.</param>
    /// <param name="varför">The reason, or <c>null</c>.</param>
    /// <param name="mer">What more is told, or <c>null</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<Result> SparaAsync(
        this IFinsamLager lager, Öppnadrapport öppnad, Result steg, string vad, string? varför, (string Fält, string Värde)? mer, CancellationToken cancellationToken)
    {
        if (!steg.Lyckades)
        {
            return steg;
        }

        var nytt = new JsonObject { ["rapport"] = öppnad.Rapport.Kod, ["version"] = öppnad.Rapport.Version };
        if (mer is { } rad)
        {
            nytt[rad.Fält] = rad.Värde;
        }

        lager.Anteckna(new(vad, $"insats:{öppnad.Insats.Kod}") { Nytt = nytt, Varför = varför });
        return await lager.SparaAsync(cancellationToken);
    }
}
