using Finsam.Domain.Ekonomi;

namespace Finsam.Application.Gemensamt;

/// <summary>The förbund's settings, from the section <c>Finsam</c> of the configuration.</summary>
public sealed class Inställningar
{
    /// <summary>The name of the förbund, for headings and documents.</summary>
    public string Förbund { get; set; } = "Samordningsförbundet";

    /// <summary>Counts of persons from 1 up to, but not including, this are masked.</summary>
    public int Maskeringsgräns { get; set; } = 5;

    /// <summary>Limits of the budget light.</summary>
    public Trösklar Trösklar { get; set; } = new();
}
