using Bunit;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Gemensamt.Blanketter;
using MediatR;
using Microsoft.AspNetCore.Components;

namespace Finsam.Web.Tests.Gemensamt;

/// <summary>A form says how it went, ties what is wrong to its field, and loses nothing that was typed.</summary>
public sealed class FormularTests : Webbtest
{
    [Fact]
    public void Det_som_lyckas_kvitteras_en_gång()
    {
        Sändare.Svara<Prov, Result>(_ => Result.Klart);
        var formulär = Visa();

        formulär.Find("input").Change("Nytt namn");
        formulär.Find("form").Submit();

        formulär.WaitForAssertion(() => formulär.Find("[role=status]").TextContent.Should().Be("Sparat."));
        Sändare.Frågor.Should().Equal(new Prov("Nytt namn"));
        formulär.FindAll("[role=alert]").Should().BeEmpty();
    }

    [Fact]
    public void Ett_fel_står_vid_sitt_fält_och_det_skrivna_är_kvar()
    {
        Sändare.Svara<Prov, Result>(_ => Fel.Fältet("namn.upptaget", "Namn", "Namnet finns redan. Välj ett annat."));
        var formulär = Visa();

        formulär.Find("input").Change("Samma");
        formulär.Find("form").Submit();

        formulär.WaitForAssertion(() => formulär.Find("[role=alert]").TextContent.Should().Contain("Namnet finns redan"));
        var fält = formulär.Find("input");
        fält.GetAttribute("aria-invalid").Should().Be("true");
        fält.GetAttribute("value").Should().Be("Samma");
        var beskrivning = fält.GetAttribute("aria-describedby")!.Split(' ').Select(id => formulär.Find($"#{id}").TextContent);
        beskrivning.Should().Equal("Som det står i avtalet.", "Namnet finns redan. Välj ett annat.");
        formulär.Find("[role=status]").TextContent.Should().BeEmpty();
    }

    [Fact]
    public void Efter_rättning_försvinner_felet()
    {
        Sändare.Svara<Prov, Result>(prov => prov.Namn == "Rätt" ? Result.Klart : Fel.Fältet("namn", "Namn", "Fel namn."));
        var formulär = Visa();
        formulär.Find("form").Submit();
        formulär.WaitForAssertion(() => formulär.Find("[role=alert]"));

        formulär.Find("input").Change("Rätt");
        formulär.Find("form").Submit();

        formulär.WaitForAssertion(() => formulär.Find("[role=status]").TextContent.Should().Be("Sparat."));
        formulär.FindAll("[role=alert], [aria-invalid]").Should().BeEmpty();
    }

    public static TheoryData<Exception, string> Undantag => new()
    {
        { new UnauthorizedAccessException(), "behörighet" },
        { new TimeoutException(), "Databasen går inte att nå" },
        { new InvalidOperationException("hemligt"), "Något gick fel" },
    };

    [Theory]
    [MemberData(nameof(Undantag))]
    public void Ett_undantag_blir_en_mening_och_det_skrivna_är_kvar(Exception undantag, string text)
    {
        Sändare.Svara<Prov, Result>(_ => throw undantag);
        var formulär = Visa();

        formulär.Find("input").Change("Kvar");
        formulär.Find("form").Submit();

        formulär.WaitForAssertion(() => formulär.Find("[role=alert]").TextContent.Should().Contain(text).And.NotContain("hemligt"));
        formulär.Find("input").GetAttribute("value").Should().Be("Kvar");
        formulär.Find("button").HasAttribute("disabled").Should().BeFalse();
    }

    private IRenderedComponent<Formular<Result>> Visa()
    {
        var namn = "";
        return Render<Formular<Result>>(p => p
            .Add(f => f.Kommando, () => new Prov(namn))
            .AddChildContent<Faltrad>(f => f
                .Add(x => x.Etikett, "Namn")
                .Add(x => x.Fält, "Namn")
                .Add(x => x.Hjälp, "Som det står i avtalet.")
                .Add(x => x.ChildContent, attribut => bygg =>
                {
                    bygg.OpenElement(0, "input");
                    bygg.AddMultipleAttributes(1, attribut);
                    bygg.AddAttribute(2, "value", namn);
                    bygg.AddAttribute(3, "onchange", EventCallback.Factory.Create<ChangeEventArgs>(this, e => namn = (string)e.Value!));
                    bygg.CloseElement();
                })));
    }

    public sealed record Prov(string Namn) : IRequest<Result>;
}
