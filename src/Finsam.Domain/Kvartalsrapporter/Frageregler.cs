namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>What the answers mean.</summary>
public static class Frågeregler
{
    /// <summary>
    /// Whether the answer is one that somebody should look at: yes to vakanser and avvikelser, no to the rest; never a question without an answer.
    /// The same answers that take a light away from grön. Source: formats/utbyte.md, "The lights of an insats".
    /// </summary>
    public static bool BehöverUppsikt(this Fråga fråga, bool? svar) => fråga switch
    {
        Fråga.VakanserSof or Fråga.VakanserEgna or Fråga.AvvikelseBudget or Fråga.AvvikelseMål => svar == true,
        _ => svar == false,
    };
}
