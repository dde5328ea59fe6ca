using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Lokusgrupper.Möten;

/// <summary>Writes what a meeting decided that somebody shall do.</summary>
/// <param name="Grupp">The group.</param>
/// <param name="Möte">Kod of the meeting.</param>
/// <param name="Beslut">The beslut, or <c>null</c> for a new one.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Ansvarig">The account of whoever shall do it, or <c>null</c>.</param>
/// <param name="Funktion">A function, where it is no account.</param>
/// <param name="Senast">The last day.</param>
/// <param name="Sedd">The version that was seen; 0 for a new one.</param>
[Behörighet(Roll.Kansli, Roll.Lokusordförande, Roll.Samverkanskoordinator, Roll.Styrgruppsordförande, Roll.Insatsansvarig)]
public sealed record SparaMötesbeslutCommand(Mötesgrupp Grupp, string Möte, MötesbeslutId? Beslut, string? Text, KontoId? Ansvarig, string? Funktion, DateOnly? Senast, int Sedd) : IRequest<Result>;

internal sealed class SparaMötesbeslutValidator : AbstractValidator<SparaMötesbeslutCommand>
{
    public SparaMötesbeslutValidator()
    {
        RuleFor(c => c.Text!).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv vad som ska göras.").Skriven("Texten", Mötesbeslut.MaxText);
        RuleFor(c => c.Funktion!).Skriven("Funktionen", Lokusledamot.MaxNamn).When(c => c.Funktion is not null);
        RuleFor(c => c.Senast).NotNull().WithMessage("Skriv när det ska vara klart.");
    }
}

internal sealed class SparaMötesbeslutHandler(IFinsamContext db, IFinsamLager lager, Möteskretsar kretsar) : IRequestHandler<SparaMötesbeslutCommand, Result>
{
    public async Task<Result> Handle(SparaMötesbeslutCommand request, CancellationToken cancellationToken)
    {
        if ((await kretsar.SkrivAsync(request.Grupp, cancellationToken)).Fel is { } okänd)
        {
            return okänd;
        }

        if (await lager.MötetAsync(request.Grupp, request.Möte, cancellationToken) is null)
        {
            return Mötesfel.FinnsInte;
        }

        var beslut = request.Beslut is null ? null : await lager.Alla<Mötesbeslut>().SingleOrDefaultAsync(b => b.Id == request.Beslut && b.Möte == request.Möte, cancellationToken);
        if (beslut is null && request.Beslut is not null)
        {
            return Mötesfel.BeslutFinnsInte;
        }

        // Whoever has it keeps it, though they have no longer to do with the group.
        if (request.Ansvarig is { } ansvarig && ansvarig != beslut?.Ansvarig && !(await kretsar.AnsvarigaAsync(request.Grupp, cancellationToken)).Any(k => k.Id == ansvarig))
        {
            return Mötesfel.OkändAnsvarig;
        }

        var förr = beslut is null ? null : Möteshistorik.Rad(beslut, await VemAsync(beslut, cancellationToken));
        if (beslut is null)
        {
            var nytt = Mötesbeslut.Nytt(request.Möte, request.Text!, request.Ansvarig, request.Funktion, request.Senast!.Value);
            if (!nytt.Lyckades)
            {
                return nytt.Fel;
            }

            lager.Lägg(beslut = nytt.Värde);
        }
        else if (beslut.Ändra(request.Text!, request.Ansvarig, request.Funktion, request.Senast!.Value, request.Sedd).Fel is { } fel)
        {
            return fel;
        }

        lager.Anteckna(new(förr is null ? "mote.beslut" : "mote.beslut_andrat", Möteshistorik.Gällde(request.Grupp)) { Gammalt = förr, Nytt = Möteshistorik.Rad(beslut, await VemAsync(beslut, cancellationToken)) });
        return await lager.SparaAsync(cancellationToken);
    }

    private async Task<string> VemAsync(Mötesbeslut beslut, CancellationToken cancellationToken) =>
        beslut.Funktion ?? await db.Konton.Where(k => k.Id == beslut.Ansvarig).Select(k => k.Namn).FirstAsync(cancellationToken);
}
