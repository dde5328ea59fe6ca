using Finsam.Application.Förbund;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class InställningModell : IEntityTypeConfiguration<Inställningspost>
{
    public void Configure(EntityTypeBuilder<Inställningspost> post)
    {
        post.ToTable("installning");
        post.HasKey(p => p.Grupp);
        post.Property(p => p.Grupp).HasColumnName("grupp");
        post.Property(p => p.Värde).HasColumnName("varde").HasColumnType("jsonb");
        post.Property(p => p.Version).HasColumnName("version").IsConcurrencyToken();
        post.Property(p => p.Ändrad).HasColumnName("andrad");
        post.Property(p => p.ÄndradAv).HasColumnName("andrad_av");
    }
}
