using Finsam.Domain.Deltagare;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class ImportkällaModell : IEntityTypeConfiguration<Importkälla>
{
    public void Configure(EntityTypeBuilder<Importkälla> källa)
    {
        källa.ToTable("importkalla");
        källa.HasKey(k => new { k.Slag, k.Namn });
        källa.Property(k => k.Slag).HasColumnName("slag");
        källa.Property(k => k.Namn).HasColumnName("namn");
        källa.Property(k => k.Koppling).HasColumnName("koppling");
        källa.Property(k => k.Version).HasColumnName("version").IsConcurrencyToken();
    }
}
