using System.Text.Json;
using System.Text.Json.Serialization;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Styrkorten;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class StyrkortModell : IEntityTypeConfiguration<Styrkort>
{
    private static readonly JsonSerializerOptions Format = new(Jsonvärde.Format) { Converters = { new JsonStringEnumConverter(), new Periodjson() } };

    public void Configure(EntityTypeBuilder<Styrkort> styrkort)
    {
        styrkort.ToTable("styrkort");
        styrkort.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
        styrkort.Property(s => s.InsatsId).HasColumnName("insats_id");
        styrkort.Property(s => s.År).HasColumnName("ar");
        styrkort.Property(s => s.Innehåll).HasColumnName("innehall").HasColumnType("jsonb").HasConversion(
            innehåll => JsonSerializer.Serialize(innehåll, Format),
            text => JsonSerializer.Deserialize<Styrkortsinnehåll>(text, Format)!);
        styrkort.Property(s => s.Version).HasColumnName("version").IsConcurrencyToken();
        styrkort.HasOne<Insats>().WithMany().HasForeignKey(s => s.InsatsId);
    }

    private sealed class Periodjson : JsonConverter<Period>
    {
        public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Period.TryParse(reader.GetString(), out var period) ? period : throw new JsonException("Unknown period in a styrkort.");

        public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
