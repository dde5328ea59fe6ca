using Finsam.Infrastructure.Database.Modell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Finsam.Infrastructure.Konton;

/// <summary>The accounts, kept by ASP.NET Core Identity in tables of ours. The schema is made by the SQL files of <c>Migrations</c>.</summary>
internal sealed class KontoContext(DbContextOptions<KontoContext> options) : IdentityUserContext<Konto, Guid>(options)
{
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Konto>().ToTable("konto");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("konto_claim");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("konto_login");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("konto_token");
        builder.Entity<IdentityUserPasskey<Guid>>().HasKey(p => p.CredentialId);
        builder.Entity<IdentityUserPasskey<Guid>>().ToTable("konto_passkey").OwnsOne(p => p.Data, data => data.ToJson("data"));
        foreach (var kolumn in builder.Model.GetEntityTypes().Where(tabell => !tabell.IsMappedToJson()).SelectMany(tabell => tabell.GetProperties()))
        {
            kolumn.SetColumnName(string.Concat(kolumn.Name.Select((tecken, i) =>
                char.IsUpper(tecken) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(tecken) : tecken.ToString())));
        }

        // Read here, written elsewhere: Identity writes whole rows and would put back what it read.
        builder.Entity<Konto>().Property(k => k.Stängd).HasColumnName("stangd").Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        builder.Entity<Konto>().Property(k => k.SenastInloggad).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        builder.ApplyConfiguration(new HistorikModell());
    }
}
