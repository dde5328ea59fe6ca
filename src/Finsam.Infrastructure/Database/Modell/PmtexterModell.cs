using Finsam.Domain.Rapporter;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class PmtexterModell : IEntityTypeConfiguration<Pmtexter>
{
    public void Configure(EntityTypeBuilder<Pmtexter> texter)
    {
        texter.ToTable("pmtexter");
        texter.Property(t => t.Id).HasColumnName("id").ValueGeneratedNever();
        texter.Property(t => t.Period).HasColumnName("period");
        texter.Property(t => t.Version).HasColumnName("version").IsConcurrencyToken();
        texter.Property(t => t.SkrivelseAv).HasColumnName("skrivelse_av");
        texter.Property(t => t.SkrivelseÄndrad).HasColumnName("skrivelse_andrad");
        texter.ComplexProperty(t => t.Tjänsteskrivelse, skrivelse =>
        {
            skrivelse.Property(s => s.Diarienummer).HasColumnName("diarienummer");
            skrivelse.Property(s => s.Arbetsutskott).HasColumnName("arbetsutskott");
            skrivelse.Property(s => s.Förbundsstyrelse).HasColumnName("forbundsstyrelse");
            skrivelse.Property(s => s.Handläggare).HasColumnName("handlaggare");
            skrivelse.Property(s => s.Rubrik).HasColumnName("rubrik");
            skrivelse.Property(s => s.FörslagTillBeslut).HasColumnName("forslag_till_beslut");
            skrivelse.Property(s => s.Ärendet).HasColumnName("arendet");
            skrivelse.Property(s => s.Bilagor).HasColumnName("bilagor");
            skrivelse.Ignore(s => s.Bilagelista);
            skrivelse.Ignore(s => s.Fält);
            skrivelse.Ignore(s => s.ÄrTom);
        });
        texter.HasMany(t => t.Texter).WithOne().HasForeignKey("pmtexter_id").IsRequired().OnDelete(DeleteBehavior.Cascade);
        texter.Navigation(t => t.Texter).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class PmtextModell : IEntityTypeConfiguration<Pmtext>
{
    public void Configure(EntityTypeBuilder<Pmtext> text)
    {
        text.ToTable("pmtext");
        text.Property(t => t.Id).HasColumnName("id").ValueGeneratedNever();
        text.Property(t => t.Avsnitt).HasColumnName("avsnitt");
        text.Property(t => t.Insats).HasColumnName("insats");
        text.Property(t => t.Text).HasColumnName("text");
        text.Property(t => t.Version).HasColumnName("version").IsConcurrencyToken();
        text.Property(t => t.ÄndradAv).HasColumnName("andrad_av");
        text.Property(t => t.Ändrad).HasColumnName("andrad");
        text.Ignore(t => t.Plats);
    }
}
