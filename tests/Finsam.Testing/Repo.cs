namespace Finsam.Testing;

/// <summary>Where things lie in the checkout.</summary>
public static class Repo
{
    /// <summary>The folder of Finsam.sln.</summary>
    public static string Rot { get; } = Hitta();

    /// <summary>The sample: Uppsala län 2021, with expected results.</summary>
    public static string Uppsala { get; } = Path.Combine(Rot, "data", "uppsala-2021");

    private static string Hitta()
    {
        var mapp = new DirectoryInfo(AppContext.BaseDirectory);
        while (mapp is not null && !File.Exists(Path.Combine(mapp.FullName, "Finsam.sln")))
        {
            mapp = mapp.Parent;
        }

        return mapp?.FullName ?? throw new InvalidOperationException("The tests must run inside the checkout.");
    }
}
