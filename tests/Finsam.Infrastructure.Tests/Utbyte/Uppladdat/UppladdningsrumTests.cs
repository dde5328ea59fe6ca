using System.Runtime.Versioning;
using Finsam.Infrastructure.Utbyte.Uppladdat;

namespace Finsam.Infrastructure.Tests.Utbyte.Uppladdat;

/// <summary>The folder of what is uploaded: nobody else's, and always emptied.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class UppladdningsrumTests : IDisposable
{
    private readonly string _rot = Path.Combine(Path.GetTempPath(), $"finsam-prov-{Guid.NewGuid():N}");

    public void Dispose() => Directory.Delete(_rot, recursive: true);

    [Fact]
    public void Ingen_annan_får_gå_in()
    {
        Directory.CreateDirectory(_rot, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.OtherExecute);
        using var rum = new Uppladdningsrum(_rot);
        using var filer = rum.Ny();

        Directory.GetDirectories(_rot, "*", SearchOption.AllDirectories).Append(_rot)
            .Should().OnlyContain(mapp => File.GetUnixFileMode(mapp) == (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
    }

    [Fact]
    public async Task Det_som_slutade_är_borta()
    {
        using var rum = new Uppladdningsrum(_rot);
        var filer = rum.Ny();
        await filer.LäggAsync("lokusgrupper.csv", new MemoryStream([1, 2, 3]), default);
        Filer().Should().HaveCount(1);

        filer.Dispose();
        Filer().Should().BeEmpty();
        await using (var fil = rum.Tillfällig())
        {
            fil.WriteByte(1);
        }

        Filer().Should().BeEmpty();
        rum.Dispose();
        Directory.GetFileSystemEntries(_rot).Should().BeEmpty();
    }

    [Fact]
    public void En_levande_granne_får_behålla_sitt_och_en_dods_tas_bort()
    {
        using var granne = new Uppladdningsrum(_rot);
        granne.Ny();
        var döds = Directory.CreateDirectory(Path.Combine(_rot, "dod", "uppladdning")).Parent!.FullName;
        File.WriteAllText(döds + ".las", "");
        File.WriteAllText(Path.Combine(döds, "uppladdning", "fil"), "kod");

        using var rum = new Uppladdningsrum(_rot);
        rum.Städa();

        Directory.Exists(döds).Should().BeFalse();
        File.Exists(döds + ".las").Should().BeFalse();
        Directory.GetDirectories(_rot).Should().ContainSingle("the neighbour's");
    }

    [Fact]
    public void En_länk_till_någon_annans_mapp_följs_inte()
    {
        var annans = Directory.CreateTempSubdirectory("finsam-annans-");
        Directory.CreateDirectory(_rot);
        var länk = Path.Combine(_rot, "lank");
        Directory.CreateSymbolicLink(länk, annans.FullName);
        using var rum = new Uppladdningsrum(länk);

        var ny = () => rum.Ny();

        ny.Should().Throw<InvalidOperationException>().WithMessage("*är en länk*");
        annans.Delete(recursive: true);
    }

    /// <summary>But for the lock.</summary>
    private IEnumerable<string> Filer() => Directory.GetFiles(_rot, "*", SearchOption.AllDirectories).Where(fil => !fil.EndsWith(".las"));
}
