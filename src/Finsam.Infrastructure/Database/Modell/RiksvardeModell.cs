using Finsam.Domain.Deltagare;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class RiksvärdeModell : IEntityTypeConfiguration<Riksvärde>
{
    public void Configure(EntityTypeBuilder<Riksvärde> riksvärde)
    {
        riksvärde.ToTable("riksvarde");
        riksvärde.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        riksvärde.Property(r => r.Period).HasColumnName("period");
        riksvärde.Property(r => r.Procent).HasColumnName("procent");
        riksvärde.Property(r => r.Källa).HasColumnName("kalla");
        riksvärde.Property(r => r.Publicerat).HasColumnName("publicerat");
        riksvärde.Property(r => r.Version).HasColumnName("version").IsConcurrencyToken();
    }
}
