using Finsam.Domain.Lokusgrupper;

namespace Finsam.Web.Features.Lokusgrupper.Möten;

/// <summary>A point of an agenda, while it is typed.</summary>
public sealed class Dagordningsrad
{
    /// <summary>What is to be taken up.</summary>
    public string Text { get; set; } = "";

    /// <summary>Its code, or empty.</summary>
    public string Kod { get; set; } = "";

    /// <summary>The agenda of a meeting; what a file says was handled besides comes last, and what it no longer says is a point without a mark.</summary>
    internal static IEnumerable<Dagordningsrad> Av(Möte möte)
    {
        var punkter = möte.Dagordning.Punkter;
        return punkter.Select(p => new Dagordningsrad { Text = p.Text, Kod = p.Kod is { } kod && möte.Punkter.Contains(kod) ? kod : "" })
            .Concat(möte.Punkter.Except(möte.Dagordning.Koder).Select(kod => new Dagordningsrad { Text = Åtagandetexter.Punkt(kod), Kod = kod }));
    }
}
