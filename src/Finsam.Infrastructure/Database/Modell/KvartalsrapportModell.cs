using Finsam.Domain.Ekonomi;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class KvartalsrapportModell : IEntityTypeConfiguration<Kvartalsrapport>
{
    public void Configure(EntityTypeBuilder<Kvartalsrapport> rapport)
    {
        rapport.ToTable("kvartalsrapport");
        rapport.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        rapport.Property(r => r.InsatsId).HasColumnName("insats_id");
        rapport.Property(r => r.Kvartal).HasColumnName("kvartal");
        rapport.Property(r => r.Inlämnad).HasColumnName("inlamnad");
        rapport.Property(r => r.Status).HasColumnName("status");
        rapport.Property(r => r.Godkändes).HasColumnName("godkandes");
        rapport.Property(r => r.Trösklar).HasColumnName("trosklar");
        rapport.Property(r => r.Version).HasColumnName("version");
        rapport.Property(r => r.Rättelseskäl).HasColumnName("rattelseskal");
        rapport.Property(r => r.Diarienummer).HasColumnName("diarienummer");
        rapport.Property(r => r.Inlämningar).HasColumnName("inlamningar");
        rapport.Property(r => r.GodkändVersion).HasColumnName("godkand_version");
        rapport.HasOne<Insats>().WithMany().HasForeignKey(r => r.InsatsId);
        rapport.HasMany(r => r.Målbedömningar).WithOne().HasForeignKey(b => new { b.InsatsId, b.Kvartal }).HasPrincipalKey(r => new { r.InsatsId, r.Kvartal });
        rapport.ComplexProperty(r => r.Svar, svar =>
        {
            foreach (var fråga in Enum.GetValues<Fråga>())
            {
                svar.Property(typeof(bool?), fråga.ToString()).HasColumnName(fråga.Kod());
            }
        });
    }
}

internal sealed class KommentarModell : IEntityTypeConfiguration<Kommentar>
{
    public void Configure(EntityTypeBuilder<Kommentar> kommentar)
    {
        kommentar.ToTable("kommentar");
        kommentar.Property<Guid>("Id").HasColumnName("id");
        kommentar.HasKey("Id");
        kommentar.Property(k => k.InsatsId).HasColumnName("insats_id");
        kommentar.Property(k => k.Kvartal).HasColumnName("kvartal");
        kommentar.Property(k => k.Fråga).HasColumnName("fraga");
        kommentar.Property(k => k.Text).HasColumnName("text");
        kommentar.HasIndex(k => new { k.InsatsId, k.Kvartal, k.Fråga }).IsUnique();
        kommentar.HasOne<Insats>().WithMany().HasForeignKey(k => k.InsatsId);
    }
}

internal sealed class EkonomiModell : IEntityTypeConfiguration<Ekonomikvartal>
{
    public void Configure(EntityTypeBuilder<Ekonomikvartal> ekonomi)
    {
        ekonomi.ToTable("ekonomi").ToView("gallande_ekonomi");
        ekonomi.Property<Guid>("Id").HasColumnName("id");
        ekonomi.HasKey("Id");
        ekonomi.Property(e => e.InsatsId).HasColumnName("insats_id");
        ekonomi.Property(e => e.Kvartal).HasColumnName("kvartal");
        ekonomi.Property(e => e.Budget).HasColumnName("budget");
        ekonomi.Property(e => e.Utfall).HasColumnName("utfall");
        ekonomi.HasOne<Insats>().WithMany().HasForeignKey(e => e.InsatsId);
    }
}
