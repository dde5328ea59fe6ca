using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Nycklar;
using Finsam.Testing.Database;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Infrastructure.Tests.Nycklar;

/// <summary>What one process has protected, another opens, now and after a restart.</summary>
public sealed class NyckelringTests : IAsyncLifetime
{
    private readonly string _mapp = Directory.CreateTempSubdirectory("finsam-").FullName;
    private Testdatabas? _databas;

    public async Task InitializeAsync() => _databas = await Testkluster.SkapaDatabasAsync();

    public async Task DisposeAsync()
    {
        Directory.Delete(_mapp, recursive: true);
        await _databas!.DisposeAsync();
    }

    [Fact]
    public async Task Fyra_processer_som_startar_samtidigt_utan_nycklar_får_en_och_läser_varandras_kakor()
    {
        var processer = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => StartaAsync()));

        (await _databas!.AntalAsync("dataskyddsnyckel")).Should().Be(1);
        var skyddat = processer.Select(p => Skydd(p).Protect("hej")).ToList();
        foreach (var process in processer)
        {
            skyddat.Select(Skydd(process).Unprotect).Should().AllBe("hej");
            await process.DisposeAsync();
        }

        await using var omstartad = await StartaAsync();
        skyddat.Select(Skydd(omstartad).Unprotect).Should().AllBe("hej");
        (await _databas!.AntalAsync("dataskyddsnyckel")).Should().Be(1);
    }

    [Fact]
    public async Task Med_certifikat_ligger_nyckeln_krypterad_och_det_tidigare_öppnar_den_efter_ett_byte()
    {
        var (första, andra) = (Certifikat("första"), Certifikat("andra"));
        string skyddat;
        await using (var process = await StartaAsync(("Certifikat", första), ("CertifikatLosenord", "första")))
        {
            skyddat = Skydd(process).Protect("hej");
        }

        (await _databas!.FrågaAsync<string>("select xml from dataskyddsnyckel")).Should().Contain("EncryptedData").And.NotContain("<masterKey");
        await using (var utan = await StartaAsync())
        {
            Skydd(utan).Invoking(s => s.Unprotect(skyddat)).Should().Throw<CryptographicException>("a copy of the database alone opens nothing");
            Skydd(utan).Unprotect(Skydd(utan).Protect("nytt")).Should().Be("nytt", "one that has lost its certificate goes on with a key of its own");
        }

        await using var bytt = await StartaAsync(
            ("Certifikat", andra), ("CertifikatLosenord", "andra"), ("TidigareCertifikat", första), ("TidigareCertifikatLosenord", "första"));
        Skydd(bytt).Unprotect(skyddat).Should().Be("hej");
    }

    [Fact]
    public async Task Ett_certifikat_som_inte_går_att_öppna_sägs_utan_sitt_lösenord()
    {
        var starta = () => StartaAsync(("Certifikat", Certifikat("rätt")), ("CertifikatLosenord", "fel-och-hemligt"));

        (await starta.Should().ThrowAsync<DatabasException>()).WithMessage("Certifikatet * går inte att öppna: *").Which.ToString().Should().NotContain("fel-och-hemligt");
    }

    private async Task<ServiceProvider> StartaAsync(params (string Namn, string Värde)[] nycklar)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(_databas!.Inställningar)
            .AddInMemoryCollection(nycklar.ToDictionary(n => $"Finsam:Nycklar:{n.Namn}", string? (n) => n.Värde))
            .Build();
        var services = new ServiceCollection().AddLogging().AddFinsamInfrastructure(configuration).AddFinsamNycklar(configuration).BuildServiceProvider();
        await Databas.FörberedAsync(services);
        await Nyckelring.FörberedAsync(services);
        return services;
    }

    private static IDataProtector Skydd(IServiceProvider services) => services.GetRequiredService<IDataProtectionProvider>().CreateProtector("kaka");

    private string Certifikat(string lösenord)
    {
        using var nyckel = RSA.Create(2048);
        var begäran = new CertificateRequest("CN=Finsam", nyckel, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certifikat = begäran.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        var fil = Path.Combine(_mapp, Guid.NewGuid() + ".p12");
        File.WriteAllBytes(fil, certifikat.Export(X509ContentType.Pkcs12, lösenord));
        return fil;
    }
}
