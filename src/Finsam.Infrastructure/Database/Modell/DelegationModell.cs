using Finsam.Domain.Avvikelser;
using Finsam.Domain.Konton;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class DelegationModell : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> delegation)
    {
        delegation.ToTable("delegation");
        delegation.Property(d => d.Id).HasColumnName("id").ValueGeneratedNever();
        delegation.Property(d => d.Konto).HasColumnName("konto_id");
        delegation.Property(d => d.Namn).HasColumnName("namn");
        delegation.Property(d => d.Från).HasColumnName("from_dag");
        delegation.Property(d => d.Tom).HasColumnName("tom_dag");
        delegation.Property(d => d.Medelflytt).HasColumnName("medelflytt");
        delegation.Property(d => d.Gavs).HasColumnName("gavs");
        delegation.Property(d => d.Tillbaka).HasColumnName("tillbaka");
        delegation.Property(d => d.Version).HasColumnName("version").IsConcurrencyToken();
        delegation.HasOne<Användarkonto>().WithMany().HasForeignKey(d => d.Konto);
    }
}
