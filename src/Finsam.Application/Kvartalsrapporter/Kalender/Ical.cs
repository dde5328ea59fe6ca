using System.Globalization;
using System.Text;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Lokusgrupper;

namespace Finsam.Application.Kvartalsrapporter.Kalender;

/// <summary>A day in a calendar.</summary>
/// <param name="Id">The same every time, so that a calendar program moves the day instead of adding one.</param>
/// <param name="Stämpel">When it was last changed.</param>
/// <param name="Dag">The day.</param>
/// <param name="Rubrik">What it is called.</param>
/// <param name="Text">What it says.</param>
/// <param name="Länk">Where it leads, or <c>null</c>.</param>
internal sealed record Kalenderdag(string Id, DateTimeOffset Stämpel, DateOnly Dag, string Rubrik, string Text, string? Länk)
{
    /// <summary>When on the day, in Swedish time, and where; <c>null</c> for what holds all day.</summary>
    public Mötesplats? Plats { get; init; }

    /// <summary>How long before the alarm goes, as a duration of RFC 5545.</summary>
    public string Påminnelse { get; init; } = "P7D";

    /// <summary>How many times it has been changed.</summary>
    public int Ändring { get; init; }
}

/// <summary>Writes iCalendar (RFC 5545): days, and meetings with their time in UTC, each with an alarm before.</summary>
internal sealed class Ical
{
    /// <summary>Longest line in octets, its ending not counted.</summary>
    private const int Längst = 75;

    private readonly StringBuilder _text = new();

    public Ical(string namn)
    {
        Rad("BEGIN:VCALENDAR");
        Rad("VERSION:2.0");
        Rad("PRODID:-//Finsam//Finsam//SV");
        Rad("CALSCALE:GREGORIAN");
        Rad($"X-WR-CALNAME:{Skyddad(namn)}");
        Rad("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    }

    public void Dag(Kalenderdag dag)
    {
        Rad("BEGIN:VEVENT");
        Rad($"UID:{Skyddad(dag.Id)}");
        Rad(string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{dag.Stämpel.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"));
        if (dag.Ändring > 0)
        {
            Rad(string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{dag.Ändring}"));
        }

        När(dag);
        Rad($"SUMMARY:{Skyddad(dag.Rubrik)}");
        Rad($"DESCRIPTION:{Skyddad(dag.Länk is null ? dag.Text : $"{dag.Text}\n{dag.Länk}")}");
        if (dag.Länk is not null)
        {
            Rad($"URL:{dag.Länk}");
        }

        if (dag.Plats?.Var is { } var)
        {
            Rad($"LOCATION:{Skyddad(var)}");
        }

        Rad(dag.Plats is null ? "TRANSP:TRANSPARENT" : "TRANSP:OPAQUE");
        Rad("BEGIN:VALARM");
        Rad("ACTION:DISPLAY");
        Rad($"DESCRIPTION:{Skyddad(dag.Rubrik)}");
        Rad($"TRIGGER:-{dag.Påminnelse}");
        Rad("END:VALARM");
        Rad("END:VEVENT");
    }

    public override string ToString() => $"{_text}END:VCALENDAR\r\n";

    private void När(Kalenderdag dag)
    {
        if (dag.Plats?.Börjar is not { } börjar)
        {
            Rad(string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{dag.Dag:yyyyMMdd}"));
            Rad(string.Create(CultureInfo.InvariantCulture, $"DTEND;VALUE=DATE:{dag.Dag.AddDays(1):yyyyMMdd}"));
            return;
        }

        Rad($"DTSTART:{Utc(dag.Dag, börjar)}");
        if (dag.Plats.Slutar is { } slutar)
        {
            Rad($"DTEND:{Utc(dag.Dag, slutar)}");
        }
    }

    private static string Utc(DateOnly dag, TimeOnly tid) =>
        TimeZoneInfo.ConvertTimeToUtc(dag.ToDateTime(tid), Svenska.Tidszon).ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A text: its marks escaped, line breaks as \n, other control characters away.</summary>
    private static string Skyddad(string text)
    {
        var skyddad = new StringBuilder(text.Length);
        foreach (var tecken in text.ReplaceLineEndings("\n"))
        {
            skyddad.Append(tecken switch { '\\' => @"\\", ';' => @"\;", ',' => @"\,", '\n' => @"\n", _ when char.IsControl(tecken) => " ", _ => tecken.ToString() });
        }

        return skyddad.ToString();
    }

    /// <summary>One line, folded so that none is longer than allowed and no character is cut in two.</summary>
    private void Rad(string rad)
    {
        var kvar = Längst;
        foreach (var tecken in rad.EnumerateRunes())
        {
            if (tecken.Utf8SequenceLength > kvar)
            {
                _text.Append("\r\n ");
                kvar = Längst - 1;
            }

            _text.Append(tecken.ToString());
            kvar -= tecken.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}
