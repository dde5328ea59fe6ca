using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class InsatsmålModell : IEntityTypeConfiguration<Insatsmål>
{
    public void Configure(EntityTypeBuilder<Insatsmål> mål)
    {
        mål.ToTable("insatsmal");
        mål.Property(m => m.Id).HasColumnName("id").ValueGeneratedNever();
        mål.Property(m => m.InsatsId).HasColumnName("insats_id");
        mål.Property(m => m.Nr).HasColumnName("nr");
        mål.Property(m => m.Nivå).HasColumnName("niva");
        mål.Property(m => m.Formulering).HasColumnName("formulering");
        mål.Property(m => m.Slag).HasColumnName("slag");
        mål.Property(m => m.Målvärde).HasColumnName("malvarde");
        mål.Property(m => m.Enhet).HasColumnName("enhet");
        mål.Property(m => m.Nämnare).HasColumnName("namnare");
        mål.Property(m => m.Mäts).HasColumnName("mats");
        mål.Property(m => m.Förfaller).HasColumnName("forfaller");
        mål.Property(m => m.Ärver).HasColumnName("arver");
        mål.Property(m => m.Registrerat).HasColumnName("registrerat");
        mål.Property(m => m.Version).HasColumnName("version").IsConcurrencyToken();
        mål.Ignore(m => m.Uppgifter);
    }
}

internal sealed class MålbedömningModell : IEntityTypeConfiguration<Målbedömning>
{
    public void Configure(EntityTypeBuilder<Målbedömning> bedömning)
    {
        bedömning.ToTable("malbedomning");
        bedömning.Property<Guid>("Id").HasColumnName("id");
        bedömning.HasKey("Id");
        bedömning.HasIndex(b => new { b.InsatsId, b.Nr, b.Kvartal }).IsUnique();
        bedömning.Property(b => b.InsatsId).HasColumnName("insats_id");
        bedömning.Property(b => b.Nr).HasColumnName("nr");
        bedömning.Property(b => b.Kvartal).HasColumnName("kvartal");
        bedömning.Property(b => b.Utfall).HasColumnName("utfall");
        bedömning.Property(b => b.Täljare).HasColumnName("taljare");
        bedömning.Property(b => b.Nämnare).HasColumnName("namnare");
        bedömning.Property(b => b.TäljareKvinnor).HasColumnName("taljare_kvinnor");
        bedömning.Property(b => b.TäljareMän).HasColumnName("taljare_man");
        bedömning.Property(b => b.NämnareKvinnor).HasColumnName("namnare_kvinnor");
        bedömning.Property(b => b.NämnareMän).HasColumnName("namnare_man");
        bedömning.Property(b => b.Färg).HasColumnName("trafikljus");
        bedömning.Property(b => b.Motivering).HasColumnName("motivering");
    }
}
