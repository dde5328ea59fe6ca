using Finsam.Domain.Konton;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class KalenderlänkModell : IEntityTypeConfiguration<Kalenderlänk>
{
    public void Configure(EntityTypeBuilder<Kalenderlänk> länk)
    {
        länk.ToTable("kalenderlank");
        länk.HasKey(l => l.KontoId);
        länk.Property(l => l.KontoId).HasColumnName("konto_id").ValueGeneratedNever();
        länk.Property(l => l.Hash).HasColumnName("hash").IsConcurrencyToken();
        länk.Property(l => l.Skapad).HasColumnName("skapad");
    }
}
