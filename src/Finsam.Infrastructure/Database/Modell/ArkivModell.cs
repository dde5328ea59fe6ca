using Finsam.Domain.Arkiv;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class ArkivhandlingModell : IEntityTypeConfiguration<Arkivhandling>
{
    public void Configure(EntityTypeBuilder<Arkivhandling> handling)
    {
        handling.ToTable("arkivhandling");
        handling.Property(h => h.Id).HasColumnName("id").ValueGeneratedNever();
        handling.Property(h => h.År).HasColumnName("ar");
        handling.Property(h => h.Nummer).HasColumnName("nummer").ValueGeneratedOnAdd();
        handling.Property(h => h.Slag).HasColumnName("slag");
        handling.Property(h => h.Titel).HasColumnName("titel");
        handling.Property(h => h.Insats).HasColumnName("insats");
        handling.Property(h => h.Lokusgrupp).HasColumnName("lokusgrupp");
        handling.Property(h => h.Period).HasColumnName("period");
        handling.Property(h => h.Diarienummer).HasColumnName("diarienummer");
        handling.Property(h => h.Version).HasColumnName("version");
        handling.Property(h => h.Ersätter).HasColumnName("ersatter");
        handling.Property(h => h.Data).HasColumnName("data");
        handling.Property(h => h.Datasumma).HasColumnName("datasumma");
        handling.Property(h => h.Dokument).HasColumnName("dokument");
        handling.Property(h => h.Dokumentsumma).HasColumnName("dokumentsumma");
        handling.Property(h => h.Fryst).HasColumnName("fryst");
        handling.HasOne<Arkivhandling>().WithMany().HasForeignKey(h => h.Ersätter);
    }
}

internal sealed class ArkivtilläggModell : IEntityTypeConfiguration<Arkivtillägg>
{
    public void Configure(EntityTypeBuilder<Arkivtillägg> tillägg)
    {
        tillägg.ToTable("arkivtillagg");
        tillägg.Property(t => t.Id).HasColumnName("id").ValueGeneratedNever();
        tillägg.Property(t => t.HandlingId).HasColumnName("handling_id");
        tillägg.Property(t => t.Text).HasColumnName("text");
        tillägg.Property(t => t.Data).HasColumnName("data");
        tillägg.Property(t => t.Gjort).HasColumnName("gjort");
        tillägg.HasOne<Arkivhandling>().WithMany().HasForeignKey(t => t.HandlingId);
    }
}

internal sealed class ArkivpdfModell : IEntityTypeConfiguration<Arkivpdf>
{
    public void Configure(EntityTypeBuilder<Arkivpdf> pdf)
    {
        pdf.ToTable("arkivpdf");
        pdf.HasKey(p => p.HandlingId);
        pdf.Property(p => p.HandlingId).HasColumnName("handling_id").ValueGeneratedNever();
        pdf.Property(p => p.Innehåll).HasColumnName("innehall");
        pdf.Property(p => p.Summa).HasColumnName("summa");
        pdf.Property(p => p.Skapad).HasColumnName("skapad");
        pdf.HasOne<Arkivhandling>().WithOne().HasForeignKey<Arkivpdf>(p => p.HandlingId);
    }
}
