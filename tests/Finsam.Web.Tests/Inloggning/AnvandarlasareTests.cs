using System.Security.Claims;
using Finsam.Application.Behörighet;
using Finsam.Domain.Konton;
using Finsam.Web.Features.Inloggning;

namespace Finsam.Web.Tests.Inloggning;

/// <summary>What a login is worth: a role that demands more than a password counts only where more was given.</summary>
public sealed class AnvändarläsareTests
{
    [Theory]
    [InlineData(Roll.Kansli, "pwd", false)]
    [InlineData(Roll.Administratör, "pwd", false)]
    [InlineData(Roll.Insatsansvarig, "pwd", false)]
    [InlineData(Roll.Kansli, "mfa", true)]
    [InlineData(Roll.Administratör, "passkey", true)]
    [InlineData(Roll.Insatsansvarig, "mfa", true)]
    [InlineData(Roll.Styrelse, "pwd", true)]
    [InlineData(Roll.Lokusordförande, "pwd", true)]
    [InlineData(Roll.Kansli, null, false)]
    [InlineData(Roll.Kansli, "demo", false)]
    public async Task En_roll_som_kräver_mer_än_lösenord_räknas_bara_där_mer_gavs(Roll roll, string? sätt, bool räknas)
    {
        var läsare = Läsare(demo: false, new Uppdrag(roll, "vaxtverket", "tierp"));
        var inloggad = Inloggad(sätt);
        (await läsare.LäsAsync(inloggad)).Roller.Contains(roll).Should().Be(räknas);
        (await läsare.SaknarMfaAsync(inloggad)).Should().Be(!räknas);
    }

    [Fact]
    public async Task Ett_klick_i_demon_räcker_bara_där_demon_är_på() =>
        (await Läsare(demo: true, new Uppdrag(Roll.Kansli)).LäsAsync(Inloggad("demo"))).Roller.Should().Contain(Roll.Kansli);

    [Fact]
    public async Task Den_som_har_flera_roller_får_ingen_av_dem_på_halva_vägen() =>
        (await Läsare(demo: false, new Uppdrag(Roll.Styrelse), new Uppdrag(Roll.Kansli)).LäsAsync(Inloggad("pwd"))).Roller.Should().BeEmpty();

    private static Användarläsare Läsare(bool demo, params Uppdrag[] uppdrag) => new(new Bestämd(uppdrag), new Demoläge(demo));

    private static ClaimsPrincipal Inloggad(string? sätt) => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, Guid.NewGuid().ToString()), .. sätt is null ? Array.Empty<Claim>() : [new("amr", sätt)]], "prov"));

    private sealed class Bestämd(Uppdrag[] uppdrag) : IUppdragsläsare
    {
        public Task<Användare> LäsAsync(Guid konto, CancellationToken cancellationToken) => Task.FromResult(new Användare("Prov", uppdrag, konto));
    }
}
