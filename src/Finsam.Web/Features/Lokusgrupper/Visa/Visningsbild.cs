using Finsam.Application.Lokusgrupper;
using Finsam.Application.Lokusgrupper.Åtaganden;
using Finsam.Application.Översikt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Finsam.Domain.Översikt;

namespace Finsam.Web.Features.Lokusgrupper.Visa;

/// <summary>One slide: what fits on a wall. Each holds rows of one kind.</summary>
/// <param name="Rubrik">What it shows.</param>
/// <param name="Ekonomi">Budget and utfall of these insatser.</param>
/// <param name="Summa">Whether the sum stands below them.</param>
/// <param name="Ljus">The lights of these insatser, with reasons.</param>
/// <param name="Åtaganden">What remains of these åtaganden; <c>null</c> on other slides.</param>
public sealed record Visningsbild(string Rubrik, IReadOnlyList<Insatsrad> Ekonomi, bool Summa, IReadOnlyList<Insatsrad> Ljus, IReadOnlyList<Åtagande>? Åtaganden)
{
    /// <summary>Rows that can be read from the back of a room.</summary>
    private const int PerBild = 9;

    /// <summary>The slides in order: money, lights, åtaganden.</summary>
    public static IReadOnlyList<Visningsbild> Av(LokusgruppVy vy, ÅtagandenVy åtaganden)
    {
        IReadOnlyList<Insatsrad> alla = [.. vy.Insatser, .. vy.Avslutade];
        var pengar = Delar(alla);
        var ljus = Delar([.. vy.Insatser.OrderBy(r => Vikt(r.Ljus.Samlat))]);
        return
        [
            .. pengar.Select((rader, i) => new Visningsbild("Budget och utfall" + Nr(i, pengar.Count), rader, i == pengar.Count - 1, [], null)),
            .. ljus.Select((rader, i) => new Visningsbild("Insatsernas ljus" + Nr(i, ljus.Count), [], false, rader, null)),
            new($"Åtaganden som återstår {åtaganden.År}", [], false, [], [.. åtaganden.Åtaganden.Where(å => å.Återstår)]),
        ];
    }

    private static IReadOnlyList<IReadOnlyList<Insatsrad>> Delar(IReadOnlyList<Insatsrad> rader) =>
        rader.Count == 0 ? [rader] : [.. rader.Chunk(PerBild)];

    private static string Nr(int i, int antal) => antal == 1 ? "" : $", {i + 1} av {antal}";

    /// <summary>The worst first.</summary>
    private static int Vikt(Trafikljus färg) => färg switch
    {
        Trafikljus.Röd => 0,
        Trafikljus.Gul => 1,
        Trafikljus.Grå => 2,
        _ => 3,
    };
}
