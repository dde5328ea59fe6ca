using Finsam.Application.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Microsoft.Extensions.DependencyInjection;

namespace Finsam.Application.Tests;

/// <summary>Deltagare as they are, with a hand-made choice of hidden cells: what is hidden is decided elsewhere, here it is seen to be obeyed.</summary>
internal sealed class DoltUnderlag(IDeltagarunderlag underlag, params Cell[] dolda) : IDeltagarunderlag
{
    public async Task<Deltagarunderlag> HämtaAsync(CancellationToken cancellationToken) =>
        await underlag.HämtaAsync(cancellationToken) with { Skydd = new(dolda.ToHashSet(), 5) };

    /// <summary>Replaces the program's own.</summary>
    public static Action<IServiceCollection> Med(params Cell[] dolda) => tjänster =>
    {
        var eget = tjänster.Single(t => t.ServiceType == typeof(IDeltagarunderlag)).ImplementationType!;
        tjänster.AddSingleton(eget);
        tjänster.AddSingleton<IDeltagarunderlag>(provider => new DoltUnderlag((IDeltagarunderlag)provider.GetRequiredService(eget), dolda));
    };
}
