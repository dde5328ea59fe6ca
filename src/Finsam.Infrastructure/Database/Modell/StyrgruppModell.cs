using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Styrgrupper;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class StyrgruppModell : IEntityTypeConfiguration<Styrgrupp>
{
    public void Configure(EntityTypeBuilder<Styrgrupp> grupp)
    {
        grupp.ToTable("styrgrupp");
        grupp.Property(g => g.Id).HasColumnName("id").ValueGeneratedNever();
        grupp.Property(g => g.Kod).HasColumnName("kod");
        grupp.Property(g => g.Namn).HasColumnName("namn");
        grupp.Property(g => g.LokusgruppId).HasColumnName("lokusgrupp_id");
        grupp.Property(g => g.Version).HasColumnName("version").IsConcurrencyToken();
        grupp.HasOne<Lokusgrupp>().WithMany().HasForeignKey(g => g.LokusgruppId);
        grupp.HasMany(g => g.Ledamöter).WithOne().HasForeignKey("styrgrupp_id").IsRequired().OnDelete(DeleteBehavior.Cascade);
        grupp.Navigation(g => g.Ledamöter).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class StyrgruppsledamotModell : IEntityTypeConfiguration<Styrgruppsledamot>
{
    public void Configure(EntityTypeBuilder<Styrgruppsledamot> ledamot)
    {
        ledamot.ToTable("styrgruppsledamot");
        ledamot.Property(l => l.Id).HasColumnName("id").ValueGeneratedNever();
        ledamot.Property(l => l.Konto).HasColumnName("konto_id");
        ledamot.Property(l => l.Funktion).HasColumnName("funktion");
        ledamot.Property(l => l.Huvudman).HasColumnName("huvudman");
        ledamot.Property(l => l.Organisation).HasColumnName("organisation");
        ledamot.Property(l => l.Plats).HasColumnName("plats");
        ledamot.Property(l => l.Ordförande).HasColumnName("ordforande");
        ledamot.Property(l => l.Från).HasColumnName("from_dag");
        ledamot.Property(l => l.Tom).HasColumnName("tom_dag");
        ledamot.Ignore(l => l.Tid);
        ledamot.Ignore(l => l.Uppgifter);
        ledamot.Ignore(l => l.Roll);
        ledamot.HasOne<Användarkonto>().WithMany().HasForeignKey(l => l.Konto);
    }
}

internal sealed class InsatsstyrningModell : IEntityTypeConfiguration<Insatsstyrning>
{
    public void Configure(EntityTypeBuilder<Insatsstyrning> styrning)
    {
        styrning.ToTable("insatsstyrning");
        styrning.HasKey(s => s.InsatsId);
        styrning.Property(s => s.InsatsId).HasColumnName("insats_id").ValueGeneratedNever();
        styrning.Property(s => s.Version).HasColumnName("version").IsConcurrencyToken();
        styrning.HasOne<Insats>().WithOne().HasForeignKey<Insatsstyrning>(s => s.InsatsId);
        styrning.HasMany(s => s.Uppdrag).WithOne().HasForeignKey("insats_id").IsRequired().OnDelete(DeleteBehavior.Cascade);
        styrning.Navigation(s => s.Uppdrag).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class StyrgruppsuppdragModell : IEntityTypeConfiguration<Styrgruppsuppdrag>
{
    public void Configure(EntityTypeBuilder<Styrgruppsuppdrag> uppdrag)
    {
        uppdrag.ToTable("styrgruppsuppdrag");
        uppdrag.Property(u => u.Id).HasColumnName("id").ValueGeneratedNever();
        uppdrag.Property(u => u.StyrgruppId).HasColumnName("styrgrupp_id");
        uppdrag.Property(u => u.Från).HasColumnName("from_dag");
        uppdrag.Property(u => u.Tom).HasColumnName("tom_dag");
        uppdrag.Ignore(u => u.Tid);
        uppdrag.HasOne<Styrgrupp>().WithMany().HasForeignKey(u => u.StyrgruppId);
    }
}
