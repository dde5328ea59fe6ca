using Finsam.Application.Ekonomi;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;

namespace Finsam.Web.Features.Ekonomi;

/// <summary>What is typed about a cost line, until it is sent.</summary>
public sealed class Budgetradsformulär
{
    /// <summary>Code of what it is for, or empty.</summary>
    public string Slagkod { get; set; } = "";

    /// <summary>Its name.</summary>
    public string Namn { get; set; } = "";

    /// <summary>Who pays in kind; empty for the förbund.</summary>
    public string Finansiär { get; set; } = "";

    /// <summary>The year's amount, as typed.</summary>
    public string Belopp { get; set; } = "";

    /// <summary>Whether an unlikely amount is right.</summary>
    public bool Bekräftat { get; set; }

    /// <summary>The quarters' amounts, as typed.</summary>
    public string[] Kvartal { get; } = ["", "", "", ""];

    /// <summary>As the line says now.</summary>
    public static Budgetradsformulär Av(Budgetrad rad)
    {
        var formulär = new Budgetradsformulär
        {
            Slagkod = rad.Slag.Kod(),
            Namn = rad.Namn,
            Finansiär = rad.Finansiär ?? "",
            Belopp = Rekvisitionstexter.Skrivet(rad.Budget.Sum()),
        };
        for (var i = 0; i < 4; i++)
        {
            formulär.Kvartal[i] = Rekvisitionstexter.Skrivet(rad.Budget[i]);
        }

        return formulär;
    }

    /// <summary>What is sent.</summary>
    public Budgetradsblankett Blankett() => new()
    {
        Slag = Koder.FrånKod<Kostnadsslag>(Slagkod),
        Namn = Namn,
        Finansiär = Finansiär,
        Belopp = Belopp,
        Kvartal = [.. Kvartal],
        Bekräftat = Bekräftat,
    };
}
