using Finsam.Application.Utbyte;
using Finsam.Domain.Gemensamt;
using Finsam.Testing.Database;
using Finsam.Testing.Program;
using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests;

/// <summary>For <c>IClassFixture</c>: the program over a database with the sample of Uppsala län 2021.</summary>
public sealed class UppsalaFixture : IAsyncLifetime
{
    private Värd? _värd;

    public static Period H1 { get; } = Period.Halvår(2021, 1);

    public Värd Värd => _värd ?? throw new InvalidOperationException("The fixture has not been initialised.");

    public Testdatabas Databas => Värd.Databas;

    public async Task InitializeAsync()
    {
        _värd = await Värd.NyAsync();
        (await Värd.SändAsync(new ImporteraCommand(Exempeldata.Uppsala(), false))).Fel.Should().BeEmpty();
    }

    public Task DisposeAsync() => Värd.DisposeAsync().AsTask();
}
