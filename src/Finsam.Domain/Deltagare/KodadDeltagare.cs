using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;

namespace Finsam.Domain.Deltagare;

/// <summary>Identity of a <see cref="KodadDeltagare"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct DeltagareId(Guid Value);

/// <summary>
/// A deltagare in the register of one insats: a code, never a name. Still personal data, partly about health, so only whoever answers for the insats reads
/// it, and everyone else gets counts.
/// </summary>
public sealed class KodadDeltagare
{
    private readonly List<Avslutsanledning> _avslut = [];

    private KodadDeltagare()
    {
    }

    /// <summary>Identity.</summary>
    public DeltagareId Id { get; private init; }

    /// <summary>The insats.</summary>
    public InsatsId InsatsId { get; private init; }

    /// <inheritdoc cref="Deltagarkod"/>
    public string Kod { get; private set; } = "";

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>First day.</summary>
    public DateOnly In { get; private set; }

    /// <summary>Last day, or <c>null</c> while ongoing.</summary>
    public DateOnly? Ut { get; private set; }

    /// <summary>What is written of the deltagare.</summary>
    public Deltagaruppgifter Uppgifter => new()
    {
        Kön = Kön,
        Åldersgrupp = Åldersgrupp,
        In = In,
        Ut = Ut,
        Avslut = _avslut,
        Sysselsättningsgrad = Sysselsättningsgrad,
        Handlingsplan = Handlingsplan,
        FörsörjningIn = FörsörjningIn,
        FörsörjningUt = FörsörjningUt,
        SysselsättningIn = SysselsättningIn,
        SysselsättningUt = SysselsättningUt,
        Utbildning = Utbildning,
        Tid = Tid,
        Remittent = Remittent,
        Samtycke = Samtycke,
    };

    private Kön? Kön { get; set; }

    private Åldersgrupp? Åldersgrupp { get; set; }

    private int? Sysselsättningsgrad { get; set; }

    private bool? Handlingsplan { get; set; }

    private Försörjning? FörsörjningIn { get; set; }

    private Försörjning? FörsörjningUt { get; set; }

    private Sysselsättning? SysselsättningIn { get; set; }

    private Sysselsättning? SysselsättningUt { get; set; }

    private Utbildning? Utbildning { get; set; }

    private TidIOffentligFörsörjning? Tid { get; set; }

    private RemitterandePart? Remittent { get; set; }

    private DateOnly? Samtycke { get; set; }

    /// <summary>A new one.</summary>
    /// <param name="insats">The insats.</param>
    /// <param name="kod">A code that <see cref="Deltagarkod.Tolka"/> has let through.</param>
    /// <param name="uppgifter">What <see cref="Deltagarregler"/> has let through.</param>
    public static KodadDeltagare Ny(InsatsId insats, string kod, Deltagaruppgifter uppgifter)
    {
        var deltagare = new KodadDeltagare { Id = new(Guid.CreateVersion7()), InsatsId = insats, Kod = kod };
        deltagare.Skriv(uppgifter);
        return deltagare;
    }

    /// <summary>Changes what is written.</summary>
    /// <param name="kod">A code that <see cref="Deltagarkod.Tolka"/> has let through.</param>
    /// <param name="uppgifter">What <see cref="Deltagarregler"/> has let through.</param>
    /// <param name="sedd">The version that the writer saw.</param>
    public Result Ändra(string kod, Deltagaruppgifter uppgifter, int sedd)
    {
        if (sedd != Version)
        {
            return new Fel("deltagare.andrad", $"Någon annan har ändrat {Kod} sedan du öppnade sidan. Inget har sparats; läs om sidan och gör om din ändring.", Felslag.Konflikt);
        }

        Kod = kod;
        Skriv(uppgifter);
        Version++;
        return Result.Klart;
    }

    private void Skriv(Deltagaruppgifter uppgifter)
    {
        (In, Ut, Kön, Åldersgrupp) = (uppgifter.In, uppgifter.Ut, uppgifter.Kön, uppgifter.Åldersgrupp);
        _avslut.Clear();
        _avslut.AddRange(uppgifter.Avslut);
        (Sysselsättningsgrad, Handlingsplan) = (uppgifter.Sysselsättningsgrad, uppgifter.Handlingsplan);
        (FörsörjningIn, FörsörjningUt, SysselsättningIn, SysselsättningUt) = (uppgifter.FörsörjningIn, uppgifter.FörsörjningUt, uppgifter.SysselsättningIn, uppgifter.SysselsättningUt);
        (Utbildning, Tid, Remittent, Samtycke) = (uppgifter.Utbildning, uppgifter.Tid, uppgifter.Remittent, uppgifter.Samtycke);
    }
}
