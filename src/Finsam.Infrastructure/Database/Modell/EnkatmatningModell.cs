using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class EnkätmätningModell : IEntityTypeConfiguration<Enkätmätning>
{
    public void Configure(EntityTypeBuilder<Enkätmätning> mätning)
    {
        mätning.ToTable("enkatmatning");
        mätning.Property(m => m.Id).HasColumnName("id").ValueGeneratedNever();
        mätning.Property(m => m.InsatsId).HasColumnName("insats_id");
        mätning.Property(m => m.Period).HasColumnName("period");
        mätning.Property(m => m.Formulär).HasColumnName("formular");
        mätning.Property(m => m.Katalogversion).HasColumnName("katalogversion");
        mätning.Property(m => m.Tillfrågade).HasColumnName("tillfragade");
        mätning.Property(m => m.Källa).HasColumnName("kalla");
        mätning.HasOne<Insats>().WithMany().HasForeignKey(m => m.InsatsId);
        mätning.HasIndex(m => new { m.InsatsId, m.Period, m.Formulär }).IsUnique().AreNullsDistinct(false);
        mätning.HasMany(m => m.Svar).WithOne().HasForeignKey("MätningId").OnDelete(DeleteBehavior.Cascade);
        mätning.Navigation(m => m.Svar).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class EnkätsvarModell : IEntityTypeConfiguration<Enkätsvar>
{
    public void Configure(EntityTypeBuilder<Enkätsvar> svar)
    {
        svar.ToTable("enkatsvar");
        svar.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
        svar.Property<EnkätmätningId>("MätningId").HasColumnName("matning_id");
        svar.Property(s => s.Mätpunkt).HasColumnName("matpunkt");
        svar.Property(s => s.Värde).HasColumnName("varde");
        svar.Property(s => s.Par).HasColumnName("par");
    }
}
