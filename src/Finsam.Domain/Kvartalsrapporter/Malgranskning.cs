using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Översikt;

namespace Finsam.Domain.Kvartalsrapporter;

/// <summary>Between the fields of the form and the rules of a bedömning.</summary>
public static class Målgranskning
{
    private static readonly Dictionary<string, string> Fält = new(StringComparer.Ordinal)
    {
        [nameof(Målsvar.Utfall)] = Målblankett.Utfall,
        [nameof(Målsvar.Täljare)] = Målblankett.Täljare,
        [nameof(Målsvar.TäljareKvinnor)] = Målblankett.TäljareKvinnor,
        [nameof(Målsvar.TäljareMän)] = Målblankett.TäljareMän,
        [nameof(Målsvar.Nämnare)] = Målblankett.Nämnare,
        [nameof(Målsvar.NämnareKvinnor)] = Målblankett.NämnareKvinnor,
        [nameof(Målsvar.NämnareMän)] = Målblankett.NämnareMän,
        [nameof(Målsvar.Evidens)] = Målblankett.Underlag,
        [nameof(Målsvar.Färg)] = Målblankett.Färg,
        [nameof(Målsvar.Motivering)] = Målblankett.Motivering,
        [nameof(Målsvar.Åtgärd)] = Målblankett.Åtgärd,
        [nameof(Målsvar.ÅtgärdAnsvarig)] = Målblankett.Ansvarig,
        [nameof(Målsvar.ÅtgärdDatum)] = Målblankett.Datum,
        [nameof(Målsvar.HarAvvikelse)] = Målblankett.Avvikelse,
    };

    /// <summary>What is answered about one mål, as far as it can be read.</summary>
    public static Målsvar Svar(Insatsmål mål, IReadOnlyDictionary<string, string> svar)
    {
        return new()
        {
            Utfall = Koder.FrånKod<Målutfall>(Text(Målblankett.Utfall)),
            Täljare = Tal(Målblankett.Täljare),
            TäljareKvinnor = Tal(Målblankett.TäljareKvinnor),
            TäljareMän = Tal(Målblankett.TäljareMän),
            Nämnare = Tal(Målblankett.Nämnare),
            NämnareKvinnor = Tal(Målblankett.NämnareKvinnor),
            NämnareMän = Tal(Målblankett.NämnareMän),
            Evidens = Text(Målblankett.Underlag),
            Färg = Koder.FrånKod<Trafikljus>(Text(Målblankett.Färg)),
            Motivering = Text(Målblankett.Motivering),
            Åtgärd = Text(Målblankett.Åtgärd),
            ÅtgärdAnsvarig = Text(Målblankett.Ansvarig),
            ÅtgärdDatum = Blankettfält.Datum(Text(Målblankett.Datum)),
            HarAvvikelse = Text(Målblankett.Avvikelse) == "ja",
        };

        string Text(string del) => svar.Värde(Målblankett.Fält(mål.Nr, del)) ?? "";
        decimal? Tal(string del) => Blankettfält.Tal(Text(del));
    }

    /// <summary>The colour that Finsam proposes, with its reason.</summary>
    public static Målförslag Förslag(Insatsmål mål, Kvartal kvartal, IReadOnlyDictionary<string, string> svar) => Svar(mål, svar).Förslag(mål, IFas(svar), kvartal);

    /// <summary>What is missing or wrong in a mål that somebody has begun to judge.</summary>
    internal static IEnumerable<Blankettfel> Granska(Insatsmål mål, Kvartal kvartal, IReadOnlyDictionary<string, string> svar) =>
        from fel in Bedömningsregler.Granska(mål, Svar(mål, svar), IFas(svar), kvartal)
        let fält = Målblankett.Fält(mål.Nr, Fält[fel.Fält])
        select new Blankettfel(fält, fel.Text, Saknas: svar.Värde(fält) is null);

    private static bool? IFas(IReadOnlyDictionary<string, string> svar) => svar.Värde(Fråga.IFas.Kod()) switch { "ja" => true, "nej" => false, _ => null };
}
