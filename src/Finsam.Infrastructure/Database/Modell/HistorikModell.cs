using Finsam.Application.Behörighet;
using Finsam.Application.Historik;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Finsam.Infrastructure.Database.Modell;

/// <summary>A row of the history. It can be added, and never changed.</summary>
internal sealed class Historikrad
{
    public required Guid Id { get; init; }

    public required DateTimeOffset Tid { get; init; }

    public required string Användare { get; init; }

    public Guid? KontoId { get; init; }

    public required string Vad { get; init; }

    public string? Gällde { get; init; }

    /// <summary>JSON.</summary>
    public string? Gammalt { get; init; }

    /// <summary>JSON.</summary>
    public string? Nytt { get; init; }

    public string? Varför { get; init; }

    public static Historikrad Av(Händelse händelse, Användare användare, DateTimeOffset tid) => new()
    {
        Id = Guid.CreateVersion7(tid),
        Tid = tid,
        Användare = användare.Namn,
        KontoId = användare.Konto,
        Vad = händelse.Vad,
        Gällde = händelse.Gällde,
        Gammalt = händelse.Gammalt?.ToJsonString(),
        Nytt = händelse.Nytt?.ToJsonString(),
        Varför = händelse.Varför,
    };
}

internal sealed class HistorikModell : IEntityTypeConfiguration<Historikrad>
{
    public void Configure(EntityTypeBuilder<Historikrad> rad)
    {
        rad.ToTable("handelse", "historik");
        rad.Property(r => r.Id).HasColumnName("id");
        rad.Property(r => r.Tid).HasColumnName("tid");
        rad.Property(r => r.Användare).HasColumnName("anvandare");
        rad.Property(r => r.KontoId).HasColumnName("konto_id");
        rad.Property(r => r.Vad).HasColumnName("vad");
        rad.Property(r => r.Gällde).HasColumnName("gallde");
        rad.Property(r => r.Gammalt).HasColumnName("gammalt").HasColumnType("jsonb");
        rad.Property(r => r.Nytt).HasColumnName("nytt").HasColumnType("jsonb");
        rad.Property(r => r.Varför).HasColumnName("varfor");
    }
}
