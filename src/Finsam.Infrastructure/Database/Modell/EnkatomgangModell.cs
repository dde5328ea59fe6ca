using System.Text.Json;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class EnkätomgångModell : IEntityTypeConfiguration<Enkätomgång>
{
    public void Configure(EntityTypeBuilder<Enkätomgång> omgång)
    {
        omgång.ToTable("enkatomgang");
        omgång.Property(o => o.Id).HasColumnName("id").ValueGeneratedNever();
        omgång.Property(o => o.Namn).HasColumnName("namn");
        omgång.Property(o => o.Period).HasColumnName("period");
        omgång.Property(o => o.Katalogversion).HasColumnName("katalogversion");
        omgång.PrimitiveCollection(o => o.Språk).HasColumnName("sprak");
        omgång.Property(o => o.Öppnar).HasColumnName("oppnar");
        omgång.Property(o => o.Stänger).HasColumnName("stanger");
        omgång.Property(o => o.Läge).HasColumnName("lage");
        omgång.Property(o => o.SchemaId).HasColumnName("schema_id");
        omgång.Property(o => o.Version).HasColumnName("version").IsConcurrencyToken();
        omgång.HasMany(o => o.Delar).WithOne().HasForeignKey(d => d.OmgångId);
        omgång.Navigation(o => o.Delar).UsePropertyAccessMode(PropertyAccessMode.Field);
        omgång.HasOne<Enkätschema>().WithMany().HasForeignKey(o => o.SchemaId);
    }
}

internal sealed class EnkätdelModell : IEntityTypeConfiguration<Enkätdel>
{
    public void Configure(EntityTypeBuilder<Enkätdel> del)
    {
        del.ToTable("enkatdel");
        del.Property(d => d.Id).HasColumnName("id").ValueGeneratedNever();
        del.Property(d => d.OmgångId).HasColumnName("omgang_id");
        del.Property(d => d.Formulär).HasColumnName("formular");
        del.Property(d => d.InsatsId).HasColumnName("insats_id");
        del.Property(d => d.Papper).HasColumnName("papper");
        del.Property(d => d.Oanvända).HasColumnName("oanvanda");
        del.Property(d => d.Tillfrågade).HasColumnName("tillfragade");
        del.Property(d => d.Inkomna).HasColumnName("inkomna");
        del.HasOne<Insats>().WithMany().HasForeignKey(d => d.InsatsId);
    }
}

internal sealed class EnkätinlämningModell : IEntityTypeConfiguration<Enkätinlämning>
{
    public void Configure(EntityTypeBuilder<Enkätinlämning> inlämning)
    {
        inlämning.ToTable("enkatinlamning");
        inlämning.HasKey(i => i.Nyckel);
        inlämning.Property(i => i.Nyckel).HasColumnName("nyckel");
        inlämning.Property(i => i.DelId).HasColumnName("del_id");
        inlämning.Property(i => i.Svar).HasColumnName("svar").HasColumnType("jsonb").HasConversion(Ordbok.Omvandlare<int>(), Ordbok.Jämförare<int>());
        inlämning.Property(i => i.Par).HasColumnName("par");
        inlämning.Property(i => i.Inlämnad).HasColumnName("inlamnad");
        inlämning.Property(i => i.Papper).HasColumnName("papper");
    }
}

internal sealed class EnkätmottagareModell : IEntityTypeConfiguration<Enkätmottagare>
{
    public void Configure(EntityTypeBuilder<Enkätmottagare> mottagare)
    {
        mottagare.ToTable("enkatmottagare");
        mottagare.Property(m => m.Id).HasColumnName("id").ValueGeneratedNever();
        mottagare.Property(m => m.DelId).HasColumnName("del_id");
        mottagare.Property(m => m.Epost).HasColumnName("epost");
        mottagare.Property(m => m.Utskick).HasColumnName("utskick");
        mottagare.Property(m => m.Status).HasColumnName("status");
    }
}

internal sealed class EnkätutskickModell : IEntityTypeConfiguration<Enkätutskick>
{
    public void Configure(EntityTypeBuilder<Enkätutskick> utskick)
    {
        utskick.ToTable("enkatutskick");
        utskick.Property(u => u.Id).HasColumnName("id").ValueGeneratedNever();
        utskick.Property(u => u.OmgångId).HasColumnName("omgang_id");
        utskick.Property(u => u.Nr).HasColumnName("nr");
        utskick.Property(u => u.Påminnelse).HasColumnName("paminnelse");
        utskick.Property(u => u.Tid).HasColumnName("tid");
        utskick.Property(u => u.Begärd).HasColumnName("begard");
        utskick.Property(u => u.Skickade).HasColumnName("skickade");
        utskick.Property(u => u.Fel).HasColumnName("fel");
        utskick.Property(u => u.Oklara).HasColumnName("oklara");
        utskick.Property(u => u.UtanLänk).HasColumnName("utan_lank");
    }
}

internal sealed class EnkätschemaModell : IEntityTypeConfiguration<Enkätschema>
{
    public void Configure(EntityTypeBuilder<Enkätschema> schema)
    {
        schema.ToTable("enkatschema");
        schema.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
        schema.Property(s => s.Namn).HasColumnName("namn");
        schema.PrimitiveCollection(s => s.Formulär).HasColumnName("formular").ElementType().HasConversion<Omvandlare.KodOmvandlare<Formulär>>();
        schema.PrimitiveCollection(s => s.Insatser).HasColumnName("insatser").ElementType().HasConversion<Omvandlare.InsatsIdOmvandlare>();
        schema.Property(s => s.Takt).HasColumnName("takt");
        schema.Property(s => s.Från).HasColumnName("fran");
        schema.Property(s => s.Till).HasColumnName("till");
        schema.Property(s => s.Dagar).HasColumnName("dagar");
        schema.PrimitiveCollection(s => s.Språk).HasColumnName("sprak");
        schema.Property(s => s.Version).HasColumnName("version").IsConcurrencyToken();
    }
}

internal sealed class EnkätspråkModell : IEntityTypeConfiguration<Enkätspråk>
{
    public void Configure(EntityTypeBuilder<Enkätspråk> språk)
    {
        språk.ToTable("enkatsprak");
        språk.HasKey(s => new { s.Katalogversion, s.Kod });
        språk.Property(s => s.Katalogversion).HasColumnName("katalogversion").ValueGeneratedNever();
        språk.Property(s => s.Kod).HasColumnName("kod");
        språk.Property(s => s.Namn).HasColumnName("namn");
        språk.Property(s => s.Riktning).HasColumnName("riktning");
        språk.Property(s => s.Exempel).HasColumnName("exempel");
        språk.Property(s => s.Påståenden).HasColumnName("pastaenden").HasColumnType("jsonb").HasConversion(Ordbok.Omvandlare<string>(), Ordbok.Jämförare<string>());
        språk.Property(s => s.Sidan).HasColumnName("sidan").HasColumnType("jsonb").HasConversion(Ordbok.Omvandlare<string>(), Ordbok.Jämförare<string>());
    }
}

/// <summary>Values by name, as a JSON object in one column; replaced as a whole, never changed in part.</summary>
internal static class Ordbok
{
    public static ValueConverter<IReadOnlyDictionary<string, T>, string> Omvandlare<T>() => new(
        värden => JsonSerializer.Serialize(värden, Jsonvärde.Format),
        text => JsonSerializer.Deserialize<Dictionary<string, T>>(text, Jsonvärde.Format)!);

    public static ValueComparer<IReadOnlyDictionary<string, T>> Jämförare<T>() => new((a, b) => ReferenceEquals(a, b), värden => värden.Count, värden => värden);
}

internal sealed class EnkätlänkradModell : IEntityTypeConfiguration<Enkätlänkrad>
{
    public void Configure(EntityTypeBuilder<Enkätlänkrad> länk)
    {
        länk.ToTable("enkatlank");
        länk.HasKey(l => l.Hash);
        länk.Property(l => l.Hash).HasColumnName("hash");
        länk.Property(l => l.DelId).HasColumnName("del_id");
    }
}
