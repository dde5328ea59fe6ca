using Finsam.Domain.Deltagare;
using Finsam.Domain.Översikt;
using Finsam.Domain.Rapporter;

namespace Finsam.Application.Rapporter.Dokument;

/// <summary>What stands in a cell, with its type: text documents write <see cref="Skrivet"/>, a workbook the value.</summary>
public abstract record Dokumentcell
{
    /// <summary>As it is written in running Swedish; "–" where there is none, ".." where it is masked.</summary>
    public abstract string Skrivet { get; }

    /// <summary>Whether it is a figure: right-aligned.</summary>
    public virtual bool Siffra => false;

    /// <summary>Text.</summary>
    public static implicit operator Dokumentcell(string text) => new Textcell(text);

    /// <summary>A count of persons.</summary>
    public static implicit operator Dokumentcell(Antal antal) => new Antalscell(antal);
}

/// <summary>Text of the document's own.</summary>
/// <param name="Text">The text.</param>
public sealed record Textcell(string Text) : Dokumentcell
{
    /// <inheritdoc/>
    public override string Skrivet => Text;
}

/// <summary>Text that somebody has written: as it is, whatever the förbund calls things.</summary>
/// <param name="Text">The text.</param>
public sealed record Fritextcell(string Text) : Dokumentcell
{
    /// <inheritdoc/>
    public override string Skrivet => Rentext.Rad(Text);
}

/// <summary>Text of several lines that somebody has written.</summary>
/// <param name="Text">The text.</param>
public sealed record Löptextcell(string Text) : Dokumentcell
{
    /// <inheritdoc/>
    public override string Skrivet => Egentext.Text(Egentext.Stycken(Text));
}

/// <summary>A figure that is already written, as "1 250 kr" or "12,5": right-aligned.</summary>
/// <param name="Text">As it stands.</param>
public sealed record Siffertextcell(string Text) : Dokumentcell
{
    /// <inheritdoc/>
    public override string Skrivet => Text;

    /// <inheritdoc/>
    public override bool Siffra => true;
}

/// <summary>The name of an insats.</summary>
/// <param name="Insats">The insats.</param>
/// <param name="Fullständigt">The full name, and not the short one.</param>
public sealed record Insatscell(PmInsats Insats, bool Fullständigt = false) : Dokumentcell
{
    /// <inheritdoc/>
    public override string Skrivet => Fullständigt ? Rentext.Rad(Insats.Insats.Namn) : Insats.Namn();
}

/// <summary>A count of persons, shown or masked.</summary>
/// <param name="Antal">The count.</param>
public sealed record Antalscell(Antal Antal) : Dokumentcell
{
    /// <inheritdoc/>
    public override string Skrivet => Talformat.Tal(Antal);

    /// <inheritdoc/>
    public override bool Siffra => true;
}

/// <summary>A whole number, or none.</summary>
/// <param name="Tal">The number.</param>
public sealed record Talcell(int? Tal) : Dokumentcell
{
    /// <inheritdoc/>
    public override string Skrivet => Talformat.Tal(Tal);

    /// <inheritdoc/>
    public override bool Siffra => true;
}

/// <summary>A share in whole percent, or none.</summary>
/// <param name="Procent">100 is all.</param>
public sealed record Procentcell(int? Procent) : Dokumentcell
{
    /// <inheritdoc/>
    public override string Skrivet => Talformat.Procent(Procent);

    /// <inheritdoc/>
    public override bool Siffra => true;
}

/// <summary>A day, or none.</summary>
/// <param name="Dag">The day.</param>
public sealed record Dagcell(DateOnly? Dag) : Dokumentcell
{
    /// <inheritdoc/>
    public override string Skrivet => Talformat.Dag(Dag);
}

/// <summary>Yes, no or no answer.</summary>
/// <param name="Svar">The answer.</param>
public sealed record Svarscell(bool? Svar) : Dokumentcell
{
    /// <inheritdoc/>
    public override string Skrivet => Pmord.För(Svar);
}

/// <summary>A light, with its word.</summary>
/// <param name="Ljus">The colour.</param>
/// <param name="Ord">What it says here.</param>
public sealed record Ljuscell(Trafikljus Ljus, string Ord) : Dokumentcell
{
    /// <inheritdoc/>
    public override string Skrivet => Ord;
}
