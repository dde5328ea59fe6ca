using Finsam.Testing.Database;
using Xunit;

namespace Finsam.Testing.Program;

/// <summary>For <c>IClassFixture</c>: the program over one empty database per test class.</summary>
public sealed class VärdFixture : IAsyncLifetime
{
    private Värd? _värd;

    /// <summary>The program.</summary>
    public Värd Värd => _värd ?? throw new InvalidOperationException("The fixture has not been initialised.");

    /// <summary>Its database.</summary>
    public Testdatabas Databas => Värd.Databas;

    /// <inheritdoc />
    public async Task InitializeAsync() => _värd = await Värd.NyAsync();

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        if (_värd is not null)
        {
            await _värd.DisposeAsync();
        }
    }
}
