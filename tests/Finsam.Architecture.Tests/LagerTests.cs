using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace Finsam.Architecture.Tests;

/// <summary>design.md, "The house": what each project may know of.</summary>
public sealed class LagerTests
{
    [Fact]
    public void Domain_känner_bara_till_språket() =>
        Referenser(Projekt.Domain).Should().OnlyContain(namn => namn.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void Application_känner_Domain_men_varken_Infrastructure_Web_eller_databasen()
    {
        var referenser = Referenser(Projekt.Application);

        referenser.Should().Contain("Finsam.Domain");
        referenser.Should().NotContain(["Finsam.Infrastructure", "Finsam.Web"]);
        referenser.Should().NotContain(namn => namn.StartsWith("Npgsql") || namn.StartsWith("Microsoft.EntityFrameworkCore.Relational") || namn.StartsWith("Microsoft.AspNetCore"));
    }

    [Fact]
    public void Infrastructure_känner_inte_till_Web() => Referenser(Projekt.Infrastructure).Should().NotContain("Finsam.Web").And.Contain("Finsam.Application");

    [Fact]
    public void Komponenter_rör_inte_databasen()
    {
        // Rule 4: they inject one sender, and what they hold of types is what it gives them.
        var komponenter = Projekt.Web.Typer().Where(typeof(IComponent).IsAssignableFrom);

        var rör = from komponent in komponenter
                  from typ in Rörda(komponent)
                  where typ.Namespace is { } rymd && (rymd.StartsWith("Microsoft.EntityFrameworkCore") || rymd.StartsWith("Npgsql") || rymd.StartsWith("Finsam.Infrastructure.Database"))
                  select $"{komponent.Name}: {typ.FullName}";
        rör.Should().BeEmpty();
    }

    [Fact]
    public void Komponenternas_källkod_nämner_varken_DbContext_Npgsql_eller_HttpContextAccessor()
    {
        var förbjudet = new Regex(@"DbContext|Npgsql|IFinsamContext|KontoContext|IMediator\b|IHttpContextAccessor|IRequestHandler");

        Källkod.Filer("src/Finsam.Web", ".razor", ".razor.cs").Where(fil => förbjudet.IsMatch(Källkod.Läs(fil))).Should().BeEmpty();
    }

    private static IEnumerable<string> Referenser(Assembly assembly) => assembly.GetReferencedAssemblies().Select(a => a.Name!);

    private static IEnumerable<Type> Rörda(Type typ)
    {
        const BindingFlags alla = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var medlemmar = typ.GetFields(alla).Select(f => f.FieldType)
            .Concat(typ.GetProperties(alla).Select(p => p.PropertyType))
            .Concat(typ.GetConstructors(alla).SelectMany(c => c.GetParameters()).Select(p => p.ParameterType))
            .Concat(typ.GetMethods(alla).SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType)));
        return medlemmar.SelectMany(t => t.IsGenericType ? t.GetGenericArguments().Append(t) : [t]);
    }
}
