using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class PlatsplanModell : IEntityTypeConfiguration<Platsplan>
{
    public void Configure(EntityTypeBuilder<Platsplan> plan)
    {
        plan.ToTable("platsplan");
        plan.HasKey(p => p.InsatsId);
        plan.Property(p => p.InsatsId).HasColumnName("insats_id");
        plan.Property(p => p.Platser).HasColumnName("platser");
        plan.Property(p => p.Insatstid).HasColumnName("insatstid");
        plan.Property(p => p.Version).HasColumnName("version").IsConcurrencyToken();
    }
}
