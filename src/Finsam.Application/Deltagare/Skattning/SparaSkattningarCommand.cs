using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Skattning;

/// <summary>
/// Stores answers of deltagare of one's own insats, new and corrected: all of them, or none and what is wrong cell by cell, as <c>3.p2</c>, rows counted
/// from 0. Rows where nothing is answered are left out.
/// </summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Formulär">The number of the formulär that new answers are to.</param>
/// <param name="Rader">The rows, at most <see cref="MaxRader"/>.</param>
[Behörighet(Roll.Insatsansvarig)]
public sealed record SparaSkattningarCommand(string Kod, int Formulär, IReadOnlyList<Skattningsrad> Rader) : IRequest<Result<SparadeSkattningar>>, IGranskarCellvis
{
    /// <summary>Most rows at once.</summary>
    public const int MaxRader = 500;
}

/// <summary>What was stored.</summary>
/// <param name="Antal">How many deltagare's answers.</param>
public sealed record SparadeSkattningar(int Antal);

internal sealed class SparaSkattningarRegler : AbstractValidator<SparaSkattningarCommand>
{
    public SparaSkattningarRegler() => RuleFor(c => c.Rader)
        .Must(rader => rader.Count <= SparaSkattningarCommand.MaxRader).WithMessage($"Högst {SparaSkattningarCommand.MaxRader} rader åt gången.")
        .Must(rader => rader.Any(r => !r.ÄrTom)).WithMessage("Fyll i svaren för minst en deltagare.");
}

internal sealed class SparaSkattningarHandler(Deltagarregister register, IFinsamLager lager, TimeProvider klocka)
    : IRequestHandler<SparaSkattningarCommand, Result<SparadeSkattningar>>
{
    public async Task<Result<SparadeSkattningar>> Handle(SparaSkattningarCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await register.ÖppnaAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var insats = öppnad.Värde;
        var läst = await LäsAsync(insats.Id, request, cancellationToken);
        if (!läst.Lyckades)
        {
            return läst.Fel;
        }

        var fel = läst.Värde.SelectMany(rad => rad.Granska(läst.Värde, klocka.Idag()).Select(f => Deltagarfel.Cell(rad.Nr, f.Fält, f.Text))).ToList();
        if (fel.Count > 0)
        {
            return Deltagarfel.Celler(fel);
        }

        foreach (var rad in läst.Värde)
        {
            if (rad.Rättas is null)
            {
                lager.Lägg(Självskattning.Ny(rad.Deltagare.Id, rad.Formulär.Id, rad.Svar!));
            }
            else if (rad.Rättas.Rätta(rad.Svar!, rad.Rad.Sedd).Fel is { } nej)
            {
                return nej;
            }
        }

        register.Anteckna("deltagare.skattade", insats.Kod);
        var sparat = await lager.SparaAsync(cancellationToken);
        return sparat.Lyckades ? new SparadeSkattningar(läst.Värde.Count) : sparat.Fel;
    }

    private async Task<Result<List<Läst>>> LäsAsync(InsatsId insats, SparaSkattningarCommand request, CancellationToken cancellationToken)
    {
        DeltagareId[] vilka = [.. request.Rader.Where(r => !r.ÄrTom).Select(r => r.Deltagare).Distinct()];
        var formulär = await lager.Alla<Skattningsformulär>().Where(f => f.InsatsId == insats).ToListAsync(cancellationToken);
        var deltagare = await lager.Alla<KodadDeltagare>().Where(d => d.InsatsId == insats && vilka.Contains(d.Id)).ToDictionaryAsync(d => d.Id, cancellationToken);
        var skattningar = (await lager.Alla<Självskattning>().Where(s => vilka.Contains(s.DeltagareId)).ToListAsync(cancellationToken)).ToLookup(s => s.DeltagareId);
        var lästa = new List<Läst>();
        foreach (var (rad, nr) in request.Rader.Select((r, i) => (r, i)).Where(r => !r.r.ÄrTom))
        {
            var rättas = skattningar[rad.Deltagare].SingleOrDefault(s => s.Id == rad.Id);
            if (!deltagare.TryGetValue(rad.Deltagare, out var vem) || (rad.Id is not null && rättas is null))
            {
                return Deltagarfel.Borta;
            }

            var vilket = rättas is null ? formulär.SingleOrDefault(f => f.Nummer == request.Formulär) : formulär.Single(f => f.Id == rättas.FormulärId);
            if (vilket is null || (rättas is null && vilket.Nummer != formulär.Max(f => f.Nummer)))
            {
                return Skattningsfel.AnnatFormulär;
            }

            lästa.Add(new(nr, rad, vem, vilket, rättas, [.. skattningar[rad.Deltagare].Where(s => s != rättas).Select(s => s.Dag)]));
        }

        return lästa;
    }

    /// <summary>A row with what it is about.</summary>
    private sealed class Läst(int nr, Skattningsrad rad, KodadDeltagare deltagare, Skattningsformulär formulär, Självskattning? rättas, IReadOnlyList<DateOnly> andraDagar)
    {
        private readonly (Skattningssvar? Svar, IReadOnlyList<Fältfel> Fel) _tolkat = rad.Tolka(formulär.Påståenden.Count);

        public int Nr => nr;

        public Skattningsrad Rad => rad;

        public KodadDeltagare Deltagare => deltagare;

        public Skattningsformulär Formulär => formulär;

        public Självskattning? Rättas => rättas;

        public Skattningssvar? Svar => _tolkat.Svar;

        public IEnumerable<Fältfel> Granska(List<Läst> alla, DateOnly idag)
        {
            if (Svar is not { } svar)
            {
                return _tolkat.Fel;
            }

            var upptagen = andraDagar.Contains(svar.Dag) || alla.Any(a => a.Nr < nr && a.Deltagare == deltagare && a.Svar?.Dag == svar.Dag);
            Fältfel[] dubbel = upptagen ? [new(Skattningsrad.Dag, $"{deltagare.Kod} har redan en skattning den dagen. Rätta den på deltagarens sida.")] : [];
            return [.. Självskattning.Granska(svar, formulär.Påståenden.Count, (deltagare.In, deltagare.Ut), idag), .. dubbel];
        }
    }
}
