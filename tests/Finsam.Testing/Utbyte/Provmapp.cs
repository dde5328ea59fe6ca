namespace Finsam.Testing.Utbyte;

/// <summary>A small folder in which everything is right, cell by cell, so that a test can break exactly one of them.</summary>
public sealed class Provmapp
{
    private readonly Dictionary<string, (string[] Rubriker, List<string[]> Rader)> _filer = new(StringComparer.Ordinal);

    /// <summary>The folder: alfa is an individinsats with deltagare, beta a strukturinsats; each has a mål.</summary>
    public Provmapp()
    {
        Fil("lokusgrupper.csv", "kod;namn;kommun", "tierp;Lokus Tierp;Tierp", "heby;Lokus Heby;Heby");
        Fil(
            "insatser.csv",
            "kod;namn;kortnamn;lokusgrupper;typ;inriktning;insatsagare;samverkansparter;start;slut;avslutad;diarienummer;forvantat_antal_deltagare",
            "alfa;Insats Alfa;Alfa;tierp|heby;individ;arbete;Tierps kommun;Region Uppsala|Försäkringskassan;2020-01-01;2022-12-31;;2020:1;40",
            "beta;Insats Beta;;;struktur;;;;2020-01-01;;;;");
        Fil(
            "kvartalsrapporter.csv",
            "insats;ar;kvartal;inlamnad;i_fas;prognos;start_i_tid;vakanser_sof;vakanser_egna;avvikelse_budget;styrgruppsmoten;ordinarie_deltagit;uppfoljning;"
                + "kontroll_metod;kontroll_malgrupp;jamlikhet;jamstalldhet;avvikelse_mal",
            "alfa;2021;1;2021-04-20;ja;nej;;ja;nej;;ja;nej;;ja;nej;;ja;nej",
            "alfa;2021;2;;ja;;;;;;;;;;;;;");
        Fil(
            "insatsmal.csv",
            "insats;nr;niva;formulering;slag;malvarde;enhet;namnare;mats;forfaller;arver",
            "alfa;1;effekt;70 % vidare till arbete.;andel;70;;avslutade;varje kvartal;2022-12-31;",
            "beta;1;overgripande;Gemensamma rutiner.;milstolpe;;;;;;alfa#1");
        Fil(
            "malbedomningar.csv",
            "insats;nr;ar;kvartal;utfall;taljare;namnare;trafikljus;motivering",
            "alfa;1;2021;1;ej_uppnatt;12;20;rod;Få platser.",
            "alfa;1;2021;2;;;;;");
        Fil("kommentarer.csv", "insats;ar;kvartal;fraga;text", "alfa;2021;1;i_fas;Enligt plan.", "alfa;2021;1;budget;Sent fakturerat.");
        Fil("ekonomi.csv", "insats;ar;kvartal;budget;utfall", "alfa;2021;1;100000;90000", "beta;2021;1;50000;");
        Fil("forbundsekonomi.csv", "ar;serie;post;tkr", "2021;budget;medlemsavgifter;23090", "2021;budget;overskott_fran_tidigare_ar;-40");
        Fil(
            "beslut.csv",
            "insats;diarienummer;datum;belopp;from;tom;slag",
            "alfa;2020:7;2019-12-10;1200000;2020-01-01;2022-12-31;beviljad",
            "beta;2020:8;2020-02-01;300000;2020-01-01;2021-06-30;");
        Fil(
            "lokusledamoter.csv",
            "lokusgrupp;person;roll;from;tom;huvudman;ledning;strategisk;bestallare",
            "tierp;Enhetschef 1;ordforande;2020-01-01;;Tierps kommun;ja;ja;nej",
            "tierp;Sektionschef;ersattare;;2022-12-31;Försäkringskassan;;;");
        Fil(
            "moten.csv",
            "kod;datum;typ;grupper;punkter;huvudman",
            "m1;2021-02-01;lokus;tierp|heby;budget_utfall|mal;Tierps kommun|Försäkringskassan",
            "m2;2021-03-01;styrgrupp;styrgrupp-alfa;;");
        Fil("ls_intyg.csv", "lokusgrupp;ar;atagande;svar;kommentar", "tierp;2021;S1;ja;", "tierp;2021;S5;nej;Inga anordnade.");
        Fil(
            "deltagare.csv",
            "insats;deltagarkod;kon;aldersgrupp;in;ut;avslut;sysselsattningsgrad;handlingsplan;forsorjning_in;forsorjning_ut;utbildning;tid_i_offentlig_forsorjning",
            "alfa;D1;kvinna;30-44;2021-01-10;2021-03-01;studier|flytt;50;ja;a_kassa;studiemedel;gymnasium;1-3",
            "alfa;D2;;;2021-02-01;;;;;;;;");
        Fil("anonyma.csv", "insats;ar;kvartal;antal", "alfa;2021;1;2", "alfa;2021;2;0");
        Fil("enkatsvar.csv", "insats;period;formular;par;matpunkt;varde", "alfa;2021H1;deltagare_under;k7q;7;4", "beta;2021H1;insatspersonal;;8.1;");
    }

    /// <summary>Puts a text into a cell.</summary>
    /// <param name="fil">File.</param>
    /// <param name="rad">Row, the header being 1; 2 or 3.</param>
    /// <param name="kolumn">Header.</param>
    /// <param name="text">The cell, unquoted.</param>
    public Provmapp Sätt(string fil, int rad, string kolumn, string text)
    {
        var (rubriker, rader) = _filer[fil];
        rader[rad - 2][Plats(rubriker, kolumn)] = text;
        return this;
    }

    /// <summary>What stands in a cell.</summary>
    public string Cell(string fil, int rad, string kolumn) => _filer[fil].Rader[rad - 2][Plats(_filer[fil].Rubriker, kolumn)];

    /// <summary>Repeats a row at the end of its file.</summary>
    public Provmapp Upprepa(string fil, int rad)
    {
        var rader = _filer[fil].Rader;
        rader.Add([.. rader[rad - 2]]);
        return this;
    }

    /// <summary>Adds a row.</summary>
    public Provmapp Lägg(string fil, string rad)
    {
        _filer[fil].Rader.Add(rad.Split(';'));
        return this;
    }

    /// <summary>The folder as files: UTF-8, LF, quoted where needed.</summary>
    public Minnesmapp Skriv()
    {
        var mapp = new Minnesmapp();
        foreach (var (namn, (rubriker, rader)) in _filer)
        {
            mapp.Sätt(namn, string.Concat(rader.Prepend(rubriker).Select(rad => string.Join(';', rad.Select(Citera)) + '\n')));
        }

        return mapp;
    }

    private static string Citera(string cell) =>
        cell.IndexOfAny([';', '"', '\n', '\r']) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static int Plats(string[] rubriker, string kolumn) =>
        Array.IndexOf(rubriker, kolumn) is var plats and >= 0 ? plats : throw new ArgumentException($"There is no column {kolumn}.");

    private void Fil(string namn, string rubriker, params string[] rader) =>
        _filer[namn] = (rubriker.Split(';'), [.. rader.Select(rad => rad.Split(';'))]);
}
