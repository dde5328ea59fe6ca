using System.Globalization;
using System.Text;

namespace Finsam.Application.Kvartalsrapporter.Kalender;

/// <summary>A day in a calendar.</summary>
/// <param name="Id">The same every time, so that a calendar program moves the day instead of adding one.</param>
/// <param name="Stämpel">When it was last changed.</param>
/// <param name="Dag">The day.</param>
/// <param name="Rubrik">What it is called.</param>
/// <param name="Text">What it says.</param>
/// <param name="Länk">Where it leads, or <c>null</c>.</param>
internal sealed record Kalenderdag(string Id, DateTimeOffset Stämpel, DateOnly Dag, string Rubrik, string Text, string? Länk);

/// <summary>Writes iCalendar (RFC 5545): days with an alarm a week before.</summary>
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
        Rad(string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{dag.Dag:yyyyMMdd}"));
        Rad(string.Create(CultureInfo.InvariantCulture, $"DTEND;VALUE=DATE:{dag.Dag.AddDays(1):yyyyMMdd}"));
        Rad($"SUMMARY:{Skyddad(dag.Rubrik)}");
        Rad($"DESCRIPTION:{Skyddad(dag.Länk is null ? dag.Text : $"{dag.Text}\n{dag.Länk}")}");
        if (dag.Länk is not null)
        {
            Rad($"URL:{dag.Länk}");
        }

        Rad("TRANSP:TRANSPARENT");
        Rad("BEGIN:VALARM");
        Rad("ACTION:DISPLAY");
        Rad($"DESCRIPTION:{Skyddad(dag.Rubrik)}");
        Rad("TRIGGER:-P7D");
        Rad("END:VALARM");
        Rad("END:VEVENT");
    }

    public override string ToString() => $"{_text}END:VCALENDAR\r\n";

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
