namespace Finsam.Infrastructure.Konton;

/// <summary>One passkey of an account.</summary>
/// <param name="Id">Identity, as base64url.</param>
/// <param name="Namn">What its owner calls it.</param>
/// <param name="Skapad">When it was added.</param>
public sealed record Passnyckel(string Id, string Namn, DateTimeOffset Skapad);

/// <summary>How an account is protected, for its owner.</summary>
/// <param name="Namn">The name that is shown.</param>
/// <param name="Inloggning">What is typed to log in.</param>
/// <param name="SenastInloggad">When somebody last logged in, or <c>null</c>.</param>
/// <param name="HarLösenord">Whether there is a password; demo accounts have none.</param>
/// <param name="Tvåsteg">Whether a code is asked for after the password.</param>
/// <param name="Koder">Recovery codes that are left.</param>
/// <param name="Passnycklar">Passkeys, oldest first.</param>
/// <param name="KräverMfa">Whether a role of the account demands more than a password.</param>
public sealed record Kontoläge(
    string Namn,
    string Inloggning,
    DateTimeOffset? SenastInloggad,
    bool HarLösenord,
    bool Tvåsteg,
    int Koder,
    IReadOnlyList<Passnyckel> Passnycklar,
    bool KräverMfa)
{
    /// <summary>Whether there is anything besides the password.</summary>
    public bool HarMfa => Tvåsteg || Passnycklar.Count > 0;
}
