using Finsam.Domain.Deltagare;

namespace Finsam.Web.Features.Deltagare;

/// <summary>The addresses of a register.</summary>
internal static class Deltagaradress
{
    /// <summary>The register of an insats.</summary>
    public static string Register(string kod) => $"{Gemensamt.Adress.Insats(kod)}/deltagare";

    /// <summary>Where new deltagare are entered.</summary>
    public static string Nya(string kod) => $"{Register(kod)}/nya";

    /// <summary>Whom to ask after avslut.</summary>
    public static string Uppföljning(string kod) => $"{Register(kod)}/uppfoljning";

    /// <summary>Who is to rate, and how they have changed.</summary>
    public static string Skattning(string kod) => $"{Register(kod)}/skattning";

    /// <summary>What is rated.</summary>
    public static string Skattningsformulär(string kod) => $"{Skattning(kod)}/formular";

    /// <summary>How one deltagare has rated.</summary>
    public static string Skattning(string kod, DeltagareId id) => $"{En(kod, id)}/skattning";

    /// <summary>Who is due to be removed.</summary>
    public static string Gallring(string kod) => $"{Register(kod)}/gallring";

    /// <summary>Where a file of another register is read in.</summary>
    public static string Import(string kod) => $"{Register(kod)}/import";

    /// <summary>One deltagare. The address holds no code: it may stand in logs.</summary>
    public static string En(string kod, DeltagareId id) => $"{Register(kod)}/{id.Value}";
}
