using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Finsam.Infrastructure.Database.Modell;

/// <summary>A small record kept as JSON in one column.</summary>
internal sealed class Jsonvärde<T>() : ValueConverter<T, string>(
    värde => JsonSerializer.Serialize(värde, Jsonvärde.Format),
    text => JsonSerializer.Deserialize<T>(text, Jsonvärde.Format)!);

/// <summary>How.</summary>
internal static class Jsonvärde
{
    public static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
