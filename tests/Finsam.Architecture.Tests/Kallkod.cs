using System.Globalization;
using System.Text;

namespace Finsam.Architecture.Tests;

/// <summary>The checkout as files.</summary>
internal static class Källkod
{
    private static readonly HashSet<string> Utanför = ["bin", "obj", ".git", ".finsam", "_framework", "node_modules", "TestResults"];
    private static readonly HashSet<string> Text =
        [".cs", ".razor", ".sql", ".css", ".js", ".html", ".md", ".json", ".csv", ".txt", ".xml", ".yml", ".yaml", ".csproj", ".props", ".targets", ".editorconfig", ".svg", ""];

    public static string Rot { get; } = Sök();

    /// <summary>Files with these endings below a folder of the checkout, as paths from its root.</summary>
    public static IReadOnlyList<string> Filer(string mapp, params string[] ändelser) =>
        [.. Under(new(Path.Combine(Rot, mapp))).Where(fil => ändelser.Any(fil.Name.EndsWith)).Select(fil => Path.GetRelativePath(Rot, fil.FullName)).Order(StringComparer.Ordinal)];

    /// <summary>Every text that a person has written.</summary>
    public static IReadOnlyList<string> Texter() =>
    [
        .. Under(new(Rot))
            .Where(fil => Text.Contains(fil.Extension) && fil.Name != "packages.lock.json")
            .Select(fil => Path.GetRelativePath(Rot, fil.FullName)),
    ];

    public static string Läs(string fil) => File.ReadAllText(Path.Combine(Rot, fil));

    /// <summary>As files, folders and addresses are named: å ä ö become a a o.</summary>
    public static string Vik(string text) => string.Concat(
        text.Normalize(NormalizationForm.FormD).Where(tecken => CharUnicodeInfo.GetUnicodeCategory(tecken) != UnicodeCategory.NonSpacingMark));

    private static IEnumerable<FileInfo> Under(DirectoryInfo mapp) =>
        mapp.EnumerateFiles().Concat(mapp.EnumerateDirectories().Where(m => !Utanför.Contains(m.Name)).SelectMany(Under));

    private static string Sök()
    {
        var mapp = new DirectoryInfo(AppContext.BaseDirectory);
        while (mapp is not null && !File.Exists(Path.Combine(mapp.FullName, "Finsam.sln")))
        {
            mapp = mapp.Parent;
        }

        return mapp?.FullName ?? throw new InvalidOperationException("The tests do not run within a checkout.");
    }
}
