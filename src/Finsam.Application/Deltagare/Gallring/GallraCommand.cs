using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Deltagare.Gallring;

/// <summary>Removes the deltagare of an insats who left up to a quarter, whose time is over, with all that is written of them. Counts remain (docs/beslut/0164).</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="TillOchMed">The quarter, as the page showed it.</param>
/// <param name="Varför">The decision that it follows.</param>
[Behörighet(Roll.Förbundschef)]
public sealed record GallraCommand(string Kod, Kvartal TillOchMed, string Varför) : IRequest<Result>;

internal sealed class GallraRegler : AbstractValidator<GallraCommand>
{
    public GallraRegler() => RuleFor(c => c.Varför).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv vilket beslut gallringen följer.").Skriven("Skälet", Textregler.MaxSkäl)
        .Must(text => !Kontaktuppgift.FinnsI(text)).WithMessage("Skälet ser ut att innehålla ett telefonnummer eller en e-postadress. Skriv det utan.");
}

internal sealed class GallraHandler(Gallringsläsning läsning, IFinsamContext db, IFinsamLager lager, Användarkontext kontext, TimeProvider klocka) : IRequestHandler<GallraCommand, Result>
{
    private static readonly Fel InteDags = new("gallring.inte-dags", "Inget ska gallras till och med det kvartalet nu. Läs om sidan och se vad som gäller.", Felslag.Konflikt);

    public async Task<Result> Handle(GallraCommand request, CancellationToken cancellationToken)
    {
        // Neither written in, nor told of, meanwhile.
        await lager.TurasOmAsync($"deltagare:{request.Kod}", cancellationToken);
        await lager.TurasOmAsync("uppfoljningstillagg", cancellationToken);
        await lager.TurasOmAsync("skattningsutfall", cancellationToken);
        var lägen = await läsning.LäsAsync(db.Insatser.SynligaFör(kontext.Användare).Where(i => i.Kod == request.Kod), cancellationToken);
        if (lägen is not [var läge])
        {
            return Felkatalog.InsatsFinnsInte(request.Kod);
        }

        if (läge.KanGallras != request.TillOchMed)
        {
            return InteDags;
        }

        var (insats, sista) = (läge.Insats, request.TillOchMed.SistaDag);
        var gallras = await lager.Alla<KodadDeltagare>().Where(d => d.InsatsId == insats.Id && d.Ut <= sista).ToListAsync(cancellationToken);
        foreach (var antal in Gallringsstatistik.Dela(gallras.Select(d => Gallringsstatistik.Person(insats.Kod, d.Uppgifter))))
        {
            lager.Lägg(Gallringsrad.Ny(insats.Id, antal));
        }

        foreach (var deltagare in gallras)
        {
            lager.TaBort(deltagare);
        }

        lager.Lägg(new Gallringsbeslut
        {
            Id = new(Guid.CreateVersion7()),
            InsatsId = insats.Id,
            TillOchMed = request.TillOchMed,
            Av = new(kontext.Användare.Konto, kontext.Användare.Namn, klocka.GetUtcNow()),
            Varför = request.Varför.Trim(),
        });
        lager.Anteckna(new("deltagare.gallrade", $"insats:{insats.Kod}") { Nytt = new JsonObject { ["till_och_med"] = $"{request.TillOchMed}" }, Varför = request.Varför.Trim() });
        return await lager.SparaAsync(cancellationToken);
    }
}
