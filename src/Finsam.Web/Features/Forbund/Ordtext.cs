using Finsam.Domain.Gemensamt;

namespace Finsam.Web.Features.Förbund;

/// <summary>A word while it is being typed.</summary>
public sealed class Ordtext
{
    public string Singular { get; set; } = "";

    public string Bestämd { get; set; } = "";

    public string Plural { get; set; } = "";

    public string PluralBestämd { get; set; } = "";

    public string Förled { get; set; } = "";

    public bool Ett { get; set; }

    /// <summary>As typed, without blanks around.</summary>
    public Ord Ord => new(Singular.Trim(), Bestämd.Trim(), Plural.Trim(), PluralBestämd.Trim(), Ett, Förled.Trim());

    /// <summary>A word to begin with.</summary>
    public static Ordtext Av(Ord ord)
    {
        var text = new Ordtext();
        text.Välj(ord);
        return text;
    }

    /// <summary>Puts a word in every field.</summary>
    public void Välj(Ord ord) =>
        (Singular, Bestämd, Plural, PluralBestämd, Ett, Förled) = (ord.Singular, ord.Bestämd, ord.Plural, ord.PluralBestämd, ord.Ett, ord.Förled);
}
