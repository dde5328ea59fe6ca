using Finsam.Application.Historik;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Gemensamt;

/// <summary>What commands write through: aggregates are tracked, and everything is stored in one transaction.</summary>
public interface IFinsamLager
{
    /// <summary>The aggregates of a kind, to be changed by their own methods.</summary>
    IQueryable<T> Alla<T>()
        where T : class;

    /// <summary>
    /// Waits until nobody else, in any process, is changing the same thing, and holds the others off until it has been stored, or given up with this scope.
    /// </summary>
    /// <param name="vad">What: <c>rapport:vaxtverket:2021Q3</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task TurasOmAsync(string vad, CancellationToken cancellationToken);

    /// <summary>Adds a new aggregate.</summary>
    void Lägg<T>(T ny)
        where T : class;

    /// <summary>Takes an aggregate away.</summary>
    void TaBort<T>(T gammal)
        where T : class;

    /// <summary>Adds a row to the history, in the same transaction and in the name of whoever asks.</summary>
    void Anteckna(Händelse händelse);

    /// <summary>Stores it all. Refused as a conflict, with nothing stored, when someone else changed the same thing in between.</summary>
    Task<Result> SparaAsync(CancellationToken cancellationToken);
}
