using Finsam.Domain.Kompetens;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class KompetensaktivitetModell : IEntityTypeConfiguration<Kompetensaktivitet>
{
    public void Configure(EntityTypeBuilder<Kompetensaktivitet> aktivitet)
    {
        aktivitet.ToTable("kompetensaktivitet");
        aktivitet.Property(a => a.Id).HasColumnName("id").ValueGeneratedNever();
        aktivitet.Property(a => a.Datum).HasColumnName("datum");
        aktivitet.Property(a => a.Slag).HasColumnName("slag");
        aktivitet.Property(a => a.Titel).HasColumnName("titel");
        aktivitet.Property(a => a.FörVem).HasColumnName("for_vem");
        aktivitet.Property(a => a.Antal).HasColumnName("antal");
        aktivitet.Property(a => a.Version).HasColumnName("version").IsConcurrencyToken();
    }
}

internal sealed class KompetensmålModell : IEntityTypeConfiguration<Kompetensmål>
{
    public void Configure(EntityTypeBuilder<Kompetensmål> mål)
    {
        mål.ToTable("kompetensmal");
        mål.HasKey(m => m.År);
        mål.Property(m => m.År).HasColumnName("ar").ValueGeneratedNever();
        mål.Property(m => m.Antal).HasColumnName("antal");
        mål.Property(m => m.Version).HasColumnName("version").IsConcurrencyToken();
    }
}
