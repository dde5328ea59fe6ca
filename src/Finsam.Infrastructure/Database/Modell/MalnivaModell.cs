using Finsam.Domain.Indikatorer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class MålnivåModell : IEntityTypeConfiguration<Målnivå>
{
    public void Configure(EntityTypeBuilder<Målnivå> nivå)
    {
        nivå.ToTable("malniva");
        nivå.Property(n => n.Id).HasColumnName("id").ValueGeneratedNever();
        nivå.Property(n => n.Nr).HasColumnName("nr");
        nivå.Property(n => n.InsatsId).HasColumnName("insats_id");
        nivå.Property(n => n.FrånÅr).HasColumnName("fran_ar");
        nivå.Property(n => n.Procent).HasColumnName("procent");
        nivå.Property(n => n.Version).HasColumnName("version").IsConcurrencyToken();
        nivå.HasIndex(n => new { n.Nr, n.InsatsId, n.FrånÅr }).IsUnique().AreNullsDistinct(false);
    }
}
