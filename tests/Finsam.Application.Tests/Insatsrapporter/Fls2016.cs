using Finsam.Testing.Utbyte;

namespace Finsam.Application.Tests.Insatsrapporter;

/// <summary>Forum för långsiktig samverkan Uppsala 2016, as its Blad A and Bilaga LS tell it, with roles in place of persons. Source: domain/kalla-003-004.md, F1, F2, F4, F6.</summary>
internal static class Fls2016
{
    /// <summary>The seven mål, and when each falls due.</summary>
    public static readonly (string Text, string Förfaller)[] Mål =
    [
        ("1 juni 2016 ska en ökning om processen för samordnad arbetslivsinriktad rehabilitering vara klar.", "2016-06-01"),
        ("1 september 2016 finns gemensamma implementerade rutiner som stödjer överenskommelsen mellan huvudmännen.", "2016-09-01"),
        ("Den 1 juni 2018 anser 100 % av individerna som berörs av samverkan mellan minst två av huvudmännen att detta förbättrats.", "2018-06-01"),
        ("Den 1 juni 2018 anser 100 % av de tillfrågade medarbetarna i organisationerna att samverkan har förbättrats genom projektet.", "2018-06-01"),
        ("100 % av deltagarna ska efter avslutad insats ha en förankring i ordinarie verksamhet.", ""),
        ("Minst 120 individer ska ha fått stöd från en kontaktperson.", ""),
        ("100 % av deltagarna som får stöd av stödperson ska anse sig ha fått ett relevant stöd utifrån sin situation.", ""),
    ];

    /// <summary>What was written under the headings.</summary>
    public static readonly (string Fält, string Text)[] Texter =
    [
        ("parter", "Ansvariga: avdelningschefer hos varje part."),
        ("resurser", "Resurser i form av samverkanskoordinator och tilläggsresurs."),
        ("metod", "Lotsnivå, rådgivning och information."),
        ("aktivitet", "Lotsärenden och ärendedragning."),
        ("bortfall_text", "-"),
        ("avvikelser", "Vakant tjänst mars–augusti 2016."),
        ("malgrupp", "Individer som faller mellan stolarna. Till tilläggsresursen har 40 personer aktualiserats."),
        ("mal", "Gällande alla mål se lokusgruppens analys."),
        ("bortfall.antal", "3"), ("bortfall.av", "40"),
        ("framgangsfaktorer", "- Engagemang och aktivt deltagande i möten\n- Gemensamma lokusmöten Knivsta–Uppsala\n- Tätt samarbete SK och TR"),
        ("systemfel", "1) Svårigheter att få samverkansparternas personal att förstå uppdraget.\n2) Brister i samsyn hos samverkansparterna.\n3) Om parterna inte gör nödvändiga förändringar.\n4) Brister i gränsdragning."),
        ("budget", "Preliminär budget. Kostnader för kvartal 4 har inte rekvirerats."),
        ("analys", "Det har varit en process att enas om kärnan i det långsiktiga samverkansarbetet."),
        ("ls.lokus_kommentar", "Uppföljning av budget och utfall har skett från mars av Uppsala kommun men inte behandlats på LOKUS."),
        ("ls.kompetens", "SK anordnar två nätverk för personal hos parterna."),
    ];

    /// <summary>The insats, its group, members, meetings, intyg, mål and what was judged, as a folder.</summary>
    public static Minnesmapp Mapp()
    {
        string[] huvudmän = ["Arbetsförmedlingen", "Försäkringskassan", "Uppsala läns landsting", "Uppsala kommun"];
        var ledamöter = huvudmän.Select(h => $"uppsala;Chef, {h};{(h == "Uppsala kommun" ? "ordforande" : "ordinarie")};2015-09-01;;{h};ja;ja;ja")
            .Append("uppsala;Chef, omsorgsförvaltningen;ordinarie;2015-09-01;;Uppsala kommun;ja;ja;ja");
        var möten = Enumerable.Range(1, 5).Select(i => $"m{i};2016-{i * 2:00}-10;lokus;uppsala|knivsta;{(i <= 3 ? "budget_utfall" : "mal")};{string.Join('|', i == 5 ? huvudmän[..3] : huvudmän)}");
        return new Minnesmapp()
            .Sätt("lokusgrupper.csv", "kod;namn;kommun\nuppsala;Lokus Uppsala;Uppsala\nknivsta;Lokus Knivsta;Knivsta\n")
            .Sätt("insatser.csv", "kod;namn;kortnamn;lokusgrupper;typ;inriktning;insatsagare;samverkansparter;start;slut;avslutad;diarienummer;forvantat_antal_deltagare\n"
                + $"fls;Forum för långsiktig samverkan Uppsala;FLS;uppsala;struktur;;Uppsala kommun;{string.Join('|', huvudmän[..3])};2015-09-01;;;2015:18;\n")
            .Sätt("lokusledamoter.csv", Rader("lokusgrupp;person;roll;from;tom;huvudman;ledning;strategisk;bestallare", ledamöter))
            .Sätt("moten.csv", Rader("kod;datum;typ;grupper;punkter;huvudman", möten))
            .Sätt("ls_intyg.csv", Rader("lokusgrupp;ar;atagande;svar;kommentar", Enumerable.Range(1, 4).Select(i => $"uppsala;2016;S{i};ja;").Append("uppsala;2016;S5;nej;SK har föreslagit kompetensutvecklingsinsatser.")))
            .Sätt("beslut.csv", "insats;diarienummer;datum;belopp;from;tom;slag\nfls;2015:18;2015-08-20;900000;2015-09-01;2015-12-31;beviljad\nfls;2015:40;2015-12-10;1800000;2016-01-01;2016-06-30;beviljad\nfls;2016:20;2016-06-10;1800000;2016-07-01;2016-12-31;beviljad\n")
            .Sätt("insatsmal.csv", Rader("insats;nr;niva;formulering;slag;malvarde;enhet;namnare;mats;forfaller;arver", Mål.Select((m, i) => $"fls;{i + 1};effekt;{m.Text};{(i == 5 ? "antal;120" : i < 2 ? "milstolpe;" : "kvalitativt;")};;;;{m.Förfaller};")))
            .Sätt("kvartalsrapporter.csv", "insats;ar;kvartal;inlamnad;i_fas;prognos;start_i_tid;vakanser_sof;vakanser_egna;avvikelse_budget;styrgruppsmoten;ordinarie_deltagit;uppfoljning;kontroll_metod;kontroll_malgrupp;jamlikhet;jamstalldhet;avvikelse_mal\n"
                + "fls;2016;4;2017-01-20;nej;;;;;;;;;;;;;\n")
            .Sätt("malbedomningar.csv", Rader("insats;nr;ar;kvartal;utfall;taljare;namnare;trafikljus;motivering", Enumerable.Range(1, 7).Select(i => $"fls;{i};2016;4;ej_uppnatt;{(i == 6 ? "40" : "")};;rod;{(i == 6 ? "40 individer har fått stöd av TR under 2016." : "")}")));
    }

    private static string Rader(string rubriker, IEnumerable<string> rader) => string.Concat(rader.Prepend(rubriker).Select(r => r + "\n"));
}
