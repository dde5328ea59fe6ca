using Finsam.Domain.Ekonomi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class BudgetbedömningModell : IEntityTypeConfiguration<Budgetbedömning>
{
    public void Configure(EntityTypeBuilder<Budgetbedömning> bedömning)
    {
        bedömning.ToTable("budgetbedomning");
        bedömning.Property(b => b.Id).HasColumnName("id").ValueGeneratedNever();
        bedömning.Property(b => b.InsatsId).HasColumnName("insats_id");
        bedömning.Property(b => b.Kvartal).HasColumnName("kvartal");
        bedömning.Property(b => b.Färg).HasColumnName("farg");
        bedömning.Property(b => b.Skäl).HasColumnName("skal");
        bedömning.Property(b => b.SattAv).HasColumnName("satt_av");
        bedömning.Property(b => b.Satt).HasColumnName("satt");
        bedömning.Property(b => b.Version).HasColumnName("version").IsConcurrencyToken();
    }
}

internal sealed class BudgetradModell : IEntityTypeConfiguration<Budgetrad>
{
    public void Configure(EntityTypeBuilder<Budgetrad> rad)
    {
        rad.ToTable("budgetrad");
        rad.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        rad.Property(r => r.InsatsId).HasColumnName("insats_id");
        rad.Property(r => r.År).HasColumnName("ar");
        rad.Property(r => r.Slag).HasColumnName("slag");
        rad.Property(r => r.Namn).HasColumnName("namn");
        rad.Property(r => r.Finansiär).HasColumnName("finansiar");
        for (var kvartal = 1; kvartal <= 4; kvartal++)
        {
            rad.Property<decimal>($"Budget{kvartal}").HasColumnName($"budget_{kvartal}");
            rad.Property<decimal?>($"Utfall{kvartal}").HasColumnName($"utfall_{kvartal}");
        }

        rad.Property(r => r.Version).HasColumnName("version").IsConcurrencyToken();
        rad.Ignore(r => r.Budget);
        rad.Ignore(r => r.Utfall);
    }
}
