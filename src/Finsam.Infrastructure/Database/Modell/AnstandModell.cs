using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class AnståndModell : IEntityTypeConfiguration<Anstånd>
{
    public void Configure(EntityTypeBuilder<Anstånd> anstånd)
    {
        anstånd.ToTable("anstand");
        anstånd.Property(a => a.Id).HasColumnName("id").ValueGeneratedNever();
        anstånd.Property(a => a.InsatsId).HasColumnName("insats_id");
        anstånd.Property(a => a.Kvartal).HasColumnName("kvartal");
        anstånd.Property(a => a.SistaDag).HasColumnName("sista_dag");
        anstånd.Property(a => a.Skäl).HasColumnName("skal");
        anstånd.Property(a => a.GettAv).HasColumnName("gett_av");
        anstånd.Property(a => a.Gett).HasColumnName("gett");
        anstånd.Property(a => a.Version).HasColumnName("version").IsConcurrencyToken();
    }
}
