using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Gemensamt;

/// <summary>From a refusal to the response of a request.</summary>
/// <typeparam name="TResponse">What the request answers with.</typeparam>
internal static class Svar<TResponse>
{
    /// <summary>Makes it, or <c>null</c> where the response cannot be a refusal.</summary>
    public static Func<Fel, TResponse>? Nej { get; } =
        typeof(IResultat).IsAssignableFrom(typeof(TResponse))
            ? typeof(TResponse).GetMethod("op_Implicit", [typeof(Fel)])!.CreateDelegate<Func<Fel, TResponse>>()
            : null;
}
