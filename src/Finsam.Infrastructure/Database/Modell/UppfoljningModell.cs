using Finsam.Domain.Deltagare;
using Finsam.Domain.Insatser;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class UppföljningsplanModell : IEntityTypeConfiguration<Uppföljningsplan>
{
    public void Configure(EntityTypeBuilder<Uppföljningsplan> plan)
    {
        plan.ToTable("uppfoljningsplan");
        plan.HasKey(p => p.InsatsId);
        plan.Property(p => p.InsatsId).HasColumnName("insats_id");
        plan.Property(p => p.Första).HasColumnName("forsta");
        plan.Property(p => p.Andra).HasColumnName("andra");
        plan.Property(p => p.FörstaFrån).HasColumnName("forsta_fran");
        plan.Property(p => p.AndraFrån).HasColumnName("andra_fran");
        plan.Ignore(p => p.Månader);
        plan.Ignore(p => p.Tider);
    }
}

internal sealed class UppföljningModell : IEntityTypeConfiguration<Uppföljning>
{
    public void Configure(EntityTypeBuilder<Uppföljning> uppföljning)
    {
        uppföljning.ToTable("uppfoljning");
        uppföljning.Property(u => u.Id).HasColumnName("id").ValueGeneratedNever();
        uppföljning.Property(u => u.DeltagareId).HasColumnName("deltagare_id");
        uppföljning.Property(u => u.Månader).HasColumnName("manader");
        uppföljning.Property(u => u.Dag).HasColumnName("dag");
        uppföljning.Property(u => u.Resultat).HasColumnName("resultat");
        uppföljning.Property(u => u.Sysselsättning).HasColumnName("sysselsattning");
        uppföljning.Property(u => u.Försörjning).HasColumnName("forsorjning");
        uppföljning.Property(u => u.Version).HasColumnName("version").IsConcurrencyToken();
    }
}

internal sealed class UppföljningstilläggModell : IEntityTypeConfiguration<Uppföljningstillägg>
{
    public void Configure(EntityTypeBuilder<Uppföljningstillägg> tillägg)
    {
        tillägg.ToTable("uppfoljningstillagg");
        tillägg.HasKey(t => new { t.InsatsId, t.Månader, t.Period });
        tillägg.Property(t => t.InsatsId).HasColumnName("insats_id");
        tillägg.Property(t => t.Månader).HasColumnName("manader");
        tillägg.Property(t => t.Period).HasColumnName("period");
        tillägg.Property(t => t.Dag).HasColumnName("dag");
        tillägg.Property(t => t.Avgjort).HasColumnName("avgjort");
        tillägg.Property(t => t.AttFöljaUpp).HasColumnName("att_folja_upp");
        tillägg.Property(t => t.Svarat).HasColumnName("svarat");
        tillägg.Property(t => t.ArbeteEllerStudier).HasColumnName("arbete_eller_studier");
        tillägg.Ignore(t => t.Utfall);
    }
}
