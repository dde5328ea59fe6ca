using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Infrastructure.Konton;

/// <summary>What the demo's förbund has been applied to for, and who lives in its kommuner. Made up, in round numbers.</summary>
internal sealed class Demoutrymme(IFinsamLager lager)
{
    private static readonly (string Namn, int Invånare)[] Kommuner =
        [("Enköping", 47_000), ("Heby", 14_000), ("Håbo", 22_000), ("Knivsta", 20_000), ("Tierp", 21_000), ("Uppsala", 238_000), ("Älvkarleby", 9_000), ("Östhammar", 22_000)];

    /// <summary>Does nothing where there is something already.</summary>
    public async Task FyllAsync(CancellationToken cancellationToken)
    {
        if (await lager.Alla<Medlemskommun>().AnyAsync(cancellationToken) || await lager.Alla<Ansökan>().AnyAsync(cancellationToken))
        {
            return;
        }

        foreach (var (namn, invånare) in Kommuner)
        {
            lager.Lägg(new Medlemskommun { Namn = namn, Invånare = invånare });
        }

        lager.Lägg(Ansökan.Ny(new("Gröna vägar", "Heby kommun", "2021:61", new Dictionary<int, int> { [2022] = 300, [2023] = 900, [2024] = 900 })).Värde);
        lager.Lägg(Ansökan.Ny(new("Digital vägledning", "Region Uppsala", "2021:64", new Dictionary<int, int> { [2022] = 650, [2023] = 1_300 })).Värde);
        await lager.SparaAsync(cancellationToken);
    }
}
