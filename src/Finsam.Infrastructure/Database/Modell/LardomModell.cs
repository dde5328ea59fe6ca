using Finsam.Domain.Lärdomar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class LärdomModell : IEntityTypeConfiguration<Lärdom>
{
    /// <summary>The words that are searched, which the database works out.</summary>
    public const string Sök = "Sok";

    public void Configure(EntityTypeBuilder<Lärdom> lärdom)
    {
        lärdom.ToTable("lardom");
        lärdom.Property(l => l.Id).HasColumnName("id").ValueGeneratedNever();
        lärdom.Property(l => l.Slag).HasColumnName("slag");
        lärdom.Property(l => l.Text).HasColumnName("text");
        lärdom.Property(l => l.InsatsId).HasColumnName("insats_id");
        lärdom.Property(l => l.År).HasColumnName("ar");
        lärdom.Property(l => l.Part).HasColumnName("part");
        lärdom.PrimitiveCollection(l => l.Taggar).HasColumnName("taggar");
        lärdom.Property(l => l.Rapport).HasColumnName("rapport");
        lärdom.Property(l => l.Rubrik).HasColumnName("rubrik");
        lärdom.Property(l => l.Ordning).HasColumnName("ordning");
        lärdom.Property(l => l.SkapadAv).HasColumnName("skapad_av");
        lärdom.Property(l => l.Skapad).HasColumnName("skapad");
        lärdom.Property(l => l.Version).HasColumnName("version").IsConcurrencyToken();
        lärdom.Property<NpgsqlTsVector?>(Sök).HasColumnName("sok").ValueGeneratedOnAddOrUpdate();
    }
}
