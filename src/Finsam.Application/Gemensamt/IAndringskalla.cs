namespace Finsam.Application.Gemensamt;

/// <summary>Tells what has been changed in the database, by this process or another, as soon as it is committed.</summary>
public interface IÄndringskälla
{
    /// <summary>
    /// After a change. On any thread, one change at a time: whoever listens must be quick and read on a thread of its own. Heard only where the web runs.
    /// </summary>
    event Action<Ändring>? Ändrat;

    /// <summary>How many changes this process has heard of: what was read before it grew may be old.</summary>
    long Antal { get; }
}

/// <summary>What has been changed. Asked, not compared: after a lost connection it is <see cref="Allt"/>, since anything may have been missed.</summary>
public readonly record struct Ändring
{
    private readonly bool _allt;
    private readonly bool _register;
    private readonly Guid? _utkast;

    private Ändring(bool allt = false, bool register = false, Guid? utkast = null) => (_allt, _register, _utkast) = (allt, register, utkast);

    /// <summary>Anything may have changed: the connection was lost, and is back.</summary>
    public static Ändring Allt { get; } = new(allt: true);

    /// <summary>What dashboards show: insatser, reports handed in, ekonomi, mål.</summary>
    public static Ändring Register { get; } = new(register: true);

    /// <summary>Whether what dashboards show may have changed.</summary>
    public bool RörRegistret => _allt || _register;

    /// <summary>The answers of one draft.</summary>
    /// <param name="rapport">The report.</param>
    public static Ändring Utkast(Guid rapport) => new(utkast: rapport);

    /// <summary>Whether the answers of that draft may have changed.</summary>
    public bool RörUtkast(Guid rapport) => _allt || _utkast == rapport;
}
