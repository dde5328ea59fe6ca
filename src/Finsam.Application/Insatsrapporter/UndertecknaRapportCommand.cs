using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Konton;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Signs a locked report for a part, or as ordförande: by the own click, or, by the kansli, as noted from paper.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Rapport">The report.</param>
/// <param name="Part">For whom.</param>
/// <param name="Ort">Where.</param>
/// <param name="Namn">Namnförtydligande, with title.</param>
/// <param name="Datum">The day on the paper; <c>null</c> for a click, which is of today.</param>
/// <param name="Innehåll">SHA-256 of what the signer has read.</param>
[Behörighet(Roll.Kansli, Roll.Insatsansvarig, Roll.Styrgruppsordförande, Roll.Styrgruppsledamot, Roll.Lokusordförande, Roll.Samverkanskoordinator)]
public sealed record UndertecknaRapportCommand(string Kod, string Rapport, string Part, string Ort, string Namn, DateOnly? Datum, string Innehåll) : IRequest<Result>;

internal sealed class UndertecknaRapportValidator : AbstractValidator<UndertecknaRapportCommand>
{
    public UndertecknaRapportValidator()
    {
        RuleFor(c => c.Ort).NotEmpty().WithMessage("Skriv orten.");
        RuleFor(c => c.Ort).Skriven("Orten", Rapportunderskrift.MaxOrt);
        RuleFor(c => c.Namn).NotEmpty().WithMessage("Skriv namnförtydligande.");
        RuleFor(c => c.Namn).Skriven("Namnförtydligandet", Rapportunderskrift.MaxNamn);
    }
}

internal sealed class UndertecknaRapportHandler(IFinsamLager lager, Rapportregister register, Undertecknarrätt rätt, Insatsrapportarkiv arkiv, Användarkontext kontext, TimeProvider klocka)
    : IRequestHandler<UndertecknaRapportCommand, Result>
{
    public async Task<Result> Handle(UndertecknaRapportCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await register.SkrivAsync(request.Kod, request.Rapport, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var (insats, rapport) = öppnad.Värde;
        var (idag, påPapper) = (klocka.Idag(), request.Datum is not null);
        if (!Undertecknare.Alla(insats, rapport).Contains(request.Part))
        {
            return Fel.Fältet("underskrift.part", nameof(request.Part), "Parten finns inte i rapporten.");
        }

        if (påPapper ? !kontext.Användare.Roller.Contains(Roll.Kansli) : !(await rätt.MinaAsync(insats, rapport, cancellationToken)).Contains(request.Part))
        {
            return new Fel("underskrift.inte-din", $"Du kan inte underteckna för {request.Part}. Det gör den som sitter i styrgruppen för parten.", Felslag.Otillåtet);
        }

        if (request.Datum > idag)
        {
            return Fel.Fältet("underskrift.datum", nameof(request.Datum), "Dagen har inte varit än.");
        }

        var underskrift = new Rapportunderskrift
        {
            RapportId = rapport.Id,
            Part = request.Part,
            Ort = request.Ort.Trim(),
            Namn = request.Namn.Trim(),
            Datum = request.Datum ?? idag,
            Konto = påPapper ? null : kontext.Användare.Konto,
            Tid = klocka.GetUtcNow(),
            Innehåll = request.Innehåll,
        };
        var steg = rapport.Underteckna(underskrift);
        if (steg.Lyckades && rapport.Status == Insatsrapportstatus.Inlämnad)
        {
            await arkiv.LäggTillAsync(insats, rapport, underskrift, register.Underskrift, cancellationToken);
        }

        return await lager.SparaAsync(öppnad.Värde, steg, påPapper ? "insatsrapport.underskrift_noterad" : "insatsrapport.undertecknad", null, ("part", request.Part), cancellationToken);
    }
}
