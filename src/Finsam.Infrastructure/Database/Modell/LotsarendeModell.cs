using Finsam.Domain.Lokusgrupper.Lotsärenden;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class LotsärendeModell : IEntityTypeConfiguration<Lotsärende>
{
    public void Configure(EntityTypeBuilder<Lotsärende> ärende)
    {
        ärende.ToTable("lotsarende");
        ärende.Property(l => l.Id).HasColumnName("id").ValueGeneratedNever();
        ärende.Property(l => l.Lokusgrupp).HasColumnName("lokusgrupp");
        ärende.Property(l => l.Datum).HasColumnName("datum");
        ärende.Property(l => l.Kön).HasColumnName("kon");
        ärende.Property(l => l.Part).HasColumnName("part");
        ärende.PrimitiveCollection(l => l.Teman).HasColumnName("teman");
        ärende.Property(l => l.Not).HasColumnName("noter");
        ärende.Property(l => l.Version).HasColumnName("version").IsConcurrencyToken();
        ärende.Ignore(l => l.Uppgifter);
    }
}

internal sealed class AktualiseradeModell : IEntityTypeConfiguration<Aktualiserade>
{
    public void Configure(EntityTypeBuilder<Aktualiserade> rad)
    {
        rad.ToTable("aktualiserade");
        rad.Property(a => a.Id).HasColumnName("id").ValueGeneratedNever();
        rad.Property(a => a.Lokusgrupp).HasColumnName("lokusgrupp");
        rad.Property(a => a.Datum).HasColumnName("datum");
        rad.Property(a => a.Kön).HasColumnName("kon");
        rad.Property(a => a.Part).HasColumnName("part");
        rad.Property(a => a.Antal).HasColumnName("antal");
        rad.Property(a => a.Version).HasColumnName("version").IsConcurrencyToken();
    }
}

internal sealed class LotstemaModell : IEntityTypeConfiguration<Lotstema>
{
    public void Configure(EntityTypeBuilder<Lotstema> tema)
    {
        tema.ToTable("lotstema");
        tema.HasKey(t => t.Namn);
        tema.Property(t => t.Namn).HasColumnName("namn");
    }
}
