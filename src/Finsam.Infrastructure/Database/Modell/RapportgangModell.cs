using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class UtkastsvarModell : IEntityTypeConfiguration<Utkastsvar>
{
    public void Configure(EntityTypeBuilder<Utkastsvar> svar)
    {
        svar.ToTable("utkastsvar");
        svar.HasKey(s => new { s.RapportId, s.Fält });
        svar.Property(s => s.RapportId).HasColumnName("rapport_id");
        svar.Property(s => s.Fält).HasColumnName("falt");
        svar.Property(s => s.Värde).HasColumnName("varde");
        svar.Property(s => s.Version).HasColumnName("version").IsConcurrencyToken();
        svar.Property(s => s.Av).HasColumnName("andrad_av");
        svar.Property(s => s.Ändrad).HasColumnName("andrad");
        svar.Property(s => s.Buret).HasColumnName("buret");
        svar.HasOne<Kvartalsrapport>().WithMany().HasForeignKey(s => s.RapportId);
    }
}

internal sealed class RapportinlämningModell : IEntityTypeConfiguration<Rapportinlämning>
{
    public void Configure(EntityTypeBuilder<Rapportinlämning> inlämning)
    {
        inlämning.ToTable("rapportinlamning");
        inlämning.HasKey(i => new { i.RapportId, i.Nummer });
        inlämning.Property(i => i.RapportId).HasColumnName("rapport_id");
        inlämning.Property(i => i.Nummer).HasColumnName("nummer").ValueGeneratedNever();
        inlämning.Property(i => i.Version).HasColumnName("version");
        inlämning.Property(i => i.Skäl).HasColumnName("skal");
        inlämning.Property(i => i.Bild).HasColumnName("bild");
        inlämning.Property(i => i.Inlämnad).HasColumnName("inlamnad");
        inlämning.Property(i => i.Godkänd).HasColumnName("godkand");
        inlämning.Property(i => i.Återsänd).HasColumnName("atersand");
        inlämning.Property(i => i.Återsändningstext).HasColumnName("atersandningstext");
        inlämning.Property(i => i.Noter).HasColumnName("noter").HasColumnType("jsonb")
            .HasConversion(new Jsonvärde<IReadOnlyList<Återsändningsnot>>(), new ValueComparer<IReadOnlyList<Återsändningsnot>>(
                (a, b) => ReferenceEquals(a, b) || (a != null && b != null && a.SequenceEqual(b)), noter => noter.Count, noter => noter));
        inlämning.HasOne<Kvartalsrapport>().WithMany().HasForeignKey(i => i.RapportId);
    }
}

internal sealed class FrystEkonomiModell : IEntityTypeConfiguration<FrystEkonomi>
{
    public void Configure(EntityTypeBuilder<FrystEkonomi> fryst)
    {
        fryst.ToTable("fryst_ekonomi");
        fryst.Property<Guid>("Id").HasColumnName("id");
        fryst.HasKey("Id");
        fryst.Property(f => f.InsatsId).HasColumnName("insats_id");
        fryst.Property(f => f.Kvartal).HasColumnName("kvartal");
        fryst.Property(f => f.Fanns).HasColumnName("fanns");
        fryst.Property(f => f.Budget).HasColumnName("budget");
        fryst.Property(f => f.Utfall).HasColumnName("utfall");
    }
}

internal sealed class DiarieserieModell : IEntityTypeConfiguration<Diarieserie>
{
    public void Configure(EntityTypeBuilder<Diarieserie> serie)
    {
        serie.ToTable("diarieserie");
        serie.HasKey(s => s.År);
        serie.Property(s => s.År).HasColumnName("ar").ValueGeneratedNever();
        serie.Property(s => s.Senaste).HasColumnName("senaste");
    }
}
