using Finsam.Domain.Ekonomi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class BeslutModell : IEntityTypeConfiguration<Beslut>
{
    public void Configure(EntityTypeBuilder<Beslut> beslut)
    {
        beslut.ToTable("beslut");
        beslut.Property(b => b.Id).HasColumnName("id").ValueGeneratedNever();
        beslut.Property(b => b.InsatsId).HasColumnName("insats_id");
        beslut.Property(b => b.Diarienummer).HasColumnName("diarienummer");
        beslut.Property(b => b.Datum).HasColumnName("datum");
        beslut.Property(b => b.Belopp).HasColumnName("belopp");
        beslut.Property(b => b.From).HasColumnName("from_dag");
        beslut.Property(b => b.Tom).HasColumnName("tom_dag");
        beslut.Property(b => b.Slag).HasColumnName("slag");
        beslut.Ignore(b => b.Beviljat);
    }
}
