using Finsam.Domain.Indikatorer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class RikssvarModell : IEntityTypeConfiguration<Rikssvar>
{
    public void Configure(EntityTypeBuilder<Rikssvar> svar)
    {
        svar.ToTable("rikssvar");
        svar.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
        svar.Property(s => s.Formulär).HasColumnName("formular");
        svar.Property(s => s.Mätpunkt).HasColumnName("matpunkt");
        svar.Property(s => s.Period).HasColumnName("period");
        svar.Property(s => s.Procent).HasColumnName("procent");
        svar.Property(s => s.Källa).HasColumnName("kalla");
        svar.HasIndex(s => new { s.Formulär, s.Mätpunkt, s.Period }).IsUnique();
    }
}
