using System.IO.Compression;
using System.Xml;

namespace Finsam.Infrastructure.Deltagare.Registerfiler;

/// <summary>The parts of an .xlsx file, each read as XML without anything from outside it. Together they may be so large and no larger.</summary>
internal sealed class Xlsxpaket : IDisposable
{
    /// <summary>Bytes that all parts together may come to.</summary>
    private const long Störst = 150 * 1024 * 1024;

    private static readonly XmlReaderSettings Inställningar = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };

    private readonly ZipArchive _zip;
    private long _kvar = Störst;

    public Xlsxpaket(byte[] fil)
    {
        _zip = new(new MemoryStream(fil, writable: false), ZipArchiveMode.Read);
        Bok = Länkar("").FirstOrDefault(l => l.Key.StartsWith("typ:officeDocument", StringComparison.Ordinal)).Value ?? throw new InvalidDataException();
    }

    /// <summary>The part that lists the sheets.</summary>
    public string Bok { get; }

    /// <summary>The id by which an element refers to another part.</summary>
    public static string? Länkid(XmlReader xml)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml is { LocalName: "id", Prefix.Length: > 0 })
            {
                var id = xml.Value;
                xml.MoveToElement();
                return id;
            }
        }

        xml.MoveToElement();
        return null;
    }

    /// <summary>The parts that a part refers to, by id, and by kind with <c>typ:</c> before it.</summary>
    public IReadOnlyDictionary<string, string> Länkar(string del)
    {
        var (mapp, länkar) = (del[..(del.LastIndexOf('/') + 1)], new Dictionary<string, string>(StringComparer.Ordinal));
        Läs($"{mapp}_rels/{del[mapp.Length..]}.rels", xml =>
        {
            if (xml.LocalName == "Relationship" && xml.GetAttribute("Target") is { } mål && xml.GetAttribute("TargetMode") != "External")
            {
                var plats = new Uri(new Uri($"zip:///{mapp}"), mål).AbsolutePath.TrimStart('/');
                länkar[xml.GetAttribute("Id") ?? ""] = Uri.UnescapeDataString(plats);
                länkar[$"typ:{xml.GetAttribute("Type")?.Split('/')[^1]}"] = Uri.UnescapeDataString(plats);
            }
        });
        return länkar;
    }

    /// <summary>Goes through the elements of a part; none where there is no such part.</summary>
    public void Läs(string del, Action<XmlReader> element)
    {
        if (_zip.GetEntry(del) is null)
        {
            return;
        }

        using var xml = Öppna(del);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                element(xml);
            }
        }
    }

    /// <summary>Opens a part.</summary>
    public XmlReader Öppna(string del) =>
        XmlReader.Create(new Räknadström(this, (_zip.GetEntry(del) ?? throw new InvalidDataException()).Open()), Inställningar);

    public void Dispose() => _zip.Dispose();

    private sealed class Räknadström(Xlsxpaket paket, Stream inre) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var lästa = inre.Read(buffer, offset, count);
            paket._kvar -= lästa;
            return paket._kvar >= 0 ? lästa : throw new Sprängdexception();
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            inre.Dispose();
            base.Dispose(disposing);
        }
    }
}

/// <summary>A file came to more than it may.</summary>
internal sealed class Sprängdexception : Exception;
