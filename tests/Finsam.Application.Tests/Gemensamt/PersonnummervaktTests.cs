using Finsam.Application.Gemensamt;

namespace Finsam.Application.Tests.Gemensamt;

/// <summary>A personnummer does not come in by any text of any request.</summary>
public sealed class PersonnummervaktTests
{
    private const string Nummer = "811218" + "-9876";

    public static TheoryData<object, string?> Begäranden => new()
    {
        { new Plan("Hej", [], new Dictionary<string, string>(), new("a", null)), null },
        { new Plan($"x{Nummer}y", [], new Dictionary<string, string>(), new("a", null)), nameof(Plan.Text) },
        { new Plan("", ["a", Nummer], new Dictionary<string, string>(), new("a", null)), nameof(Plan.Lista) },
        { new Plan("", [], new Dictionary<string, string> { ["k"] = Nummer }, new("a", null)), nameof(Plan.Celler) },
        { new Plan("", [], new Dictionary<string, string> { [Nummer] = "" }, new("a", null)), nameof(Plan.Celler) },
        { new Plan("", [], new Dictionary<string, string>(), new("a", new("b", new(Nummer, null)))), nameof(Plan.Del) },
        { new Inloggning("a", Nummer), null },
    };

    [Theory]
    [MemberData(nameof(Begäranden))]
    public void Varje_text_hur_djupt_den_än_ligger_söks_igenom(object begäran, string? fält) => Personnummersökning.Fält(begäran).Should().Be(fält);

    private sealed record Plan(string Text, IReadOnlyList<string> Lista, IReadOnlyDictionary<string, string> Celler, Led Del);

    private sealed record Led(string Text, Led? Nästa);

    private sealed record Inloggning(string Namn, string NyttLösenord);
}
