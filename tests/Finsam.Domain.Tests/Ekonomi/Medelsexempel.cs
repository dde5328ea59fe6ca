using Finsam.Domain.Ekonomi;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;

namespace Finsam.Domain.Tests.Ekonomi;

/// <summary>One insats and three people.</summary>
internal static class Medelsexempel
{
    public static InsatsId Insats { get; } = new(Guid.CreateVersion7());

    public static Underskrift Insatsen { get; } = new(Guid.CreateVersion7(), "Insatsen", default);

    public static Underskrift Ekonomen { get; } = new(Guid.CreateVersion7(), "Ekonomen", default);

    public static Underskrift Chefen { get; } = new(Guid.CreateVersion7(), "Chefen", default);

    public static Beslut Beviljad(decimal belopp, int från = 2021, int till = 2021, Beslutsslag? slag = Beslutsslag.Beviljad) => new()
    {
        Id = new(Guid.CreateVersion7()),
        InsatsId = Insats,
        Diarienummer = "1",
        Datum = new(från, 1, 1),
        Belopp = belopp,
        From = new(från, 1, 1),
        Tom = new(till, 12, 31),
        Slag = slag,
    };
}
