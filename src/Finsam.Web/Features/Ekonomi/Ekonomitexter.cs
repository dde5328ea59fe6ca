using Finsam.Domain.Ekonomi;

namespace Finsam.Web.Features.Ekonomi;

/// <summary>The words of the economy's pages.</summary>
internal static class Ekonomitexter
{
    /// <summary>A post's name.</summary>
    public static string Post(Ekonomipost post) => post switch
    {
        Ekonomipost.Överskott => "Över- eller underskott från tidigare år",
        Ekonomipost.Medlemsavgifter => "Medlemsavgifter",
        Ekonomipost.Förtroendevalda => "Förtroendevalda",
        Ekonomipost.Förvaltning => "Förvaltning",
        Ekonomipost.Samverkansinsatser => "Samverkansinsatser",
        _ => "Övriga samverkansinsatser",
    };
}
