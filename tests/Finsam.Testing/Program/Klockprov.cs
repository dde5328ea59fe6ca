using Finsam.Application.Utbyte;
using Finsam.Testing.Utbyte;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Finsam.Testing.Program;

/// <summary>Tests in which time passes: the program over a database of its own, with the folder that is right in every cell, and a clock that the test sets.</summary>
/// <param name="år">Year of the first day.</param>
/// <param name="månad">Month.</param>
/// <param name="dag">Day.</param>
public abstract class Klockprov(int år, int månad, int dag) : IAsyncLifetime
{
    private Värd? _värd;

    /// <summary>The clock.</summary>
    protected Provklocka Klocka { get; } = new(år, månad, dag);

    /// <summary>The program.</summary>
    protected Värd Värd => _värd ?? throw new InvalidOperationException("The test has not been initialised.");

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync(tjänster => tjänster.AddSingleton<TimeProvider>(Klocka));
        if ((await Värd.SändAsync(new ImporteraCommand(Mapp().Skriv(), false))).Fel is [var fel, ..])
            throw new InvalidOperationException($"The folder is not right: {fel}");
    }

    /// <inheritdoc />
    public Task DisposeAsync() => _värd?.DisposeAsync().AsTask() ?? Task.CompletedTask;

    /// <summary>What is read in before the test begins.</summary>
    protected virtual Provmapp Mapp() => new();
}
