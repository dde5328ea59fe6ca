using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Register;

/// <summary>
/// Stores rows of the register of one's own insats, new and changed: all of them, or none and what is wrong cell by cell, as <c>3.ut</c>, rows counted from 0.
/// Rows where nothing is typed are left out.
/// </summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Rader">The rows, at most <see cref="MaxRader"/>.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record SparaDeltagareCommand(string Kod, IReadOnlyList<Registerrad> Rader) : IRequest<Result<SparadeDeltagare>>, IGranskarCellvis
{
    /// <summary>Most rows at once. More than that is a file.</summary>
    public const int MaxRader = 500;
}

/// <summary>What was stored.</summary>
/// <param name="Nya">New deltagare.</param>
/// <param name="Ändrade">Changed ones.</param>
public sealed record SparadeDeltagare(int Nya, int Ändrade);

internal sealed class SparaDeltagareRegler : AbstractValidator<SparaDeltagareCommand>
{
    public SparaDeltagareRegler() => RuleFor(c => c.Rader)
        .Must(rader => rader.Count <= SparaDeltagareCommand.MaxRader).WithMessage($"Högst {SparaDeltagareCommand.MaxRader} rader åt gången. Läs in fler som en fil.")
        .Must(rader => rader.Any(r => !r.ÄrTom)).WithMessage("Fyll i minst en rad.");
}

internal sealed class SparaDeltagareHandler(Deltagarregister register, IFinsamLager lager, TimeProvider klocka)
    : IRequestHandler<SparaDeltagareCommand, Result<SparadeDeltagare>>
{
    public async Task<Result<SparadeDeltagare>> Handle(SparaDeltagareCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await register.ÖppnaAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var (tolkade, fel) = Tolka(request.Rader, öppnad.Värde, await register.GallratAsync(öppnad.Värde.Id, cancellationToken));
        var inskrivna = await InskrivnaAsync(öppnad.Värde.Id, tolkade, cancellationToken);
        fel.AddRange(Periodgranskning.Granska(tolkade, inskrivna));
        if (fel.Count > 0)
        {
            return Deltagarfel.Celler([.. fel.OrderBy(f => int.Parse(f.Fält.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture))]);
        }

        foreach (var (_, rad) in tolkade)
        {
            if (Skriv(öppnad.Värde.Id, rad, inskrivna) is { } nej)
            {
                return nej;
            }
        }

        register.Anteckna("deltagare.sparade", öppnad.Värde.Kod);
        var sparat = await lager.SparaAsync(cancellationToken);
        return sparat.Lyckades ? new SparadeDeltagare(tolkade.Count(t => t.Rad.Rad.Id is null), tolkade.Count(t => t.Rad.Rad.Id is not null)) : sparat.Fel;
    }

    private (List<(int Nr, Tolkadrad Rad)> Tolkade, List<Fältfel> Fel) Tolka(IReadOnlyList<Registerrad> rader, Insats insats, Kvartal? gallrat)
    {
        var (tolkade, alla, idag) = (new List<(int, Tolkadrad)>(), new List<Fältfel>(), klocka.Idag());
        for (var nr = 0; nr < rader.Count; nr++)
        {
            if (rader[nr].ÄrTom)
            {
                continue;
            }

            var (tolkad, fel) = Registertolk.Tolka(rader[nr]);
            alla.AddRange((tolkad is null ? fel : Deltagarregler.Granska(tolkad.Uppgifter, insats.Tid, idag, gallrat)).Select(f => Deltagarfel.Cell(nr, f.Fält, f.Text)));
            if (tolkad is not null)
            {
                tolkade.Add((nr, tolkad));
            }
        }

        return (tolkade, alla);
    }

    /// <summary>Those that are changed, and every period of the persons that the rows are about.</summary>
    private async Task<List<KodadDeltagare>> InskrivnaAsync(InsatsId insats, List<(int Nr, Tolkadrad Rad)> tolkade, CancellationToken cancellationToken)
    {
        DeltagareId[] ändras = [.. tolkade.Select(t => t.Rad.Rad.Id).OfType<DeltagareId>()];
        string[] personer = [.. tolkade.Select(t => Deltagarkod.Person(t.Rad.Kod).ToUpperInvariant()).Distinct()];
        return await lager.Alla<KodadDeltagare>()
            .Where(d => d.InsatsId == insats && (ändras.Contains(d.Id) || personer.Contains(d.Kod.ToUpper()) || personer.Any(p => d.Kod.ToUpper().StartsWith(p + "/"))))
            .ToListAsync(cancellationToken);
    }

    private Fel? Skriv(InsatsId insats, Tolkadrad rad, List<KodadDeltagare> inskrivna)
    {
        if (rad.Rad.Id is not { } id)
        {
            lager.Lägg(KodadDeltagare.Ny(insats, rad.Kod, rad.Uppgifter));
            return null;
        }

        return inskrivna.SingleOrDefault(d => d.Id == id) is { } deltagare ? deltagare.Ändra(rad.Kod, rad.Uppgifter, rad.Rad.Sedd).Fel : Deltagarfel.Borta;
    }
}
