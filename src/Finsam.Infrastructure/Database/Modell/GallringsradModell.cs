using Finsam.Domain.Deltagare.Gallring;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class GallringsradModell : IEntityTypeConfiguration<Gallringsrad>
{
    public void Configure(EntityTypeBuilder<Gallringsrad> rad)
    {
        rad.ToTable("gallrad_statistik");
        rad.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        rad.Property(r => r.InsatsId).HasColumnName("insats_id");
        rad.Property(r => r.Facett).HasColumnName("facett");
        rad.Property(r => r.Antal).HasColumnName("antal");
        rad.Property(r => r.Dagar).HasColumnName("dagar");
        rad.ComplexProperty(r => r.Uppgift, uppgift =>
        {
            uppgift.Property(u => u.In).HasColumnName("in_kvartal");
            uppgift.Property(u => u.Ut).HasColumnName("ut_kvartal");
            uppgift.Property(u => u.Arbete).HasColumnName("arbete");
            uppgift.Property(u => u.Kön).HasColumnName("kon");
            uppgift.Property(u => u.Avslut).HasColumnName("avslut");
            uppgift.Property(u => u.Sysselsättningsgrad).HasColumnName("sysselsattningsgrad");
            uppgift.Property(u => u.FörsörjningIn).HasColumnName("forsorjning_in");
            uppgift.Property(u => u.FörsörjningUt).HasColumnName("forsorjning_ut");
            uppgift.Property(u => u.Åldersgrupp).HasColumnName("aldersgrupp");
            uppgift.Property(u => u.Tid).HasColumnName("tid_i_offentlig_forsorjning");
            uppgift.Property(u => u.Utbildning).HasColumnName("utbildning");
            uppgift.Property(u => u.Handlingsplan).HasColumnName("handlingsplan");
        });
    }
}
