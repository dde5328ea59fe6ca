using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Tests.Gemensamt;

/// <summary>What is wrong comes back as a refusal that names the fields, and the handler never sees it.</summary>
public sealed class ValideringTests
{
    private bool _framme;

    [Fact]
    public async Task Det_som_stämmer_går_fram()
    {
        var svar = await SändAsync<Result>(new("Anna", 3), Result.Klart);

        svar.Lyckades.Should().BeTrue();
        _framme.Should().BeTrue();
    }

    [Fact]
    public async Task Ett_fel_säger_vilket_fält_och_vad()
    {
        var svar = await SändAsync<Result<int>>(new("", 3), 7);

        svar.Fel!.Slag.Should().Be(Felslag.Ogiltigt);
        svar.Fel.Text.Should().Be("Skriv ett namn.");
        svar.Fel.Fält.Should().Equal(new Fältfel("Namn", "Skriv ett namn."));
        _framme.Should().BeFalse();
    }

    [Fact]
    public async Task Flera_fel_räknas_och_står_vart_och_ett_för_sig()
    {
        var svar = await SändAsync<Result>(new("", 0), Result.Klart);

        svar.Fel!.Text.Should().Be("2 fält behöver rättas.");
        svar.Fel.Fält.Select(f => f.Fält).Should().Equal("Namn", "Antal");
    }

    [Fact]
    public async Task Ett_svar_som_inte_kan_vägras_blir_ett_undantag()
    {
        var sänd = () => SändAsync(new Begäran("", 1), 7);

        await sänd.Should().ThrowAsync<ValidationException>();
        _framme.Should().BeFalse();
    }

    private Task<T> SändAsync<T>(Begäran begäran, T svar) => new Validering<Begäran, T>([new Regler()]).Handle(begäran, default, () =>
    {
        _framme = true;
        return Task.FromResult(svar);
    });

    private sealed record Begäran(string Namn, int Antal);

    private sealed class Regler : AbstractValidator<Begäran>
    {
        public Regler()
        {
            RuleFor(b => b.Namn).NotEmpty().WithMessage("Skriv ett namn.");
            RuleFor(b => b.Antal).GreaterThan(0).WithMessage("Skriv ett antal över 0.");
        }
    }
}
