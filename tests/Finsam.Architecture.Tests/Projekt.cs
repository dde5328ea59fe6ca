using System.Reflection;
using Finsam.Application;
using Finsam.Domain.Gemensamt;

namespace Finsam.Architecture.Tests;

/// <summary>The assemblies of the program.</summary>
internal static class Projekt
{
    public static Assembly Domain { get; } = typeof(Period).Assembly;

    public static Assembly Application { get; } = typeof(DependencyInjection).Assembly;

    public static Assembly Infrastructure { get; } = typeof(Infrastructure.Database.Databas).Assembly;

    public static Assembly Web { get; } = typeof(Web.Kommandorad.Kommandorad).Assembly;

    /// <summary>Types written by hand.</summary>
    public static IEnumerable<Type> Typer(this Assembly assembly) =>
        assembly.GetTypes().Where(t => !t.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)) && !t.Name.Contains('<') && t.Namespace?.StartsWith("Finsam", StringComparison.Ordinal) == true);
}
