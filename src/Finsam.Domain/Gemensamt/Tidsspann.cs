using System.Globalization;

namespace Finsam.Domain.Gemensamt;

/// <summary>The days on which something holds: from the first to the last, both counted.</summary>
/// <param name="Från">First day.</param>
/// <param name="Tom">Last day, or <c>null</c> while no end is set.</param>
public readonly record struct Tidsspann(DateOnly Från, DateOnly? Tom)
{
    /// <summary>Whether it ends before it begins, and so has no day at all.</summary>
    public bool ÄrTomt => Tom < Från;

    /// <summary>Whether it holds that day.</summary>
    public bool Gäller(DateOnly dag) => Från <= dag && !(Tom < dag);

    /// <summary>Whether some day is in both.</summary>
    public bool Överlappar(Tidsspann annat) => Snitt(annat) is not null;

    /// <summary>The days that are in both, or <c>null</c> where there are none.</summary>
    public Tidsspann? Snitt(Tidsspann annat)
    {
        var snitt = new Tidsspann(Från > annat.Från ? Från : annat.Från, Tom is null || annat.Tom < Tom ? annat.Tom : Tom);
        return ÄrTomt || annat.ÄrTomt || snitt.ÄrTomt ? null : snitt;
    }

    /// <summary>"2021-01-01–2021-12-31", or "från 2021-01-01" while no end is set.</summary>
    public override string ToString() => Tom is { } tom
        ? string.Create(CultureInfo.InvariantCulture, $"{Från:yyyy-MM-dd}–{tom:yyyy-MM-dd}")
        : string.Create(CultureInfo.InvariantCulture, $"från {Från:yyyy-MM-dd}");
}
