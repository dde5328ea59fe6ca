using Xunit;

namespace Finsam.Testing.Database;

/// <summary>For <c>IClassFixture</c>: one database per test class.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private Testdatabas? _databas;

    /// <summary>The class's database.</summary>
    public Testdatabas Databas => _databas ?? throw new InvalidOperationException("The fixture has not been initialised.");

    /// <inheritdoc />
    public async Task InitializeAsync() => _databas = await Testkluster.SkapaDatabasAsync();

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        if (_databas is not null)
        {
            await _databas.DisposeAsync();
        }
    }
}
