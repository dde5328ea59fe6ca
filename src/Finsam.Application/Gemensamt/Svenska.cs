using System.Globalization;

namespace Finsam.Application.Gemensamt;

/// <summary>Swedish as a language and a place: the one culture and the one time zone of the program.</summary>
public static class Svenska
{
    /// <summary>sv-SE: decimal comma, thin thousands, å ä ö last.</summary>
    public static CultureInfo Kultur { get; } = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>As a Swede sorts, in any case.</summary>
    public static StringComparer Ordning { get; } = StringComparer.Create(Kultur, ignoreCase: true);

    /// <summary>Europe/Stockholm.</summary>
    public static TimeZoneInfo Tidszon { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>A moment as Swedish clocks showed it.</summary>
    public static DateTime Lokalt(this DateTimeOffset tid) => TimeZoneInfo.ConvertTime(tid, Tidszon).DateTime;

    /// <summary>Today in Sweden.</summary>
    public static DateOnly Idag(this TimeProvider klocka) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(klocka.GetUtcNow(), Tidszon).DateTime);
}
