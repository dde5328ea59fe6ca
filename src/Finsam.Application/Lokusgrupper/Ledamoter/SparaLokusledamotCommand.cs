using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Lokusgrupper;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Lokusgrupper.Ledamöter;

/// <summary>Gives somebody a place in a lokusgrupp, or corrects what is written of one.</summary>
/// <param name="Kod">Kod of the group.</param>
/// <param name="Ledamot">The place, or <c>null</c> for a new one.</param>
/// <param name="Person">A name or, as well, a function.</param>
/// <param name="Roll">What they are.</param>
/// <param name="Huvudman">Whom they sit for.</param>
/// <param name="Från">First day, or <c>null</c> when nobody remembers.</param>
/// <param name="Tom">Last day, or <c>null</c>.</param>
/// <param name="Ledning">Whether they lead staff; <c>null</c> when not answered.</param>
/// <param name="Strategisk">Whether they decide on direction.</param>
/// <param name="Beställare">Whether they may order and pay.</param>
/// <param name="Sedd">The version that was seen; 0 for a new one.</param>
[Behörighet(Domain.Konton.Roll.Kansli, Domain.Konton.Roll.Lokusordförande, Domain.Konton.Roll.Samverkanskoordinator)]
public sealed record SparaLokusledamotCommand(
    string Kod, LokusledamotId? Ledamot, string? Person, Lokusroll? Roll, string? Huvudman, DateOnly? Från, DateOnly? Tom, bool? Ledning, bool? Strategisk, bool? Beställare, int Sedd)
    : IRequest<Result>;

internal sealed class SparaLokusledamotValidator : AbstractValidator<SparaLokusledamotCommand>
{
    public SparaLokusledamotValidator()
    {
        RuleFor(c => c.Person!).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv vem det är: ett namn eller en funktion.").Skriven("Texten", Lokusledamot.MaxNamn);
        RuleFor(c => c.Huvudman!).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv vilken huvudman ledamoten sitter för.").Skriven("Huvudmannen", Lokusledamot.MaxNamn);
        RuleFor(c => c.Roll).NotNull().WithMessage("Välj vad ledamoten är i gruppen.");
    }
}

internal sealed class SparaLokusledamotHandler(IFinsamContext db, IFinsamLager lager, Ledamotsregister register, Användarkontext kontext) : IRequestHandler<SparaLokusledamotCommand, Result>
{
    public async Task<Result> Handle(SparaLokusledamotCommand request, CancellationToken cancellationToken)
    {
        if ((await db.LokusgruppAttSkrivaAsync(request.Kod, kontext.Användare, Lokusgruppsläsning.Ledning, cancellationToken)).Fel is { } okänd)
        {
            return okänd;
        }

        var gruppens = await register.HämtaAsync(request.Kod, cancellationToken);
        var uppgifter = new Lokusledamotsuppgifter(
            request.Person!.Trim(), request.Roll!.Value, request.Huvudman!.Trim(), request.Från, request.Tom, request.Ledning, request.Strategisk, request.Beställare);
        if (request.Ledamot is { } id)
        {
            return await register.ÄndraAsync(gruppens, id, _ => uppgifter, request.Sedd, "lokusgrupp.ledamot_andrad", cancellationToken);
        }

        var ny = Lokusledamot.Ny(request.Kod, uppgifter, gruppens);
        if (!ny.Lyckades)
        {
            return ny.Fel;
        }

        lager.Lägg(ny.Värde);
        lager.Anteckna(new("lokusgrupp.ledamot_ny", $"lokusgrupp:{request.Kod}") { Nytt = Ledamotsregister.Rad(ny.Värde) });
        return await lager.SparaAsync(cancellationToken);
    }
}
