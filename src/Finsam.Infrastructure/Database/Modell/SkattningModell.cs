using Finsam.Domain.Deltagare.Skattning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class SkattningsplanModell : IEntityTypeConfiguration<Skattningsplan>
{
    public void Configure(EntityTypeBuilder<Skattningsplan> plan)
    {
        plan.ToTable("skattningsplan");
        plan.HasKey(p => p.InsatsId);
        plan.Property(p => p.InsatsId).HasColumnName("insats_id");
        plan.Property(p => p.Veckor).HasColumnName("veckor");
        plan.Property(p => p.Version).HasColumnName("version").IsConcurrencyToken();
    }
}

internal sealed class SkattningsformulärModell : IEntityTypeConfiguration<Skattningsformulär>
{
    public void Configure(EntityTypeBuilder<Skattningsformulär> formulär)
    {
        formulär.ToTable("skattningsformular");
        formulär.Property(f => f.Id).HasColumnName("id").ValueGeneratedNever();
        formulär.Property(f => f.InsatsId).HasColumnName("insats_id");
        formulär.Property(f => f.Nummer).HasColumnName("nummer");
        formulär.Property(f => f.Skapat).HasColumnName("skapat");
        formulär.PrimitiveCollection<List<string>>("_påståenden").HasColumnName("pastaenden");
        formulär.Ignore(f => f.Påståenden);
    }
}

internal sealed class SjälvskattningModell : IEntityTypeConfiguration<Självskattning>
{
    public void Configure(EntityTypeBuilder<Självskattning> skattning)
    {
        skattning.ToTable("sjalvskattning");
        skattning.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
        skattning.Property(s => s.DeltagareId).HasColumnName("deltagare_id");
        skattning.Property(s => s.FormulärId).HasColumnName("formular_id");
        skattning.Property(s => s.Dag).HasColumnName("dag");
        skattning.PrimitiveCollection<List<int?>>("_svar").HasColumnName("svar");
        skattning.Property(s => s.Räknad).HasColumnName("raknad");
        skattning.Property(s => s.Version).HasColumnName("version").IsConcurrencyToken();
        skattning.Ignore(s => s.Svar).Ignore(s => s.Medel);
    }
}

internal sealed class SkattningsutfallModell : IEntityTypeConfiguration<Skattningsutfall>
{
    public void Configure(EntityTypeBuilder<Skattningsutfall> utfall)
    {
        utfall.ToTable("skattningsutfall");
        utfall.HasKey(u => new { u.InsatsId, u.Halvår });
        utfall.Property(u => u.InsatsId).HasColumnName("insats_id");
        utfall.Property(u => u.Halvår).HasColumnName("halvar");
        utfall.Property(u => u.Fastställt).HasColumnName("faststallt");
        utfall.Property(u => u.Förbättrade).HasColumnName("forbattrade");
        utfall.Property(u => u.Oförändrade).HasColumnName("oforandrade");
        utfall.Property(u => u.Försämrade).HasColumnName("forsamrade");
        utfall.Property(u => u.Förändring).HasColumnName("forandring");
        utfall.Ignore(u => u.Jämförda);
    }
}
