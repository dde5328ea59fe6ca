using Finsam.Domain.Indikatorer.Egna;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class EgenIndikatorModell : IEntityTypeConfiguration<EgenIndikator>
{
    public void Configure(EntityTypeBuilder<EgenIndikator> indikator)
    {
        indikator.ToTable("egen_indikator");
        indikator.Property(i => i.Id).HasColumnName("id").ValueGeneratedNever();
        indikator.Property(i => i.Nr).HasColumnName("nr");
        indikator.Property(i => i.Målnivå).HasColumnName("malniva");
        indikator.Property(i => i.Gulnivå).HasColumnName("gulniva");
        indikator.Property(i => i.MindreÄrBättre).HasColumnName("mindre_ar_battre");
        indikator.Property(i => i.Version).HasColumnName("version").IsConcurrencyToken();
        indikator.Ignore(i => i.Gällande);
        indikator.HasIndex(i => i.Nr).IsUnique();
        indikator.HasMany(i => i.Definitioner).WithOne().HasForeignKey("IndikatorId").OnDelete(DeleteBehavior.Cascade);
        indikator.Navigation(i => i.Definitioner).UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
    }
}

internal sealed class EgendefinitionModell : IEntityTypeConfiguration<Egendefinition>
{
    public void Configure(EntityTypeBuilder<Egendefinition> definition)
    {
        definition.ToTable("egen_definition");
        definition.Property<EgenIndikatorId>("IndikatorId").HasColumnName("indikator_id");
        definition.HasKey("IndikatorId", nameof(Egendefinition.Nr));
        definition.Property(d => d.Nr).HasColumnName("nr").ValueGeneratedNever();
        definition.Property(d => d.From).HasColumnName("fran");
        definition.Property(d => d.Namn).HasColumnName("namn");
        definition.Property(d => d.Mäter).HasColumnName("mater");
        definition.Property(d => d.Täljare).HasColumnName("taljare");
        definition.Property(d => d.Nämnare).HasColumnName("namnare");
        definition.Property(d => d.Typ).HasColumnName("typ");
        definition.Property(d => d.Nivå).HasColumnName("niva");
        definition.Property(d => d.Enhet).HasColumnName("enhet");
        definition.Property(d => d.RäknarPersoner).HasColumnName("raknar_personer");
        definition.Property(d => d.Förbehåll).HasColumnName("forbehall");
        definition.Ignore(d => d.Ord);
    }
}

internal sealed class EgetvärdeModell : IEntityTypeConfiguration<Egetvärde>
{
    public void Configure(EntityTypeBuilder<Egetvärde> värde)
    {
        värde.ToTable("egen_indikatorvarde");
        värde.Property(v => v.Id).HasColumnName("id").ValueGeneratedNever();
        värde.Property(v => v.IndikatorId).HasColumnName("indikator_id");
        värde.Property(v => v.Definitionsnr).HasColumnName("definition_nr");
        värde.Property(v => v.InsatsId).HasColumnName("insats_id");
        värde.Property(v => v.Period).HasColumnName("period");
        värde.Property(v => v.Täljare).HasColumnName("taljare");
        värde.Property(v => v.Nämnare).HasColumnName("namnare");
        värde.Property(v => v.Källa).HasColumnName("kalla");
        värde.Property(v => v.Version).HasColumnName("version").IsConcurrencyToken();
        värde.HasOne<Insats>().WithMany().HasForeignKey(v => v.InsatsId);
        värde.HasIndex(v => new { v.IndikatorId, v.InsatsId, v.Period }).IsUnique().AreNullsDistinct(false);
    }
}
