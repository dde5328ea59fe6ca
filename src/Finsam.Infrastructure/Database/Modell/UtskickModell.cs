using Finsam.Domain.Kvartalsrapporter;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

internal sealed class UtskickModell : IEntityTypeConfiguration<Utskick>
{
    public void Configure(EntityTypeBuilder<Utskick> utskick)
    {
        utskick.ToTable("utskick");
        utskick.Property(u => u.Id).HasColumnName("id").ValueGeneratedNever();
        utskick.Property(u => u.KontoId).HasColumnName("konto_id");
        utskick.Property(u => u.Dag).HasColumnName("dag");
        utskick.Property(u => u.Nyckel).HasColumnName("nyckel");
        utskick.Property(u => u.Namn).HasColumnName("namn");
        utskick.Property(u => u.Epost).HasColumnName("epost");
        utskick.PrimitiveCollection(u => u.Gällde).HasColumnName("gallde");
        utskick.Property(u => u.Sätt).HasColumnName("satt");
        utskick.Property(u => u.Begärd).HasColumnName("begard");
        utskick.Property(u => u.Status).HasColumnName("status");
        utskick.Property(u => u.Påbörjat).HasColumnName("paborjat");
        utskick.Property(u => u.Klart).HasColumnName("klart");
        utskick.Property(u => u.Fel).HasColumnName("fel");
        utskick.Property(u => u.Försök).HasColumnName("forsok");
    }
}
