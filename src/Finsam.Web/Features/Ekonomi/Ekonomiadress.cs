namespace Finsam.Web.Features.Ekonomi;

/// <summary>Addresses of the förbund's economy.</summary>
internal static class Ekonomiadress
{
    /// <summary>Budget, utfall and prognos.</summary>
    public const string Uppföljning = "/ekonomi";

    /// <summary>The books, from the economy system.</summary>
    public const string Bokföring = "/ekonomi/bokforing";

    /// <summary>Printed tables held against themselves.</summary>
    public const string Avstämning = "/ekonomi/avstamning";

    /// <summary>What the board can still decide on.</summary>
    public const string Utrymme = "/ekonomi/beslutsutrymme";
}
