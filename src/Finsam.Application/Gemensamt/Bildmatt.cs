using System.Buffers.Binary;

namespace Finsam.Application.Gemensamt;

/// <summary>How large a picture is, read from its head: nothing of it is unpacked.</summary>
public static class Bildmått
{
    /// <summary>Pixels of a PNG whose head has been seen to be whole.</summary>
    public static (uint Bredd, uint Höjd) Png(ReadOnlySpan<byte> png) => (BinaryPrimitives.ReadUInt32BigEndian(png[16..]), BinaryPrimitives.ReadUInt32BigEndian(png[20..]));

    /// <summary>Pixels of a JPEG, or <c>null</c> where it is no whole one. Source: ITU-T T.81, B.1–B.2: segments of marker and length, the size in the frame header.</summary>
    public static (uint Bredd, uint Höjd)? Jpeg(ReadOnlySpan<byte> jpeg)
    {
        if (jpeg is not [0xFF, 0xD8, .., 0xFF, 0xD9])
        {
            return null;
        }

        var plats = 2;
        while (plats + 9 < jpeg.Length && jpeg[plats] == 0xFF)
        {
            var märke = jpeg[plats + 1];
            if (märke is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(jpeg[(plats + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(jpeg[(plats + 5)..]));
            }

            // 0xFF fills out before a marker; before the frame every other one has a length, of itself too.
            plats += märke == 0xFF ? 1 : 2 + Math.Max((int)BinaryPrimitives.ReadUInt16BigEndian(jpeg[(plats + 2)..]), 2);
        }

        return null;
    }
}
