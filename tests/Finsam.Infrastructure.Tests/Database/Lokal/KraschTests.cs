using System.Diagnostics;
using Finsam.Infrastructure.Database.Lokal;
using Finsam.Testing.Database;
using Npgsql;

namespace Finsam.Infrastructure.Tests.Database.Lokal;

/// <summary>kill -9, with durability on as in production.</summary>
public sealed class KraschTests
{
    private readonly string _mapp = Testmapp.Ny();

    private Postmasterfil? Postmaster => Postmasterfil.Läs(Path.Combine(_mapp, "pg"));

    [Fact]
    public async Task When_both_program_and_postmaster_are_killed_the_next_start_has_every_committed_row()
    {
        using var annan = await AnnanProcess.StartaAsync(_mapp, snabb: false);
        var första = await Testprogram.StartaAsync(_mapp, snabb: false);
        await första.SkrivHändelseAsync("före");
        var pid = Postmaster!.Pid;
        await annan.DödaAsync();
        Döda(pid);
        await första.DisposeAsync();

        await using var andra = await Testprogram.StartaAsync(_mapp, snabb: false);

        (await andra.AntalHändelserAsync("före")).Should().Be(1);
        Postmaster!.Pid.Should().NotBe(pid);
    }

    [Fact]
    public async Task When_only_the_program_is_killed_the_cluster_waits_for_the_next()
    {
        using var annan = await AnnanProcess.StartaAsync(_mapp, snabb: true);
        var pid = Postmaster!.Pid;
        await annan.DödaAsync();

        await using (await Testprogram.StartaAsync(_mapp))
        {
            Postmaster!.Pid.Should().Be(pid);
        }

        Postmaster.Should().BeNull();
    }

    [Fact]
    public async Task A_running_program_brings_a_killed_postmaster_back()
    {
        await using var program = await Testprogram.StartaAsync(_mapp, snabb: false);
        await program.SkrivHändelseAsync("före");

        Döda(Postmaster!.Pid);

        (await NärDenSvararAsync(() => program.AntalHändelserAsync("före"))).Should().Be(1);
    }

    private static void Döda(int pid)
    {
        // The test's own cluster, and only its postmaster: the children find out by themselves.
        using var postmaster = Process.GetProcessById(pid);
        postmaster.ProcessName.Should().Be("postgres");
        postmaster.Kill();
        postmaster.WaitForExit();
    }

    private static async Task<T> NärDenSvararAsync<T>(Func<Task<T>> fråga)
    {
        var väntat = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return await fråga();
            }
            catch (NpgsqlException) when (väntat.Elapsed < TimeSpan.FromSeconds(20))
            {
                await Task.Delay(100);
            }
        }
    }
}
