using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>What a styrgrupp answers about one mål in the form: its bedömning, and what stands behind it.</summary>
public sealed record Målsvar
{
    /// <summary>Longest evidens and åtgärd.</summary>
    public const int MaxText = 2000;

    /// <summary>Longest name of whoever is responsible.</summary>
    public const int MaxAnsvarig = 200;

    /// <inheritdoc cref="Målbedömning.Utfall"/>
    public Målutfall? Utfall { get; init; }

    /// <inheritdoc cref="Målbedömning.Täljare"/>
    public decimal? Täljare { get; init; }

    /// <inheritdoc cref="Målbedömning.Nämnare"/>
    public decimal? Nämnare { get; init; }

    /// <inheritdoc cref="Målbedömning.TäljareKvinnor"/>
    public decimal? TäljareKvinnor { get; init; }

    /// <inheritdoc cref="Målbedömning.TäljareMän"/>
    public decimal? TäljareMän { get; init; }

    /// <inheritdoc cref="Målbedömning.NämnareKvinnor"/>
    public decimal? NämnareKvinnor { get; init; }

    /// <inheritdoc cref="Målbedömning.NämnareMän"/>
    public decimal? NämnareMän { get; init; }

    /// <summary>The colour that the styrgrupp sets, or <c>null</c> until it has.</summary>
    public Trafikljus? Färg { get; init; }

    /// <summary>Why, or empty.</summary>
    public string Motivering { get; init; } = "";

    /// <summary>What shows that it was reached, where nothing was counted: a decision, a document, a survey. Or empty.</summary>
    public string Evidens { get; init; } = "";

    /// <summary>What will be done about it, or empty.</summary>
    public string Åtgärd { get; init; } = "";

    /// <summary>Who does it, or empty.</summary>
    public string ÅtgärdAnsvarig { get; init; } = "";

    /// <summary>By when, or <c>null</c>.</summary>
    public DateOnly? ÅtgärdDatum { get; init; }

    /// <summary>Whether an avvikelse about the mål is sent in instead of an åtgärd.</summary>
    public bool HarAvvikelse { get; init; }

    /// <summary>What Finsam proposes for these answers.</summary>
    /// <param name="mål">The mål.</param>
    /// <param name="iFas">What the report answers to i fas.</param>
    /// <param name="kvartal">The quarter.</param>
    public Målförslag Förslag(Insatsmål mål, bool? iFas, Kvartal kvartal) => Målförslag.För(mål, Utfall, Täljare, Nämnare, iFas, kvartal);

    /// <summary>The bedömning that is published when the report is handed in. Where there is no motivering the evidens stands in its place.</summary>
    /// <param name="mål">The mål.</param>
    /// <param name="kvartal">The quarter.</param>
    public Målbedömning Bedömning(Insatsmål mål, Kvartal kvartal) => new()
    {
        InsatsId = mål.InsatsId,
        Nr = mål.Nr,
        Kvartal = kvartal,
        Utfall = Utfall,
        Täljare = Täljare,
        Nämnare = Nämnare,
        TäljareKvinnor = TäljareKvinnor,
        TäljareMän = TäljareMän,
        NämnareKvinnor = NämnareKvinnor,
        NämnareMän = NämnareMän,
        Färg = Färg,
        Motivering = string.IsNullOrWhiteSpace(Motivering) ? Tom(Evidens) : Motivering.Trim(),
    };

    private static string? Tom(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
