using Finsam.Application.Historik;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class HistorikpostModell : IEntityTypeConfiguration<Historikpost>
{
    public void Configure(EntityTypeBuilder<Historikpost> post)
    {
        post.ToView("rad", "historik");
        post.Property(p => p.Id).HasColumnName("id");
        post.Property(p => p.Tid).HasColumnName("tid");
        post.Property(p => p.Användare).HasColumnName("anvandare");
        post.Property(p => p.Konto).HasColumnName("konto_id");
        post.Property(p => p.Vad).HasColumnName("vad");
        post.Property(p => p.Tabell).HasColumnName("tabell");
        post.Property(p => p.Gällde).HasColumnName("gallde");
        post.Property(p => p.Gammalt).HasColumnName("gammalt").HasColumnType("jsonb");
        post.Property(p => p.Nytt).HasColumnName("nytt").HasColumnType("jsonb");
        post.Property(p => p.Varför).HasColumnName("varfor");
        post.Property(p => p.Slag).HasColumnName("slag");
        post.Property(p => p.Insats).HasColumnName("insats");
    }
}

internal sealed class LäsningModell : IEntityTypeConfiguration<Läsning>
{
    public void Configure(EntityTypeBuilder<Läsning> läsning)
    {
        läsning.ToTable("lasning", "historik");
        läsning.Property(p => p.Id).HasColumnName("id");
        läsning.Property(p => p.Tid).HasColumnName("tid");
        läsning.Property(p => p.Användare).HasColumnName("anvandare");
        läsning.Property(p => p.Konto).HasColumnName("konto_id");
        läsning.Property(p => p.Vad).HasColumnName("vad");
        läsning.Property(p => p.Gällde).HasColumnName("gallde");
    }
}
