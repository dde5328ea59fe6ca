using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class DeltagareModell : IEntityTypeConfiguration<KodadDeltagare>
{
    public void Configure(EntityTypeBuilder<KodadDeltagare> deltagare)
    {
        deltagare.ToTable("deltagare");
        deltagare.Property(d => d.Id).HasColumnName("id").ValueGeneratedNever();
        deltagare.Property(d => d.InsatsId).HasColumnName("insats_id");
        deltagare.Property(d => d.Kod).HasColumnName("deltagarkod");
        deltagare.Property(d => d.Version).HasColumnName("version").IsConcurrencyToken();
        deltagare.Property(d => d.In).HasColumnName("in_dag");
        deltagare.Property(d => d.Ut).HasColumnName("ut_dag");
        deltagare.Property<Kön?>("Kön").HasColumnName("kon");
        deltagare.Property<Åldersgrupp?>("Åldersgrupp").HasColumnName("aldersgrupp");
        deltagare.PrimitiveCollection<List<Avslutsanledning>>("_avslut").HasColumnName("avslut").ElementType().HasConversion<Omvandlare.KodOmvandlare<Avslutsanledning>>();
        deltagare.Property<int?>("Sysselsättningsgrad").HasColumnName("sysselsattningsgrad");
        deltagare.Property<bool?>("Handlingsplan").HasColumnName("handlingsplan");
        deltagare.Property<Försörjning?>("FörsörjningIn").HasColumnName("forsorjning_in");
        deltagare.Property<Försörjning?>("FörsörjningUt").HasColumnName("forsorjning_ut");
        deltagare.Property<Sysselsättning?>("SysselsättningIn").HasColumnName("sysselsattning_in");
        deltagare.Property<Sysselsättning?>("SysselsättningUt").HasColumnName("sysselsattning_ut");
        deltagare.Property<Utbildning?>("Utbildning").HasColumnName("utbildning");
        deltagare.Property<TidIOffentligFörsörjning?>("Tid").HasColumnName("tid_i_offentlig_forsorjning");
        deltagare.Property<RemitterandePart?>("Remittent").HasColumnName("remitterande_part");
        deltagare.Property<DateOnly?>("Samtycke").HasColumnName("samtycke");
        deltagare.Ignore(d => d.Uppgifter);
    }
}

internal sealed class AnonymtAntalModell : IEntityTypeConfiguration<AnonymtAntal>
{
    public void Configure(EntityTypeBuilder<AnonymtAntal> anonyma)
    {
        anonyma.ToTable("anonyma");
        anonyma.Property(a => a.Id).HasColumnName("id").ValueGeneratedNever();
        anonyma.Property(a => a.InsatsId).HasColumnName("insats_id");
        anonyma.Property(a => a.Kvartal).HasColumnName("kvartal");
        anonyma.Property(a => a.Antal).HasColumnName("antal").IsConcurrencyToken();
    }
}
