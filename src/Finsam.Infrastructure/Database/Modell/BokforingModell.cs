using Finsam.Domain.Ekonomi;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class BokföringModell : IEntityTypeConfiguration<InlästBokföring>
{
    public void Configure(EntityTypeBuilder<InlästBokföring> bokföring)
    {
        bokföring.ToTable("bokforing");
        bokföring.HasKey(b => b.År);
        bokföring.Property(b => b.År).HasColumnName("ar").ValueGeneratedNever();
        bokföring.Property(b => b.Dimension).HasColumnName("dimension");
        bokföring.Property(b => b.TillOchMed).HasColumnName("till_och_med");
        bokföring.Property(b => b.Inläst).HasColumnName("inlast");
        bokföring.Property(b => b.Av).HasColumnName("av");
        bokföring.OwnsMany(b => b.Rader, rad =>
        {
            rad.ToTable("bokfort");
            rad.WithOwner().HasForeignKey("ar");
            rad.Property<int>("ar").HasColumnName("ar");
            rad.HasKey(r => new { r.Kvartal, r.Konto, r.Projekt });
            rad.Property(r => r.Kvartal).HasColumnName("kvartal");
            rad.Property(r => r.Konto).HasColumnName("konto");
            rad.Property(r => r.Projekt).HasColumnName("projekt");
            rad.Property(r => r.Belopp).HasColumnName("belopp");
            rad.Ignore(r => r.Rad);
        });
        bokföring.Navigation(b => b.Rader).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class ProjektkopplingModell : IEntityTypeConfiguration<Projektkoppling>
{
    public void Configure(EntityTypeBuilder<Projektkoppling> koppling)
    {
        koppling.ToTable("projektkoppling");
        koppling.HasKey(k => k.Projekt);
        koppling.Property(k => k.Projekt).HasColumnName("projekt");
        koppling.Property(k => k.InsatsId).HasColumnName("insats_id");
        koppling.HasOne<Insats>().WithMany().HasForeignKey(k => k.InsatsId);
    }
}

internal sealed class KontokopplingModell : IEntityTypeConfiguration<Kontokoppling>
{
    public void Configure(EntityTypeBuilder<Kontokoppling> koppling)
    {
        koppling.ToTable("kontokoppling");
        koppling.HasKey(k => k.Konto);
        koppling.Property(k => k.Konto).HasColumnName("konto");
        koppling.Property(k => k.Post).HasColumnName("post");
    }
}
