using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Finsam.Testing.Program;

/// <summary>Keeps what is logged, so that a test can see what is not.</summary>
public sealed class Minneslogg : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _rader = new();

    /// <summary>The messages, exceptions included.</summary>
    public IReadOnlyCollection<string> Rader => _rader;

    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc />
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc />
    public bool IsEnabled(LogLevel logLevel) => true;

    /// <inheritdoc />
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _rader.Enqueue($"{formatter(state, exception)} {exception}");

    /// <inheritdoc />
    public void Dispose()
    {
    }
}
