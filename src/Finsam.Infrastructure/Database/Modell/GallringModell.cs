using Finsam.Domain.Deltagare.Gallring;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class GallringsplanModell : IEntityTypeConfiguration<Gallringsplan>
{
    public void Configure(EntityTypeBuilder<Gallringsplan> plan)
    {
        plan.ToTable("gallringsplan");
        plan.HasKey(p => p.InsatsId);
        plan.Property(p => p.InsatsId).HasColumnName("insats_id");
        plan.Property(p => p.Månader).HasColumnName("manader");
        plan.Property(p => p.Från).HasColumnName("fran");
        plan.Property(p => p.Not).HasColumnName("anteckning");
        plan.Property(p => p.Version).HasColumnName("version").IsConcurrencyToken();
        plan.Ignore(p => p.Frist);
    }
}

internal sealed class GallringsbeslutModell : IEntityTypeConfiguration<Gallringsbeslut>
{
    public void Configure(EntityTypeBuilder<Gallringsbeslut> beslut)
    {
        beslut.ToTable("gallringsbeslut");
        beslut.Property(b => b.Id).HasColumnName("id").ValueGeneratedNever();
        beslut.Property(b => b.InsatsId).HasColumnName("insats_id");
        beslut.Property(b => b.TillOchMed).HasColumnName("till_och_med");
        beslut.Property(b => b.Av).HasColumnName("av");
        beslut.Property(b => b.Varför).HasColumnName("varfor");
    }
}
