namespace Finsam.Application.Arkiv;

/// <summary>
/// Between a zip, which writes synchronously when a file of it is closed, and a response, which may not be written to so: holds what has been written until
/// it is sent on. Cannot be gone back in, so the zip does not try.
/// </summary>
internal sealed class Framåtström : Stream
{
    private readonly MemoryStream _väntar = new();

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Sends on what has been written since last.</summary>
    public async Task SändAsync(Stream ut, CancellationToken cancellationToken)
    {
        await ut.WriteAsync(_väntar.GetBuffer().AsMemory(0, (int)_väntar.Length), cancellationToken);
        _väntar.SetLength(0);
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => _väntar.Write(buffer, offset, count);

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer) => _väntar.Write(buffer);

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
