using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Kvartalsrapporter.Påminnelser;

/// <summary>Reminds now those who owe the reports of some insatser for one quarter. Nobody gets more than one mail a day.</summary>
/// <param name="Kvartal">The quarter.</param>
/// <param name="Insatser">Koder of the insatser.</param>
[Behörighet(Roll.Kansli)]
public sealed record PåminnCommand(Kvartal Kvartal, IReadOnlyList<string> Insatser) : IRequest<Result<Påminnelseutfall>>;

/// <summary>Whom it went to.</summary>
/// <param name="Personer">Each person who was to be reminded.</param>
public sealed record Påminnelseutfall(IReadOnlyList<Utskicksutfall> Personer);

internal sealed class PåminnRegler : AbstractValidator<PåminnCommand>
{
    public PåminnRegler() => RuleFor(c => c.Insatser).NotEmpty().WithMessage("Välj minst en rapport.");
}

internal sealed class PåminnHandler(Påminnelseutskick utskick, IFinsamLager lager, Användarkontext kontext) : IRequestHandler<PåminnCommand, Result<Påminnelseutfall>>
{
    public async Task<Result<Påminnelseutfall>> Handle(PåminnCommand request, CancellationToken cancellationToken)
    {
        var (kvartal, valda) = request;
        var mottagare = await utskick.MottagareAsync(r => r.Kvartal == kvartal && valda.Contains(r.Insats.Kod), cancellationToken);
        if (mottagare.Count == 0)
        {
            return new Fel("paminnelse.ingen", "Ingen att påminna: insatserna har lämnat in, eller så har ingen ansvarig ett konto med e-postadress.", Felslag.Konflikt);
        }

        var utfall = new List<Utskicksutfall>();
        foreach (var person in mottagare)
        {
            utfall.Add(await utskick.SkickaAsync(person, kontext.Användare.Namn, cancellationToken));
        }

        foreach (var kod in mottagare.SelectMany(m => m.Rapporter).Where(r => r.Kvartal == kvartal).Select(r => r.Insats.Kod).Where(valda.Contains).Distinct())
        {
            lager.Anteckna(new("paminnelse", $"rapport:{kod}:{kvartal}"));
        }

        // The mails have gone whether or not this can be stored: their own log tells of them.
        await lager.SparaAsync(CancellationToken.None);
        return new Påminnelseutfall(utfall);
    }
}
