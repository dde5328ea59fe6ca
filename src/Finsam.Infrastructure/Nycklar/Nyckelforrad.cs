using System.Xml.Linq;
using Finsam.Infrastructure.Database.Start;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace Finsam.Infrastructure.Nycklar;

/// <summary>Keeps the data-protection keys in the database. Keys are added and never changed; an outdated one still opens what it once protected.</summary>
internal sealed class Nyckelförråd(DatabasStart databas, TimeProvider klocka) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var läs = databas.Källa.CreateCommand("select xml from dataskyddsnyckel order by skapad, id");
        using var rader = läs.ExecuteReader();
        var nycklar = new List<XElement>();
        while (rader.Read())
        {
            nycklar.Add(XElement.Parse(rader.GetString(0)));
        }

        return nycklar;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        var nu = klocka.GetUtcNow();
        using var skriv = databas.Källa.CreateCommand("insert into dataskyddsnyckel (id, namn, xml, skapad) values ($1, $2, $3, $4)");
        skriv.Parameters.Add(new() { Value = Guid.CreateVersion7(nu) });
        skriv.Parameters.Add(new() { Value = friendlyName });
        skriv.Parameters.Add(new() { Value = element.ToString(SaveOptions.DisableFormatting) });
        skriv.Parameters.Add(new() { Value = nu });
        skriv.ExecuteNonQuery();
    }
}
