namespace Finsam.Infrastructure.Utbyte.Uppladdat;

/// <summary>A stream that ends when it has given more than it may, and says so.</summary>
internal sealed class Räknad(Stream inre, long tak) : Stream
{
    /// <summary>How much was read.</summary>
    public long Lästa { get; private set; }

    /// <summary>Whether there was more than it may give.</summary>
    public bool Överskriden => Lästa > tak;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Lästa;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Överskriden)
        {
            return 0;
        }

        var lästa = await inre.ReadAsync(buffer, cancellationToken);
        Lästa += lästa;
        return Överskriden ? 0 : lästa;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await inre.DisposeAsync();
        await base.DisposeAsync();
    }
}
