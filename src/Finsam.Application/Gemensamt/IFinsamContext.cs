using Finsam.Domain.Ekonomi;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Rapporter;

namespace Finsam.Application.Gemensamt;

/// <summary>What handlers read. Nothing is tracked.</summary>
public interface IFinsamContext
{
    /// <summary>Insatser.</summary>
    IQueryable<Insats> Insatser { get; }

    /// <summary>Lokusgrupper.</summary>
    IQueryable<Lokusgrupp> Lokusgrupper { get; }

    /// <summary>Kvartalsrapporter, drafts too.</summary>
    IQueryable<Kvartalsrapport> Kvartalsrapporter { get; }

    /// <summary>Notes to answers.</summary>
    IQueryable<Kommentar> Kommentarer { get; }

    /// <summary>Budget and utfall.</summary>
    IQueryable<Ekonomikvartal> Ekonomi { get; }

    /// <summary>The kansli's own texts, per PM.</summary>
    IQueryable<Pmtexter> Pmtexter { get; }
}
