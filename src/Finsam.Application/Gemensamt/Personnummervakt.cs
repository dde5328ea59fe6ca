using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Finsam.Domain.Gemensamt;
using MediatR;

namespace Finsam.Application.Gemensamt;

/// <summary>
/// The last door: no request that can be refused goes through with a personnummer in any of its texts, whatever its own rules look at. What was typed is
/// never repeated. Source: formats/utbyte.md, "What import promises".
/// </summary>
internal sealed class Personnummervakt<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next) =>
        request is not IGranskarCellvis && Svar<TResponse>.Nej is { } nej && Personnummersökning.Fält(request) is { } fält
            ? Task.FromResult(nej(Fel.Fältet("text.personnummer", fält, "Texten ser ut att innehålla ett personnummer. Ta bort det; sådana får inte finnas i Finsam. Inget har sparats.")))
            : next();
}

/// <summary>A request whose handler looks for personnummer itself, answer by answer or cell by cell, and says where.</summary>
public interface IGranskarCellvis;

/// <summary>Goes through every text of a request.</summary>
internal static class Personnummersökning
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Egenskaper = new();

    /// <summary>The property of the request that holds one, or <c>null</c>.</summary>
    public static string? Fält(object request) =>
        Läsbara(request.GetType()).FirstOrDefault(p => FinnsI(p.GetValue(request)))?.Name;

    private static bool FinnsI(object? värde) => värde switch
    {
        null or byte[] => false,
        string text => Personnummer.FinnsI(text),
        IDictionary par => par.Values.Cast<object?>().Any(FinnsI) || par.Keys.Cast<object?>().Any(FinnsI),
        IEnumerable lista => lista.Cast<object?>().Any(FinnsI),
        _ => Läsbara(värde.GetType()).Any(p => FinnsI(p.GetValue(värde))),
    };

    /// <summary>What our own records hold, not what follows from it. A password is hashed, never stored as text, and may be what it likes.</summary>
    private static PropertyInfo[] Läsbara(Type typ) => Egenskaper.GetOrAdd(typ, t => t.Namespace?.StartsWith("Finsam", StringComparison.Ordinal) == true && !t.IsEnum && Avsedd(t)
        ? [.. t.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0 && p.CanWrite && !p.Name.Contains("ösenord", StringComparison.Ordinal))]
        : []);

    /// <summary>Only what is written down as values: records and structs, not services or files.</summary>
    private static bool Avsedd(Type typ) => typ.IsValueType || typ.GetMethod("<Clone>$") is not null;
}
