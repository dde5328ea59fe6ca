using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Konton;
using MediatR;

namespace Finsam.Application.Enkäter;

/// <summary>Makes links to be handed out on paper. They are shown once, to whoever made them, and kept nowhere.</summary>
/// <param name="Del">The part of the round.</param>
/// <param name="Antal">How many, as it was typed.</param>
/// <param name="IPar">Whether each link has one for the staff beside it, so that nr 7 can be compared; only of the forms of deltagare.</param>
[Behörighet(Roll.Kansli)]
public sealed record SkapaEnkätlänkarCommand(EnkätdelId Del, string? Antal, bool IPar) : IRequest<Result<Enkätark>>;

/// <summary>Links that have just been made.</summary>
/// <param name="Länkar">One per respondent.</param>
public sealed record Enkätark(IReadOnlyList<Enkätlapp> Länkar)
{
    /// <summary>Without the secrets.</summary>
    public override string ToString() => nameof(Enkätark);
}

/// <summary>A link, and the one of the staff about the same deltagare.</summary>
/// <param name="Länk">The link.</param>
/// <param name="Personal">The other of the pair, or <c>null</c>.</param>
public sealed record Enkätlapp(Enkätlänk Länk, Enkätlänk? Personal);

internal sealed class SkapaEnkätlänkarHandler(Enkätregister register, IFinsamLager lager, TimeProvider klocka) : IRequestHandler<SkapaEnkätlänkarCommand, Result<Enkätark>>
{
    /// <summary>Most at a time: a sheet has six.</summary>
    private const int Flest = 500;

    public async Task<Result<Enkätark>> Handle(SkapaEnkätlänkarCommand request, CancellationToken cancellationToken)
    {
        if (!int.TryParse(request.Antal, out var antal) || antal is < 1 or > Flest)
        {
            return Fel.Fältet("enkat.antal", nameof(request.Antal), $"Skriv ett antal mellan 1 och {Flest}.");
        }

        if (await register.HämtaAsync(request.Del, cancellationToken) is not { } omgång)
        {
            return Enkätfel.FinnsInte;
        }

        if (omgång.Läge != Enkätläge.Pågår || omgång.Stänger < klocka.Idag())
        {
            return Enkätfel.Slut;
        }

        var del = omgång.Delar.Single(d => d.Id == request.Del);
        var personal = request.IPar ? omgång.Delar.SingleOrDefault(d => d.InsatsId == del.InsatsId && d.Formulär == del.Formulär.Par()) : null;
        if (request.IPar && personal is null)
        {
            return Fel.Fältet("enkat.par", nameof(request.IPar), "Omgången har inte personalens formulär för samma insats, så länkarna kan inte göras i par.");
        }

        Enkätlapp[] lappar = [.. Enumerable.Range(0, antal).Select(_ => Lapp(personal is not null))];
        foreach (var rad in Enkätlänkrad.Av(del.Id, lappar.Select(l => l.Länk)).Concat(personal is null ? [] : Enkätlänkrad.Av(personal.Id, lappar.Select(l => l.Personal!))))
        {
            lager.Lägg(rad);
        }

        lager.Anteckna(Enkäthistorik.Av("enkat.lankar", omgång));
        var sparat = await lager.SparaAsync(cancellationToken);
        return sparat.Lyckades ? new Enkätark(lappar) : sparat.Fel;
    }

    private static Enkätlapp Lapp(bool iPar)
    {
        var par = iPar ? Enkätlänk.NyttPar() : null;
        return new(Enkätlänk.Ny(par), iPar ? Enkätlänk.Ny(par) : null);
    }
}
