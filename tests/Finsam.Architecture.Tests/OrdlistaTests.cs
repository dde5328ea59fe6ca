using System.Text.RegularExpressions;

namespace Finsam.Architecture.Tests;

/// <summary>design.md, "Names": every domain word stands in the glossary.</summary>
public sealed class OrdlistaTests
{
    [Fact]
    public void Varje_publik_domäntyp_står_i_ordlistan()
    {
        var ord = Regex.Matches(Källkod.Läs("docs/ordlista.md"), @"[\w]+").Select(m => m.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Projekt.Domain.GetExportedTypes().Where(t => !t.IsNested).Select(t => Domänord(t.Name)).Where(namn => !ord.Contains(namn)).Should().BeEmpty();
    }

    /// <summary>Without the technical ending, and without the Pm that says that it is a part of the PM.</summary>
    private static string Domänord(string typ) => Regex.Replace(typ, "(?<=.)(Id|Attribute|`1)$|^Pm(?=[A-ZÅÄÖ])", "");
}
