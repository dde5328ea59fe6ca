using Finsam.Domain.Konton;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests.Kvartalsrapporter;

/// <summary>21, 7 and 1 days before, then weekly after.</summary>
public sealed class PåminnelseTests
{
    [Fact]
    public void Dagarna_är_21_7_och_1_före_och_sedan_varje_vecka_i_ett_år() =>
        Enumerable.Range(-400, 440).Where(Påminnelseregler.Dags).OrderDescending().Should().Equal([21, 7, 1, .. Enumerable.Range(1, 52).Select(vecka => -7 * vecka)]);

    [Theory]
    [InlineData(Utskicksstatus.Skickas, 9, Utskicksstatus.Skickas)]
    [InlineData(Utskicksstatus.Skickas, 11, Utskicksstatus.Oklart)]
    [InlineData(Utskicksstatus.Skickad, 11, Utskicksstatus.Skickad)]
    [InlineData(Utskicksstatus.Fel, 11, Utskicksstatus.Fel)]
    public void Den_som_dog_mitt_i_lämnar_frågan_öppen(Utskicksstatus status, int minuter, Utskicksstatus nu)
    {
        var början = new DateTimeOffset(2021, 10, 10, 5, 0, 0, TimeSpan.Zero);
        var utskick = new Utskick
        {
            Id = new(Guid.CreateVersion7()),
            KontoId = new KontoId(Guid.CreateVersion7()),
            Dag = new(2021, 10, 10),
            Namn = "Anna Ek",
            Epost = "anna.ek@example.com",
            Gällde = [],
            Sätt = "smtp",
            Status = status,
            Påbörjat = början,
            Försök = 1,
        };

        utskick.StatusNu(början.AddMinutes(minuter)).Should().Be(nu);
    }
}
