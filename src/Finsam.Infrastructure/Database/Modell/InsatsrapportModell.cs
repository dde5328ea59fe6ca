using System.Text.Json;
using System.Text.Json.Serialization;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class InsatsrapportModell : IEntityTypeConfiguration<Insatsrapport>
{
    public void Configure(EntityTypeBuilder<Insatsrapport> rapport)
    {
        rapport.ToTable("insatsrapport");
        rapport.HasKey(r => r.Id);
        rapport.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        rapport.Property(r => r.InsatsId).HasColumnName("insats_id");
        rapport.Property(r => r.Slag).HasColumnName("slag");
        rapport.Property(r => r.År).HasColumnName("ar");
        rapport.Property(r => r.Bilaga).HasColumnName("bilaga");
        rapport.Property(r => r.Lokusgrupp).HasColumnName("lokusgrupp");
        rapport.Property(r => r.Mallar).HasColumnName("mallar").HasColumnType("jsonb").HasConversion(new Rapportjson<IReadOnlyList<Mall>>(), new ValueComparer<IReadOnlyList<Mall>>(
            (a, b) => ReferenceEquals(a, b), mallar => mallar.Count, mallar => mallar));
        rapport.Property(r => r.Status).HasColumnName("status");
        rapport.Property(r => r.Version).HasColumnName("version");
        rapport.Property(r => r.Steg).HasColumnName("steg").IsConcurrencyToken();
        rapport.Property(r => r.Bild).HasColumnName("bild");
        rapport.Property(r => r.Gällande).HasColumnName("gallande");
        rapport.Property(r => r.Inlämnad).HasColumnName("inlamnad");
        rapport.Property(r => r.Skäl).HasColumnName("skal");
        rapport.Ignore(r => r.Rubriker).Ignore(r => r.Kod).Ignore(r => r.ÄrInlämnad);
        rapport.HasMany(r => r.Underskrifter).WithOne().HasForeignKey(u => u.RapportId);
        rapport.HasOne<Insats>().WithMany().HasForeignKey(r => r.InsatsId);
    }
}

internal sealed class RapporttextModell : IEntityTypeConfiguration<Rapporttext>
{
    public void Configure(EntityTypeBuilder<Rapporttext> text)
    {
        text.ToTable("rapporttext");
        text.HasKey(t => new { t.RapportId, t.Fält });
        text.Property(t => t.RapportId).HasColumnName("rapport_id");
        text.Property(t => t.Fält).HasColumnName("falt");
        text.Property(t => t.Värde).HasColumnName("varde");
        text.Property(t => t.Version).HasColumnName("version").IsConcurrencyToken();
        text.Property(t => t.Av).HasColumnName("andrad_av");
        text.Property(t => t.Ändrad).HasColumnName("andrad");
        text.Property(t => t.Buret).HasColumnName("buret");
        text.HasOne<Insatsrapport>().WithMany().HasForeignKey(t => t.RapportId);
    }
}

internal sealed class RapportunderskriftModell : IEntityTypeConfiguration<Rapportunderskrift>
{
    public void Configure(EntityTypeBuilder<Rapportunderskrift> underskrift)
    {
        underskrift.ToTable("rapportunderskrift");
        underskrift.HasKey(u => new { u.RapportId, u.Part });
        underskrift.Property(u => u.RapportId).HasColumnName("rapport_id");
        underskrift.Property(u => u.Part).HasColumnName("part");
        underskrift.Property(u => u.Ort).HasColumnName("ort");
        underskrift.Property(u => u.Datum).HasColumnName("datum");
        underskrift.Property(u => u.Namn).HasColumnName("namn");
        underskrift.Property(u => u.Konto).HasColumnName("konto");
        underskrift.Property(u => u.Tid).HasColumnName("tid");
        underskrift.Property(u => u.Innehåll).HasColumnName("innehall");
    }
}

internal sealed class EgenmallModell : IEntityTypeConfiguration<Egenmall>
{
    public void Configure(EntityTypeBuilder<Egenmall> mall)
    {
        mall.ToTable("rapportmall");
        mall.HasKey(m => new { m.Slag, m.Version });
        mall.Property(m => m.Slag).HasColumnName("slag");
        mall.Property(m => m.Version).HasColumnName("version").ValueGeneratedNever();
        mall.Property(m => m.Mall).HasColumnName("mall").HasColumnType("jsonb").HasConversion(new Rapportjson<Mall>());
        mall.Property(m => m.Av).HasColumnName("skapad");
    }
}

/// <summary>What is kept as JSON of a report: closed sets by name, so that a new one among them changes nothing that is stored.</summary>
internal sealed class Rapportjson<T>() : ValueConverter<T, string>(
    värde => JsonSerializer.Serialize(värde, Rapportjson.Format),
    text => JsonSerializer.Deserialize<T>(text, Rapportjson.Format)!);

/// <summary>How.</summary>
internal static class Rapportjson
{
    public static readonly JsonSerializerOptions Format = new(Jsonvärde.Format) { Converters = { new JsonStringEnumConverter() } };
}
