using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Lokusgrupper;

namespace Finsam.Domain.Konton;

/// <summary>
/// An account, as those who decide about access see it: who it is, what it may do and from when to when. How it logs in is another matter.
/// </summary>
public sealed partial class Användarkonto
{
    /// <summary>Longest namn.</summary>
    public const int MaxNamn = 200;

    /// <summary>Longest reason.</summary>
    public const int MaxSkäl = 1000;

    private readonly List<Kontouppdrag> _uppdrag = [];
    private readonly List<Kontopassnyckel> _passnycklar = [];
    private readonly List<Kontohemlighet> _hemligheter = [];

    /// <summary>Identity.</summary>
    public required KontoId Id { get; init; }

    /// <summary>The person's name, as it is shown and written in history.</summary>
    public string Namn { get; private set; } = "";

    /// <summary>What is typed to log in: the e-mail address.</summary>
    public string Inloggning { get; private set; } = "";

    /// <summary>By which the login is found.</summary>
    public string Inloggningsnyckel { get; private set; } = "";

    /// <summary>E-mail address; <c>null</c> for a demo account.</summary>
    public string? Epost { get; private set; }

    /// <summary>By which the address is found.</summary>
    public string? Epostnyckel { get; private set; }

    /// <summary>When a password was first chosen, or <c>null</c> while only invited.</summary>
    public DateTimeOffset? Aktiverad { get; private set; }

    /// <summary>When it was closed, or <c>null</c>.</summary>
    public DateTimeOffset? Stängd { get; private set; }

    /// <summary>Locked until then, or <c>null</c>.</summary>
    public DateTimeOffset? LåstTill { get; private set; }

    /// <summary>Wrong passwords in a row.</summary>
    public int Misslyckade { get; private set; }

    /// <summary>Whether logging in takes a second factor.</summary>
    public bool Tvåfaktor { get; private set; }

    /// <summary>When somebody last logged in, or <c>null</c>.</summary>
    public DateTimeOffset? SenastInloggad { get; private set; }

    /// <summary>Hash of the password, or <c>null</c>.</summary>
    public string? Lösenordshash { get; private set; }

    /// <summary>Changed to end all logins of the account.</summary>
    public string? Inloggningsstämpel { get; private set; }

    /// <summary>Changed by every write, here and where logging in is kept, so that two at once collide.</summary>
    public string? Skrivstämpel { get; private set; }

    /// <summary>Raised by every change of what an administratör sees.</summary>
    public int Version { get; private set; }

    /// <summary>The assignments: past, present and to come.</summary>
    public IReadOnlyCollection<Kontouppdrag> Uppdrag => _uppdrag;

    /// <summary>Its passkeys.</summary>
    public IReadOnlyCollection<Kontopassnyckel> Passnycklar => _passnycklar;

    /// <summary>What its second factor is checked against.</summary>
    public IReadOnlyCollection<Kontohemlighet> Hemligheter => _hemligheter;

    /// <summary>A new account, that nobody can log in to yet.</summary>
    public static Användarkonto Ny(string namn, Epostadress epost)
    {
        var konto = new Användarkonto { Id = new(Guid.CreateVersion7()), Epost = epost.Text };
        konto.Rätta(namn, epost);
        konto.AvslutaInloggningar();
        return konto;
    }

    /// <summary>How far it has come.</summary>
    public Kontostatus Status(DateTimeOffset nu) =>
        Stängd is not null ? Kontostatus.Stängd
        : Aktiverad is null ? Kontostatus.Inbjuden
        : LåstTill > nu ? Kontostatus.Låst
        : Kontostatus.Aktiv;

    /// <summary>Corrects who it is. The address is what is typed to log in; a demo account is known by another name.</summary>
    public Result Rätta(string namn, Epostadress epost)
    {
        if (Epost is null)
        {
            return Kontofel.Demokonto;
        }

        (Namn, Epost, Inloggning) = (namn.Trim(), epost.Text, epost.Text);
        (Epostnyckel, Inloggningsnyckel) = (epost.Nyckel, epost.Nyckel);
        Ändrat();
        return Result.Klart;
    }

    /// <summary>Gives a role.</summary>
    /// <param name="av">The account that gives it; <c>null</c> for whoever runs the server.</param>
    /// <param name="roll">The role.</param>
    /// <param name="insats">The insats, where the role is held for one.</param>
    /// <param name="lokusgrupp">The lokusgrupp, where the role is held for one.</param>
    /// <param name="från">First day.</param>
    /// <param name="tom">Last day, or <c>null</c>.</param>
    public Result<Kontouppdrag> Ge(KontoId? av, Roll roll, InsatsId? insats, LokusgruppId? lokusgrupp, DateOnly från, DateOnly? tom)
    {
        if (roll == Roll.Driftansvarig)
        {
            return Fel.Fältet("uppdrag.roll", "Roll", "Den rollen kan inte ges till ett konto.");
        }

        if (roll.GällerInsats() != insats is not null)
        {
            return Fel.Fältet("uppdrag.insats", "Insats", roll.GällerInsats() ? "Välj den insats som uppdraget gäller." : "Rollen gäller hela förbundet, inte en insats.");
        }

        if (roll.GällerLokusgrupp() != lokusgrupp is not null)
        {
            return Fel.Fältet("uppdrag.lokusgrupp", "Lokusgrupp", roll.GällerLokusgrupp() ? "Välj den grupp som uppdraget gäller." : "Rollen gäller hela förbundet, inte en grupp.");
        }

        var nytt = new Kontouppdrag { Id = new(Guid.CreateVersion7()), Roll = roll, InsatsId = insats, LokusgruppId = lokusgrupp, Från = från, Tom = tom };
        if ((Får(av) ?? Stämmer(nytt)) is { } fel)
        {
            return fel;
        }

        _uppdrag.Add(nytt);
        Ändrat();
        return nytt;
    }

    /// <summary>Corrects from when to when a role is held.</summary>
    /// <param name="av">The account that does it; <c>null</c> for whoever runs the server.</param>
    /// <param name="id">The uppdrag.</param>
    /// <param name="från">First day.</param>
    /// <param name="tom">Last day, or <c>null</c>.</param>
    /// <param name="idag">Today.</param>
    /// <param name="kvar">Another account that is administratör and stays so, or <c>null</c> where there is none.</param>
    public Result Ändra(KontoId? av, KontouppdragId id, DateOnly från, DateOnly? tom, DateOnly idag, Användarkonto? kvar)
    {
        if (_uppdrag.Find(u => u.Id == id) is not { } uppdrag)
        {
            return Kontofel.UppdragFinnsInte;
        }

        var nytt = uppdrag.Med(från, tom);
        if ((Får(av) ?? Stämmer(nytt) ?? Bevaka(idag, _uppdrag.Where(u => u != uppdrag).Append(nytt), kvar)) is { } fel)
        {
            return fel;
        }

        (uppdrag.Från, uppdrag.Tom) = (från, tom);
        Ändrat();
        return Result.Klart;
    }

    /// <summary>Ends a role. One that would end before it began is taken away: it never came to hold.</summary>
    /// <param name="av">The account that does it; <c>null</c> for whoever runs the server.</param>
    /// <param name="id">The uppdrag.</param>
    /// <param name="sista">The last day it holds; yesterday ends it at once.</param>
    /// <param name="idag">Today.</param>
    /// <param name="kvar">Another account that is administratör and stays so, or <c>null</c> where there is none.</param>
    public Result Avsluta(KontoId? av, KontouppdragId id, DateOnly sista, DateOnly idag, Användarkonto? kvar)
    {
        if (_uppdrag.Find(u => u.Id == id) is { } uppdrag && sista >= uppdrag.Från)
        {
            return Ändra(av, id, uppdrag.Från, sista, idag, kvar);
        }

        if ((Får(av) ?? Bevaka(idag, _uppdrag.Where(u => u.Id != id), kvar)) is { } fel)
        {
            return fel;
        }

        if (_uppdrag.RemoveAll(u => u.Id == id) == 0)
        {
            return Kontofel.UppdragFinnsInte;
        }

        Ändrat();
        return Result.Klart;
    }

    /// <summary>Whether it is an administratör today and stays so, and can in fact log in.</summary>
    public bool ÄrStåendeAdministratör(DateOnly idag) => Stängd is null && Aktiverad is not null && _uppdrag.Any(u => u.ÄrStående(idag));

    /// <summary>
    /// Stands for that an administratör remains while another goes. It is written too, so that of two who end each other at the same moment one is refused.
    /// </summary>
    private void Intyga() => Skrivstämpel = NyStämpel();

    private Fel? Eget(KontoId? av) => av == Id ? Kontofel.Eget : null;

    private Fel? Får(KontoId? av) => Eget(av) ?? (Stängd is null ? null : Kontofel.Stängt);

    private Fel? Stämmer(Kontouppdrag nytt) =>
        nytt.Tom < nytt.Från ? Fel.Fältet("uppdrag.tid", "Tom", "Sista dagen kan inte vara före den första.")
        : _uppdrag.Any(u => u.Krockar(nytt)) ? Fel.Fältet("uppdrag.krock", "Från", "Användaren har redan det uppdraget under en del av den tiden.")
        : null;

    private Fel? Bevaka(DateOnly idag, IEnumerable<Kontouppdrag> efter, Användarkonto? kvar)
    {
        if (!ÄrStåendeAdministratör(idag) || efter.Any(u => u.ÄrStående(idag)))
        {
            return null;
        }

        if (kvar?.ÄrStåendeAdministratör(idag) != true || kvar.Id == Id)
        {
            return Kontofel.SistaAdministratören;
        }

        kvar.Intyga();
        return null;
    }

    private void Ändrat()
    {
        Version++;
        Skrivstämpel = NyStämpel();
    }

    private static string NyStämpel() => Guid.NewGuid().ToString("N");
}
