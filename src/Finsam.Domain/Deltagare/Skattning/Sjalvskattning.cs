using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Deltagare.Skattning;

/// <summary>Identity of a <see cref="Självskattning"/>: a version 7 UUID.</summary>
/// <param name="Value">The UUID.</param>
public readonly record struct SjälvskattningId(Guid Value);

/// <summary>What a deltagare answered one day: a whole number 0–10 for each statement of a formulär, or <c>null</c> where nothing was answered.</summary>
public sealed class Självskattning
{
    private List<int?> _svar = [];

    private Självskattning()
    {
    }

    /// <summary>Identity.</summary>
    public SjälvskattningId Id { get; private init; }

    /// <summary>The deltagare.</summary>
    public DeltagareId DeltagareId { get; private init; }

    /// <summary>The formulär, which the answers keep.</summary>
    public SkattningsformulärId FormulärId { get; private init; }

    /// <summary>The day.</summary>
    public DateOnly Dag { get; private set; }

    /// <summary>The answers, in the order of the statements.</summary>
    public IReadOnlyList<int?> Svar => _svar;

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>The half-year in whose <see cref="Skattningsutfall"/> its deltagare was counted, or <c>null</c>: nobody is counted in two.</summary>
    public Period? Räknad { get; private set; }

    /// <summary>The mean of what was answered.</summary>
    public decimal Medel => (decimal)Svar.Sum(s => s ?? 0) / Svar.Count(s => s is not null);

    /// <summary>A new one, of answers that <see cref="Granska"/> has let through.</summary>
    public static Självskattning Ny(DeltagareId deltagare, SkattningsformulärId formulär, Skattningssvar svar) =>
        new() { Id = new(Guid.CreateVersion7()), DeltagareId = deltagare, FormulärId = formulär, Dag = svar.Dag, _svar = [.. svar.Svar] };

    /// <summary>Writes down that its deltagare has been counted.</summary>
    public void Räkna(Period halvår) => Räknad = halvår;

    /// <summary>Corrects it, by answers that <see cref="Granska"/> has let through.</summary>
    /// <param name="svar">What was answered.</param>
    /// <param name="sedd">The version that the writer saw.</param>
    public Result Rätta(Skattningssvar svar, int sedd)
    {
        if (sedd != Version)
        {
            return new Fel("skattning.andrad", "Någon annan har ändrat skattningen sedan du öppnade sidan. Inget har sparats; läs om sidan.", Felslag.Konflikt);
        }

        (Dag, _svar) = (svar.Dag, [.. svar.Svar]);
        Version++;
        return Result.Klart;
    }

    /// <summary>What is wrong, by field: <c>dag</c>, <c>p1</c>, <c>p2</c> …</summary>
    /// <param name="svar">What was answered.</param>
    /// <param name="påståenden">How many statements there are.</param>
    /// <param name="tid">First and last day of the deltagare.</param>
    /// <param name="idag">Today.</param>
    public static IEnumerable<Fältfel> Granska(Skattningssvar svar, int påståenden, (DateOnly In, DateOnly? Ut) tid, DateOnly idag)
    {
        if (svar.Svar.Count != påståenden)
        {
            throw new ArgumentException("One answer, or none, per statement.", nameof(svar));
        }

        if (svar.Dag > idag)
        {
            yield return new("dag", "Dagen har inte varit än.");
        }
        else if (svar.Dag < tid.In)
        {
            yield return new("dag", $"Deltagaren började {tid.In:yyyy-MM-dd}.");
        }
        else if (svar.Dag > Skattningsschema.Sista(tid.Ut))
        {
            yield return new("dag", $"Deltagaren slutade {tid.Ut:yyyy-MM-dd}; skattningen görs högst {Skattningsschema.Svarstid} dagar därefter.");
        }

        for (var i = 0; i < svar.Svar.Count; i++)
        {
            if (svar.Svar[i] is < 0 or > Skattningsformulär.Högst)
            {
                yield return new($"p{i + 1}", $"Skriv ett heltal 0–{Skattningsformulär.Högst}, eller lämna tomt.");
            }
        }

        if (svar.Svar.All(s => s is null))
        {
            yield return new("p1", "Inget är besvarat.");
        }
    }
}

/// <summary>What was answered one day.</summary>
/// <param name="Dag">The day.</param>
/// <param name="Svar">The answers, in the order of the statements; <c>null</c> where nothing was answered.</param>
public sealed record Skattningssvar(DateOnly Dag, IReadOnlyList<int?> Svar);
