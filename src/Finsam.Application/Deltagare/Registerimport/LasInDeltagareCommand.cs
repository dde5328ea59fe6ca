using Finsam.Application.Behörighet;
using Finsam.Application.Deltagare.Register;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Deltagare.Registerimport;

/// <summary>Reads a file into the register of an insats: all of it or nothing. A field that the file does not have stays as it is.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Fil">The file.</param>
/// <param name="Avtryck">What the user saw when it was tried.</param>
[Behörighet(Roll.Insatsansvarig, Roll.Kansli)]
public sealed record LäsInDeltagareCommand(string Kod, Registerutdrag Fil, string Avtryck) : IRequest<Result>;

internal sealed class LäsInDeltagareValidator : AbstractValidator<LäsInDeltagareCommand>
{
    public LäsInDeltagareValidator() => RuleFor(c => c.Fil.Källa).Källnamn().OverridePropertyName(nameof(Registerutdrag.Källa));
}

internal sealed class LäsInDeltagareHandler(Deltagarregister register, Importunderlag underlag, IFinsamLager lager) : IRequestHandler<LäsInDeltagareCommand, Result>
{
    private static readonly Fel Ändrat = new(
        "import.konflikt", "Registret, kopplingen eller filen är en annan än när filen provades. Inget har lästs in. Prova filen igen och se vad som skulle ändras nu.", Felslag.Konflikt);

    private static readonly Fel Felaktig = new("import.celler", "Filen har celler som behöver rättas. Inget har lästs in.", Felslag.Ogiltigt);

    public async Task<Result> Handle(LäsInDeltagareCommand request, CancellationToken cancellationToken)
    {
        var öppnad = await register.ÖppnaFörImportAsync(request.Kod, cancellationToken);
        if (!öppnad.Lyckades)
        {
            return öppnad.Fel;
        }

        var inskrivna = lager.Alla<KodadDeltagare>();
        var läst = await underlag.LäsAsync(öppnad.Värde, request.Fil, inskrivna, cancellationToken);
        if ((läst.Fel ?? läst.Värde.Hinder) is { } fel)
        {
            return fel;
        }

        var (prövning, rader) = (läst.Värde.Prövning!, läst.Värde.Prövning!.Rader.ToList());
        if (prövning.Fel.Count > 0)
        {
            return Felaktig;
        }

        if (läst.Värde.Avtryck != request.Avtryck)
        {
            return Ändrat;
        }

        if (rader.Count == 0)
        {
            return Result.Klart;
        }

        foreach (var rad in rader)
        {
            if (prövning.Fanns(rad) is not { } deltagare)
            {
                lager.Lägg(KodadDeltagare.Ny(öppnad.Värde.Id, rad.Kod, rad.Uppgifter));
            }
            else if (deltagare.Ändra(rad.Kod, rad.Uppgifter, rad.Rad.Sedd).Fel is { } nej)
            {
                return nej;
            }
        }

        register.Anteckna("deltagare.inlasta", öppnad.Värde.Kod);
        return await lager.SparaAsync(cancellationToken);
    }
}
