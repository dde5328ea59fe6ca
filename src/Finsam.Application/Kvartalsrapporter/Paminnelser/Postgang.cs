using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Application.Kvartalsrapporter.Påminnelser;

/// <summary>Hands over a mail that has been taken on, and writes down how it went.</summary>
internal sealed class Postgång(IUtskickslogg logg, IPost post, TimeProvider klocka)
{
    /// <summary>From here on nothing is cancelled: it would not be known whether it went.</summary>
    public async Task<Utskicksstatus> LämnaAsync(UtskickId id, Brev brev)
    {
        var leverans = await post.LämnaAsync(brev, CancellationToken.None);
        await logg.KlartAsync(id, leverans, klocka.GetUtcNow());
        return leverans.Status;
    }
}
