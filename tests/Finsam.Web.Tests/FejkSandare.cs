using Finsam.Web.Features.Gemensamt.Sändning;
using MediatR;

namespace Finsam.Web.Tests;

/// <summary>Answers what the test has said, and remembers what was asked.</summary>
public sealed class FejkSändare : ISändare
{
    private readonly Dictionary<Type, Func<object, object>> _svar = [];

    /// <summary>What was asked, in order.</summary>
    public List<object> Frågor { get; } = [];

    /// <summary>What to answer from now on; the function may throw.</summary>
    public void Svara<TRequest, T>(Func<TRequest, T> svar)
        where TRequest : IRequest<T>
        where T : notnull => _svar[typeof(TRequest)] = fråga => svar((TRequest)fråga);

    /// <summary>As new.</summary>
    public void Nollställ()
    {
        _svar.Clear();
        Frågor.Clear();
    }

    public async Task<T> SändAsync<T>(IRequest<T> request, CancellationToken cancellationToken = default)
    {
        Frågor.Add(request);
        await Task.Yield();
        return (T)_svar[request.GetType()](request);
    }
}
