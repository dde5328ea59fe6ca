using Finsam.Domain.Insatser;
using Finsam.Domain.Lokusgrupper;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class InsatsModell : IEntityTypeConfiguration<Insats>
{
    public void Configure(EntityTypeBuilder<Insats> insats)
    {
        insats.ToTable("insats");
        insats.Property(i => i.Id).HasColumnName("id");
        insats.Property(i => i.Kod).HasColumnName("kod");
        insats.Property(i => i.Namn).HasColumnName("namn");
        insats.Property(i => i.Kortnamn).HasColumnName("kortnamn");
        insats.Property(i => i.Typ).HasColumnName("typ");
        insats.Property(i => i.Inriktning).HasColumnName("inriktning");
        insats.Property(i => i.Insatsägare).HasColumnName("insatsagare");
        insats.PrimitiveCollection(i => i.Samverkansparter).HasColumnName("samverkansparter");
        insats.Property(i => i.Start).HasColumnName("start");
        insats.Property(i => i.Slut).HasColumnName("slut");
        insats.Property(i => i.Avslutad).HasColumnName("avslutad");
        insats.Property(i => i.Diarienummer).HasColumnName("diarienummer");
        insats.Property(i => i.FörväntatAntalDeltagare).HasColumnName("forvantat_antal_deltagare");
        insats.Ignore(i => i.Tid);
        insats.HasMany(i => i.Mål).WithOne().HasForeignKey(m => m.InsatsId);
        insats.HasMany(i => i.Anstånd).WithOne().HasForeignKey(a => a.InsatsId);
        insats.HasOne(i => i.Platsplan).WithOne().HasForeignKey<Platsplan>(p => p.InsatsId);
        insats.HasMany(i => i.Budgetbedömningar).WithOne().HasForeignKey(b => b.InsatsId);
        insats.HasMany(i => i.Lokusgrupper).WithMany().UsingEntity(
            "InsatsLokusgrupp",
            lokusgrupp => lokusgrupp.HasOne(typeof(Lokusgrupp)).WithMany().HasForeignKey("lokusgrupp_id"),
            insats => insats.HasOne(typeof(Insats)).WithMany().HasForeignKey("insats_id"),
            koppling => koppling.ToTable("insats_lokusgrupp").HasKey("insats_id", "lokusgrupp_id"));
    }
}

internal sealed class LokusgruppModell : IEntityTypeConfiguration<Lokusgrupp>
{
    public void Configure(EntityTypeBuilder<Lokusgrupp> lokusgrupp)
    {
        lokusgrupp.ToTable("lokusgrupp");
        lokusgrupp.Property(l => l.Id).HasColumnName("id");
        lokusgrupp.Property(l => l.Kod).HasColumnName("kod");
        lokusgrupp.Property(l => l.Namn).HasColumnName("namn");
        lokusgrupp.Property(l => l.Kommun).HasColumnName("kommun");
    }
}
