using System.Text.Json.Nodes;
using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Ekonomi.Utrymme;

/// <summary>Writes a year's budget or prognos. An empty figure is no figure: of a prognos, the budget's stands.</summary>
/// <param name="År">Calendar year.</param>
/// <param name="Serie">Budget or prognos.</param>
/// <param name="Poster">Thousands of kronor per post.</param>
/// <param name="Sedda">The figures that the user saw before.</param>
[Behörighet(Roll.Kansli, Roll.Ekonom, Roll.Förbundschef)]
public sealed record SparaFörbundsekonomiCommand(
    int? År, Ekonomiserie Serie, IReadOnlyDictionary<Ekonomipost, int?> Poster, IReadOnlyDictionary<Ekonomipost, int> Sedda) : IRequest<Result>;

internal sealed class SparaFörbundsekonomiValidator : AbstractValidator<SparaFörbundsekonomiCommand>
{
    public SparaFörbundsekonomiValidator()
    {
        RuleFor(c => c.År).Cascade(CascadeMode.Stop).NotNull().WithMessage("Skriv vilket år det gäller.")
            .InclusiveBetween(Kvartal.FörstaÅr, Kvartal.SistaÅr).WithMessage("Skriv året med fyra siffror, som 2021.");
        foreach (var post in Enum.GetValues<Ekonomipost>())
        {
            RuleFor(c => c.Poster.GetValueOrDefault(post)).Cascade(CascadeMode.Stop)
                .Must(tkr => tkr is null or (>= -Förbundspost.MaxTkr and <= Förbundspost.MaxTkr))
                .WithMessage("Beloppet är orimligt stort. Skriv i tusental kronor.")
                .Must(tkr => post == Ekonomipost.Överskott || tkr is null or >= 0)
                .WithMessage("Beloppet får inte vara negativt: kostnader skrivs som positiva tal.")
                .OverridePropertyName(post.ToString());
        }
    }
}

internal sealed class SparaFörbundsekonomiHandler(IFinsamLager lager) : IRequestHandler<SparaFörbundsekonomiCommand, Result>
{
    private static readonly Fel Ändrad = new(
        "forbundsekonomi.konflikt", "Någon annan har ändrat årets uppgifter sedan du öppnade dem. Inget har sparats; det du skrev står kvar. Läs om sidan för att se vad som gäller nu.", Felslag.Konflikt);

    public async Task<Result> Handle(SparaFörbundsekonomiCommand request, CancellationToken cancellationToken)
    {
        var år = request.År!.Value;
        await lager.TurasOmAsync($"forbundsekonomi:{år}", cancellationToken);
        var lagrade = await lager.Alla<Förbundspost>().Where(p => p.År == år && p.Serie == request.Serie).ToDictionaryAsync(p => p.Post, cancellationToken);
        if (lagrade.Count != request.Sedda.Count || lagrade.Values.Any(p => !request.Sedda.TryGetValue(p.Post, out var sedd) || sedd != p.Tkr))
        {
            return Ändrad;
        }

        var (gammalt, nytt) = (new JsonObject(), new JsonObject());
        foreach (var post in Enum.GetValues<Ekonomipost>())
        {
            var (förr, nu) = (lagrade.GetValueOrDefault(post)?.Tkr, request.Poster.GetValueOrDefault(post));
            if (förr != nu)
            {
                Sätt(lagrade.GetValueOrDefault(post), år, request.Serie, post, nu);
                (gammalt[post.Kod()], nytt[post.Kod()]) = (förr, nu);
            }
        }

        if (nytt.Count == 0)
        {
            return Result.Klart;
        }

        lager.Anteckna(new($"forbundsekonomi.{request.Serie.Kod()}", $"forbundsekonomi:{år}") { Gammalt = gammalt, Nytt = nytt });
        return await lager.SparaAsync(cancellationToken);
    }

    private void Sätt(Förbundspost? lagrad, int år, Ekonomiserie serie, Ekonomipost post, int? tkr)
    {
        if (lagrad is not null && tkr is { } nytt)
        {
            lagrad.Sätt(nytt);
        }
        else if (lagrad is not null)
        {
            lager.TaBort(lagrad);
        }
        else
        {
            lager.Lägg(new Förbundspost { År = år, Serie = serie, Post = post, Tkr = tkr!.Value });
        }
    }
}
