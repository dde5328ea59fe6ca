using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

/// <summary>The account's row is shared with ASP.NET Core Identity, whose stamp tells either of them that the other has written.</summary>
internal sealed class KontoModell : IEntityTypeConfiguration<Användarkonto>
{
    public void Configure(EntityTypeBuilder<Användarkonto> konto)
    {
        konto.ToTable("konto");
        konto.Property(k => k.Id).HasColumnName("id");
        konto.Property(k => k.Namn).HasColumnName("namn");
        konto.Property(k => k.Inloggning).HasColumnName("user_name");
        konto.Property(k => k.Inloggningsnyckel).HasColumnName("normalized_user_name");
        konto.Property(k => k.Epost).HasColumnName("email");
        konto.Property(k => k.Epostnyckel).HasColumnName("normalized_email");
        konto.Property(k => k.Aktiverad).HasColumnName("aktiverad");
        konto.Property(k => k.Stängd).HasColumnName("stangd");
        konto.Property(k => k.LåstTill).HasColumnName("lockout_end");
        konto.Property(k => k.Misslyckade).HasColumnName("access_failed_count");
        konto.Property(k => k.Tvåfaktor).HasColumnName("two_factor_enabled");
        konto.Property(k => k.SenastInloggad).HasColumnName("senast_inloggad");
        konto.Property(k => k.Lösenordshash).HasColumnName("password_hash");
        konto.Property(k => k.Inloggningsstämpel).HasColumnName("security_stamp");
        konto.Property(k => k.Skrivstämpel).HasColumnName("concurrency_stamp").IsConcurrencyToken();
        konto.Property(k => k.Version).HasColumnName("version");
        konto.HasMany(k => k.Uppdrag).WithOne().HasForeignKey("konto_id").IsRequired();
        konto.HasMany(k => k.Passnycklar).WithOne().HasForeignKey("user_id").IsRequired();
        konto.HasMany(k => k.Hemligheter).WithOne().HasForeignKey("user_id").IsRequired();
    }
}

internal sealed class KontopassnyckelModell : IEntityTypeConfiguration<Kontopassnyckel>
{
    public void Configure(EntityTypeBuilder<Kontopassnyckel> nyckel)
    {
        nyckel.ToTable("konto_passkey");
        nyckel.Property(n => n.Id).HasColumnName("credential_id");
        nyckel.Property<string>("Data").HasColumnName("data").HasColumnType("jsonb");
    }
}

internal sealed class KontohemlighetModell : IEntityTypeConfiguration<Kontohemlighet>
{
    public void Configure(EntityTypeBuilder<Kontohemlighet> hemlighet)
    {
        hemlighet.ToTable("konto_token");
        hemlighet.Property<KontoId>("user_id");
        hemlighet.HasKey("user_id", nameof(Kontohemlighet.Utgivare), nameof(Kontohemlighet.Slag));
        hemlighet.Property(h => h.Utgivare).HasColumnName("login_provider");
        hemlighet.Property(h => h.Slag).HasColumnName("name");
    }
}

internal sealed class KontouppdragModell : IEntityTypeConfiguration<Kontouppdrag>
{
    public void Configure(EntityTypeBuilder<Kontouppdrag> uppdrag)
    {
        uppdrag.ToTable("uppdrag");
        uppdrag.Property(u => u.Id).HasColumnName("id").ValueGeneratedNever();
        uppdrag.Property(u => u.Roll).HasColumnName("roll");
        uppdrag.Property(u => u.InsatsId).HasColumnName("insats_id");
        uppdrag.Property(u => u.LokusgruppId).HasColumnName("lokusgrupp_id");
        uppdrag.Property(u => u.Från).HasColumnName("from_dag");
        uppdrag.Property(u => u.Tom).HasColumnName("tom_dag");
        uppdrag.HasOne<Insats>().WithMany().HasForeignKey(u => u.InsatsId);
        uppdrag.HasOne<Lokusgrupp>().WithMany().HasForeignKey(u => u.LokusgruppId);
    }
}

internal sealed class EngångslänkModell : IEntityTypeConfiguration<Engångslänk>
{
    public void Configure(EntityTypeBuilder<Engångslänk> länk)
    {
        länk.ToTable("engangslank");
        länk.Property(l => l.Id).HasColumnName("id").ValueGeneratedNever();
        länk.Property(l => l.KontoId).HasColumnName("konto_id");
        länk.Property(l => l.Slag).HasColumnName("slag");
        länk.Property(l => l.Hash).HasColumnName("hash").IsConcurrencyToken();
        länk.Property(l => l.GällerTill).HasColumnName("galler_till");
        länk.HasOne<Användarkonto>().WithMany().HasForeignKey(l => l.KontoId);
    }
}
