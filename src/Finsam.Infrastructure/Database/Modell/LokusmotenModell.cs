using System.Text.Json;
using System.Text.Json.Serialization;
using Finsam.Domain.Konton;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class LokusledamotModell : IEntityTypeConfiguration<Lokusledamot>
{
    public void Configure(EntityTypeBuilder<Lokusledamot> ledamot)
    {
        ledamot.ToTable("lokusledamot");
        ledamot.Property(l => l.Id).HasColumnName("id").ValueGeneratedNever();
        ledamot.Property(l => l.Version).HasColumnName("version").IsConcurrencyToken();
        ledamot.Ignore(l => l.Uppgifter);
        ledamot.Property(l => l.Lokusgrupp).HasColumnName("lokusgrupp");
        ledamot.Property(l => l.Person).HasColumnName("person");
        ledamot.Property(l => l.Roll).HasColumnName("roll");
        ledamot.Property(l => l.Från).HasColumnName("from_dag");
        ledamot.Property(l => l.Tom).HasColumnName("tom_dag");
        ledamot.Property(l => l.Huvudman).HasColumnName("huvudman");
        ledamot.Property(l => l.Ledning).HasColumnName("ledning");
        ledamot.Property(l => l.Strategisk).HasColumnName("strategisk");
        ledamot.Property(l => l.Beställare).HasColumnName("bestallare");
    }
}

internal sealed class MöteModell : IEntityTypeConfiguration<Möte>
{
    public void Configure(EntityTypeBuilder<Möte> möte)
    {
        möte.ToTable("mote");
        möte.Property<Guid>("Id").HasColumnName("id");
        möte.HasKey("Id");
        möte.Property(m => m.Kod).HasColumnName("kod");
        möte.Property(m => m.Version).HasColumnName("version").IsConcurrencyToken();
        möte.Property(m => m.Datum).HasColumnName("datum");
        möte.Property(m => m.Typ).HasColumnName("typ");
        möte.PrimitiveCollection(m => m.Grupper).HasColumnName("grupper");
        möte.PrimitiveCollection(m => m.Punkter).HasColumnName("punkter");
        möte.PrimitiveCollection(m => m.Huvudmän).HasColumnName("huvudman");
        möte.PrimitiveCollection(m => m.Närvarande).HasColumnName("narvarande");
        möte.Property(m => m.Dagordning).HasColumnName("dagordning");
        möte.Property(m => m.Anteckningar).HasColumnName("anteckningar");
        möte.ComplexProperty(m => m.Plats, plats =>
        {
            plats.Property(p => p.Börjar).HasColumnName("borjar");
            plats.Property(p => p.Slutar).HasColumnName("slutar");
            plats.Property(p => p.Var).HasColumnName("plats");
            plats.Property(p => p.Digitalt).HasColumnName("digitalt");
        });
    }
}

internal sealed class MötesbeslutModell : IEntityTypeConfiguration<Mötesbeslut>
{
    public void Configure(EntityTypeBuilder<Mötesbeslut> beslut)
    {
        beslut.ToTable("motesbeslut");
        beslut.Property(b => b.Id).HasColumnName("id").ValueGeneratedNever();
        beslut.Property(b => b.Möte).HasColumnName("mote");
        beslut.Property(b => b.Text).HasColumnName("text");
        beslut.Property(b => b.Ansvarig).HasColumnName("ansvarig");
        beslut.Property(b => b.Funktion).HasColumnName("funktion");
        beslut.Property(b => b.Senast).HasColumnName("senast");
        beslut.Property(b => b.Klart).HasColumnName("klart");
        beslut.Property(b => b.Version).HasColumnName("version").IsConcurrencyToken();
        beslut.HasOne<Möte>().WithMany().HasForeignKey(b => b.Möte).HasPrincipalKey(m => m.Kod).OnDelete(DeleteBehavior.Cascade);
        beslut.HasOne<Användarkonto>().WithMany().HasForeignKey(b => b.Ansvarig);
    }
}

internal sealed class IntygModell : IEntityTypeConfiguration<Intyg>
{
    public void Configure(EntityTypeBuilder<Intyg> intyg)
    {
        intyg.ToTable("ls_intyg");
        intyg.Property<Guid>("Id").HasColumnName("id");
        intyg.HasKey("Id");
        intyg.Property(i => i.Lokusgrupp).HasColumnName("lokusgrupp");
        intyg.Property(i => i.År).HasColumnName("ar");
        intyg.Property(i => i.Åtagande).HasColumnName("atagande");
        intyg.Property(i => i.Svar).HasColumnName("svar");
        intyg.Property(i => i.Kommentar).HasColumnName("kommentar");
    }
}

internal sealed class ÅtagandelistaModell : IEntityTypeConfiguration<Åtagandelista>
{
    public void Configure(EntityTypeBuilder<Åtagandelista> lista)
    {
        lista.ToTable("atagandelista");
        lista.HasKey(l => l.FrånÅr);
        lista.Property(l => l.FrånÅr).HasColumnName("fran_ar").ValueGeneratedNever();
        lista.Property(l => l.Innehåll).HasColumnName("innehall").HasColumnType("jsonb").HasConversion(
            innehåll => JsonSerializer.Serialize(innehåll, Format),
            text => JsonSerializer.Deserialize<Åtagandeinnehåll>(text, Format)!);
        lista.Property(l => l.Version).HasColumnName("version").IsConcurrencyToken();
        lista.Ignore(l => l.Rader);
    }

    private static readonly JsonSerializerOptions Format = new(Jsonvärde.Format) { Converters = { new JsonStringEnumConverter<Åtagandekod>() } };
}
