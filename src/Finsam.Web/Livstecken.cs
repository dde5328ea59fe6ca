namespace Finsam.Web;

/// <summary>Whether the process lives, for whoever restarts one that does not.</summary>
internal static class Livstecken
{
    /// <summary>Answers although the database does not: a restart would not bring it back.</summary>
    public const string Adress = "/halsa/lever";

    /// <summary>Maps the address, before cookies are looked at and anything is read.</summary>
    public static void MapLever(this IEndpointRouteBuilder app) =>
        app.MapGet(Adress, () => Results.Text("lever")).AllowAnonymous().ShortCircuit();
}
