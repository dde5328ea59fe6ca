using Finsam.Domain.Ekonomi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class FörbundspostModell : IEntityTypeConfiguration<Förbundspost>
{
    public void Configure(EntityTypeBuilder<Förbundspost> post)
    {
        post.ToTable("forbundsekonomi");
        post.Property<Guid>("Id").HasColumnName("id");
        post.HasKey("Id");
        post.HasIndex(p => new { p.År, p.Serie, p.Post }).IsUnique();
        post.Property(p => p.År).HasColumnName("ar");
        post.Property(p => p.Serie).HasColumnName("serie");
        post.Property(p => p.Post).HasColumnName("post");
        post.Property(p => p.Tkr).HasColumnName("tkr");
    }
}

internal sealed class MedlemskommunModell : IEntityTypeConfiguration<Medlemskommun>
{
    public void Configure(EntityTypeBuilder<Medlemskommun> kommun)
    {
        kommun.ToTable("medlemskommun");
        kommun.HasKey(k => k.Namn);
        kommun.Property(k => k.Namn).HasColumnName("namn");
        kommun.Property(k => k.Invånare).HasColumnName("invanare");
    }
}

internal sealed class AnsökanModell : IEntityTypeConfiguration<Ansökan>
{
    public void Configure(EntityTypeBuilder<Ansökan> ansökan)
    {
        ansökan.ToTable("ansokan");
        ansökan.Property(a => a.Id).HasColumnName("id").ValueGeneratedNever();
        ansökan.Property(a => a.Namn).HasColumnName("namn");
        ansökan.Property(a => a.Insatsägare).HasColumnName("insatsagare");
        ansökan.Property(a => a.Diarienummer).HasColumnName("diarienummer");
        ansökan.Property(a => a.Version).HasColumnName("version").IsConcurrencyToken();
        ansökan.OwnsMany(a => a.År, år =>
        {
            år.ToTable("ansokningsar");
            år.WithOwner().HasForeignKey("ansokan_id");
            år.Property<AnsökanId>("ansokan_id").HasColumnName("ansokan_id");
            år.HasKey("ansokan_id", nameof(Ansökningsår.År));
            år.Property(a => a.År).HasColumnName("ar").ValueGeneratedNever();
            år.Property(a => a.Tkr).HasColumnName("tkr");
        });
        ansökan.Navigation(a => a.År).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
