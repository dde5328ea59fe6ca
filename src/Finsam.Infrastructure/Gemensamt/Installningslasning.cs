using System.Globalization;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Microsoft.Extensions.Configuration;

namespace Finsam.Infrastructure.Gemensamt;

/// <summary>Reads <see cref="Inställningar"/>. The keys are without å ä ö, so that they can be environment variables.</summary>
internal static class Inställningsläsning
{
    /// <exception cref="InvalidOperationException">A number is missing its sense; the message is a sentence for whoever runs the server.</exception>
    public static Inställningar Läs(IConfiguration configuration)
    {
        var finsam = configuration.GetSection("Finsam");
        var förval = new Inställningar();
        var trösklar = new Trösklar
        {
            Bagatell = Tal("Trosklar:Bagatell", förval.Trösklar.Bagatell),
            GrönFrån = Tal("Trosklar:GronFran", förval.Trösklar.GrönFrån),
            GrönTill = Tal("Trosklar:GronTill", förval.Trösklar.GrönTill),
            GulFrån = Tal("Trosklar:GulFran", förval.Trösklar.GulFrån),
            GulTill = Tal("Trosklar:GulTill", förval.Trösklar.GulTill),
        };
        var gräns = (int)Tal("Maskeringsgrans", förval.Maskeringsgräns);
        if (trösklar.Fel() is { } fel)
        {
            throw new InvalidOperationException($"Inställningen Finsam:Trosklar stämmer inte. {fel}");
        }

        return gräns >= 2
            ? new() { Förbund = finsam["Forbund"] ?? förval.Förbund, Maskeringsgräns = gräns, Trösklar = trösklar }
            : throw new InvalidOperationException("Inställningen Finsam:Maskeringsgrans måste vara minst 2.");

        decimal Tal(string nyckel, decimal annars) =>
            finsam[nyckel] is not { } text ? annars
            : decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var tal) ? tal
            : throw new InvalidOperationException($"Inställningen Finsam:{nyckel} är inget tal.");
    }
}
