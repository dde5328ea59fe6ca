using Finsam.Domain.Ekonomi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class RekvisitionModell : IEntityTypeConfiguration<Rekvisition>
{
    public void Configure(EntityTypeBuilder<Rekvisition> rekvisition)
    {
        rekvisition.ToTable("rekvisition");
        rekvisition.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        rekvisition.Property(r => r.InsatsId).HasColumnName("insats_id");
        rekvisition.Property(r => r.Kvartal).HasColumnName("kvartal");
        rekvisition.Property(r => r.ÄrSlut).HasColumnName("ar_slut");
        rekvisition.Property(r => r.Belopp).HasColumnName("belopp");
        rekvisition.Property(r => r.Text).HasColumnName("text");
        rekvisition.Property(r => r.Status).HasColumnName("status");
        rekvisition.Property(r => r.Upprättad).HasColumnName("upprattad");
        rekvisition.Property(r => r.Granskad).HasColumnName("granskad");
        rekvisition.Property(r => r.Attesterad).HasColumnName("attesterad");
        rekvisition.Property(r => r.Betald).HasColumnName("betald");
        rekvisition.Property(r => r.Betaldag).HasColumnName("betaldag");
        rekvisition.Property(r => r.Återsänd).HasColumnName("atersand");
        rekvisition.Property(r => r.Återsändningsskäl).HasColumnName("atersandningsskal");
        rekvisition.Property(r => r.Version).HasColumnName("version").IsConcurrencyToken();
    }
}

internal sealed class ÅterföringModell : IEntityTypeConfiguration<Återföring>
{
    public void Configure(EntityTypeBuilder<Återföring> återföring)
    {
        återföring.ToTable("aterforing");
        återföring.Property(å => å.Id).HasColumnName("id").ValueGeneratedNever();
        återföring.Property(å => å.InsatsId).HasColumnName("insats_id");
        återföring.Property(å => å.År).HasColumnName("ar");
        återföring.Property(å => å.Datum).HasColumnName("datum");
        återföring.Property(å => å.Belopp).HasColumnName("belopp");
        återföring.Property(å => å.Orsak).HasColumnName("orsak");
        återföring.Property(å => å.Konsekvens).HasColumnName("konsekvens");
        återföring.Property(å => å.Av).HasColumnName("av");
    }
}
