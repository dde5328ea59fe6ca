using System.Reflection;
using System.Runtime.CompilerServices;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Översikt;

namespace Finsam.Architecture.Tests;

/// <summary>design.md, rules 1, 9 and 11, of the domain.</summary>
public sealed class DomainTests
{
    /// <summary>Enums that are only ever a value in memory, so that they need no code.</summary>
    private static readonly Type[] UtanKod = [typeof(Tryckkolumn), typeof(Avstämningsgrund), typeof(Periodslag), typeof(Felslag), typeof(Ljusslag), typeof(Mått), typeof(Registermått), typeof(Kolumn), typeof(Förändring), typeof(Fältslag), typeof(Rapporthandling), typeof(Avvikelsehandling)];

    [Fact]
    public void Ingenting_har_en_öppen_set()
    {
        var öppna = from typ in Projekt.Domain.Typer()
                    from egenskap in typ.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public)
                    where egenskap.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                    select $"{typ.Name}.{egenskap.Name}";

        öppna.Should().BeEmpty();
    }

    [Fact]
    public void Inga_fält_är_öppna()
    {
        var öppna = from typ in Projekt.Domain.Typer().Where(t => !t.IsEnum)
                    from fält in typ.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public)
                    where !fält.IsLiteral && !fält.IsInitOnly
                    select $"{typ.Name}.{fält.Name}";

        öppna.Should().BeEmpty();
    }

    [Fact]
    public void Identiteter_är_readonly_record_struct_kring_en_uuid()
    {
        var identiteter = Projekt.Domain.Typer().Where(t => t.Name.EndsWith("Id", StringComparison.Ordinal) && !t.IsEnum).ToList();

        identiteter.Should().NotBeEmpty();
        identiteter.Should().OnlyContain(t => t.IsValueType && t.IsDefined(typeof(IsReadOnlyAttribute)) && ÄrRecord(t));
        identiteter.Should().OnlyContain(t => t.GetProperties(BindingFlags.Instance | BindingFlags.Public).Single().PropertyType == typeof(Guid));
    }

    [Fact]
    public void Slutna_mängder_har_en_kod_per_värde()
    {
        var mängder = Projekt.Domain.GetExportedTypes().Where(t => t.IsEnum && !UtanKod.Contains(t)).ToList();
        mängder.Should().NotBeEmpty();

        foreach (var mängd in mängder)
        {
            var koder = mängd.GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => (f.Name, Kod: f.GetCustomAttribute<KodAttribute>()?.Text)).ToList();

            koder.Should().OnlyContain(k => k.Kod != null, "every value of {0} is stored as its code", mängd.Name);
            koder.Select(k => k.Kod).Should().OnlyHaveUniqueItems();
            koder.Select(k => k.Kod!).Should().OnlyContain(kod => kod.All(tecken => char.IsAsciiLetterOrDigit(tecken) || tecken == '_' || tecken == '-'));
        }
    }

    private static bool ÄrRecord(Type typ) => typ.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;
}
