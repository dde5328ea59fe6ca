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
        plan.Ignore(p => p.Månader);
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
