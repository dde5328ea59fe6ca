using Finsam.Domain.Avvikelser;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class AvvikelseModell : IEntityTypeConfiguration<Avvikelse>
{
    public void Configure(EntityTypeBuilder<Avvikelse> avvikelse)
    {
        avvikelse.ToTable("avvikelse");
        avvikelse.Property(a => a.Id).HasColumnName("id").ValueGeneratedNever();
        avvikelse.Property(a => a.Nummer).HasColumnName("nummer");
        avvikelse.Property(a => a.InsatsId).HasColumnName("insats_id");
        avvikelse.Property(a => a.Kvartal).HasColumnName("kvartal");
        avvikelse.Property(a => a.Faktum).HasColumnName("faktum");
        avvikelse.Property(a => a.Nyckel).HasColumnName("nyckel");
        avvikelse.Property(a => a.Status).HasColumnName("status");
        avvikelse.Property(a => a.Slag).HasColumnName("slag");
        avvikelse.Property(a => a.Beskrivning).HasColumnName("beskrivning");
        avvikelse.Property(a => a.Orsak).HasColumnName("orsak");
        avvikelse.Property(a => a.Konsekvens).HasColumnName("konsekvens");
        avvikelse.Property(a => a.Åtgärd).HasColumnName("atgard");
        avvikelse.Property(a => a.Ansvarig).HasColumnName("ansvarig");
        avvikelse.Property(a => a.KlarSenast).HasColumnName("klar_senast");
        avvikelse.Property(a => a.Medelflytt).HasColumnName("medelflytt");
        avvikelse.Property(a => a.Anmäld).HasColumnName("anmald");
        avvikelse.Property(a => a.Fråga).HasColumnName("fraga");
        avvikelse.Property(a => a.Skäl).HasColumnName("skal");
        avvikelse.Property(a => a.Utfall).HasColumnName("utfall");
        avvikelse.Property(a => a.Beslut).HasColumnName("beslut");
        avvikelse.Property(a => a.Beslutad).HasColumnName("beslutad");
        avvikelse.Property(a => a.Kvitterad).HasColumnName("kvitterad");
        avvikelse.Property(a => a.Avslutad).HasColumnName("avslutad");
        avvikelse.Property(a => a.Lyft).HasColumnName("lyft");
        avvikelse.Property(a => a.Senast).HasColumnName("senast");
        avvikelse.Property(a => a.Version).HasColumnName("version").IsConcurrencyToken();
        avvikelse.HasOne<Insats>().WithMany().HasForeignKey(a => a.InsatsId);
    }
}

internal sealed class AvvikelsefilModell : IEntityTypeConfiguration<Avvikelsefil>
{
    public void Configure(EntityTypeBuilder<Avvikelsefil> fil)
    {
        fil.ToTable("avvikelsefil");
        fil.Property(f => f.Id).HasColumnName("id").ValueGeneratedNever();
        fil.Property(f => f.AvvikelseId).HasColumnName("avvikelse_id");
        fil.Property(f => f.Namn).HasColumnName("namn");
        fil.Property(f => f.Typ).HasColumnName("typ");
        fil.Property(f => f.Storlek).HasColumnName("storlek");
        fil.Property(f => f.Innehåll).HasColumnName("innehall");
        fil.Property(f => f.Bifogad).HasColumnName("bifogad");
        fil.HasOne<Avvikelse>().WithMany().HasForeignKey(f => f.AvvikelseId);
    }
}
