using Finsam.Application.Förbund;
using Finsam.Application.Historik;
using Finsam.Domain.Arkiv;
using Finsam.Domain.Avvikelser;
using Finsam.Domain.Deltagare;
using Finsam.Domain.Deltagare.Gallring;
using Finsam.Domain.Deltagare.Skattning;
using Finsam.Domain.Ekonomi;
using Finsam.Domain.Enkäter;
using Finsam.Domain.Indikatorer;
using Finsam.Domain.Indikatorer.Egna;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;
using Finsam.Domain.Kompetens;
using Finsam.Domain.Kvartalsrapporter;
using Finsam.Domain.Lärdomar;
using Finsam.Domain.Lokusgrupper;
using Finsam.Domain.Lokusgrupper.Åtaganden;
using Finsam.Domain.Lokusgrupper.Lotsärenden;
using Finsam.Domain.Rapporter;
using Finsam.Domain.Styrgrupper;
using Finsam.Domain.Styrkorten;

namespace Finsam.Application.Gemensamt;

/// <summary>What handlers read. Nothing is tracked.</summary>
public interface IFinsamContext
{
    /// <summary>Insatser.</summary>
    IQueryable<Insats> Insatser { get; }

    /// <summary>Lokusgrupper.</summary>
    IQueryable<Lokusgrupp> Lokusgrupper { get; }

    /// <summary>Kvartalsrapporter, drafts too.</summary>
    IQueryable<Kvartalsrapport> Kvartalsrapporter { get; }

    /// <summary>What stands in drafts. For those in the styrgrupp's room alone.</summary>
    IQueryable<Utkastsvar> Utkastsvar { get; }

    /// <summary>What was handed in, time by time.</summary>
    IQueryable<Rapportinlämning> Rapportinlämningar { get; }

    /// <summary>Insatsrapporter: delår, helår and slut.</summary>
    IQueryable<Insatsrapport> Insatsrapporter { get; }

    /// <summary>What is written in them.</summary>
    IQueryable<Rapporttext> Rapporttexter { get; }

    /// <summary>Versions of mallar that the förbund has made.</summary>
    IQueryable<Egenmall> Egnamallar { get; }

    /// <summary>The registers, person by person. For whoever answers for the insats alone.</summary>
    IQueryable<KodadDeltagare> Deltagare { get; }

    /// <summary>Anonymt registrerade, unmasked. For whoever answers for the insats alone.</summary>
    IQueryable<AnonymtAntal> Anonyma { get; }

    /// <summary>When each insats asks those who have left.</summary>
    IQueryable<Uppföljningsplan> Uppföljningsplaner { get; }

    /// <summary>How it went after avslut, person by person. For whoever answers for the insats alone.</summary>
    IQueryable<Uppföljning> Uppföljningar { get; }

    /// <summary>Who sits in the lokusgrupper.</summary>
    IQueryable<Lokusledamot> Lokusledamöter { get; }

    /// <summary>Meetings.</summary>
    IQueryable<Möte> Möten { get; }

    /// <summary>What meetings decided that somebody shall do.</summary>
    IQueryable<Mötesbeslut> Mötesbeslut { get; }

    /// <summary>Lotsärenden, one by one. For the samverkanskoordinator of the group and the kansli alone; to others masked counts.</summary>
    IQueryable<Lotsärende> Lotsärenden { get; }

    /// <summary>Brought up for a tilläggsresurs, row by row. For the same; to others masked counts.</summary>
    IQueryable<Aktualiserade> Aktualiserade { get; }

    /// <summary>The themes of lotsärenden.</summary>
    IQueryable<Lotstema> Lotsteman { get; }

    /// <summary>Styrkort of the förbund and of its insatser.</summary>
    IQueryable<Styrkort> Styrkort { get; }

    /// <summary>The förbund's own indikatorer, with every version of their words.</summary>
    IQueryable<EgenIndikator> EgnaIndikatorer { get; }

    /// <summary>What they came to.</summary>
    IQueryable<Egetvärde> EgnaVärden { get; }

    /// <summary>Kompetenshöjande aktiviteter.</summary>
    IQueryable<Kompetensaktivitet> Kompetensaktiviteter { get; }

    /// <summary>How many of them each year is to have.</summary>
    IQueryable<Kompetensmål> Kompetensmål { get; }

    /// <summary>What insatser have learnt.</summary>
    IQueryable<Lärdom> Lärdomar { get; }

    /// <summary>The förbund's own versions of what lokusgrupper undertake.</summary>
    IQueryable<Åtagandelista> Åtagandelistor { get; }

    /// <summary>What is attested of a year's åtaganden.</summary>
    IQueryable<Intyg> Intyg { get; }

    /// <summary>What has been told of it, the same for every reader.</summary>
    IQueryable<Uppföljningstillägg> Uppföljningstillägg { get; }

    /// <summary>What the country as a whole had.</summary>
    IQueryable<Riksvärde> Riksvärden { get; }

    /// <summary>How often the deltagare of each insats rate.</summary>
    IQueryable<Skattningsplan> Skattningsplaner { get; }

    /// <summary>What they rate, old formulär too.</summary>
    IQueryable<Skattningsformulär> Skattningsformulär { get; }

    /// <summary>What they answered, person by person. For whoever answers for the insats alone.</summary>
    IQueryable<Självskattning> Självskattningar { get; }

    /// <summary>How those who left had changed, half-year by half-year, as it was worked out once.</summary>
    IQueryable<Skattningsutfall> Skattningsutfall { get; }

    /// <summary>How long single insatser keep their deltagare.</summary>
    IQueryable<Gallringsplan> Gallringsplaner { get; }

    /// <summary>What has been removed, by whom.</summary>
    IQueryable<Gallringsbeslut> Gallringsbeslut { get; }

    /// <summary>The registers that deltagare are read in from.</summary>
    IQueryable<Importkälla> Importkällor { get; }

    /// <summary>What the insatser are to achieve.</summary>
    IQueryable<Insatsmål> Insatsmål { get; }

    /// <summary>How the mål were judged; those of drafts too.</summary>
    IQueryable<Målbedömning> Målbedömningar { get; }

    /// <summary>Notes to answers.</summary>
    IQueryable<Kommentar> Kommentarer { get; }

    /// <summary>Budget and utfall: of an approved quarter as it was then, else as it is stored.</summary>
    IQueryable<Ekonomikvartal> Ekonomi { get; }

    /// <summary>The same as it is stored, whatever is frozen.</summary>
    IQueryable<Ekonomikvartal> LagradEkonomi { get; }

    /// <summary>What the board decided about the money of the insatser.</summary>
    IQueryable<Beslut> Beslut { get; }

    /// <summary>The förbund's own figures.</summary>
    IQueryable<Förbundspost> Förbundsposter { get; }

    /// <summary>The books that have been read in, with their sums.</summary>
    IQueryable<InlästBokföring> Bokföringar { get; }

    /// <summary>Which insats each project of the economy system is.</summary>
    IQueryable<Projektkoppling> Projektkopplingar { get; }

    /// <summary>Which post each account belongs to.</summary>
    IQueryable<Kontokoppling> Kontokopplingar { get; }

    /// <summary>The kommuner that are members.</summary>
    IQueryable<Medlemskommun> Medlemskommuner { get; }

    /// <summary>What is applied for and not decided, with its years.</summary>
    IQueryable<Ansökan> Ansökningar { get; }

    /// <summary>The cost lines of the insatser's budgets.</summary>
    IQueryable<Budgetrad> Budgetrader { get; }

    /// <summary>What the insatser have asked for.</summary>
    IQueryable<Rekvisition> Rekvisitioner { get; }

    /// <summary>What has come back.</summary>
    IQueryable<Återföring> Återföringar { get; }

    /// <summary>The history: events, and what each of them changed.</summary>
    IQueryable<Historikpost> Historik { get; }

    /// <summary>Who has read deltagare without the mask.</summary>
    IQueryable<Läsning> Läsningar { get; }

    /// <summary>What the förbund has chosen.</summary>
    IQueryable<Inställningspost> Inställningsposter { get; }

    /// <summary>The kansli's own texts, per PM.</summary>
    IQueryable<Pmtexter> Pmtexter { get; }

    /// <summary>The log of reminders.</summary>
    IQueryable<Utskick> Utskick { get; }

    /// <summary>Accounts, closed ones too.</summary>
    IQueryable<Användarkonto> Konton { get; }

    /// <summary>Styrgrupper.</summary>
    IQueryable<Styrgrupp> Styrgrupper { get; }

    /// <summary>Which styrgrupp steers which insats, and when.</summary>
    IQueryable<Insatsstyrning> Insatsstyrningar { get; }

    /// <summary>Avvikelser that somebody has taken a stand on: those reported, and proposals dismissed.</summary>
    IQueryable<Avvikelse> Avvikelser { get; }

    /// <summary>Delegations of the right to decide avvikelser, past ones too.</summary>
    IQueryable<Delegation> Delegationer { get; }

    /// <summary>Files attached to avvikelser, with their content: read only what is needed.</summary>
    IQueryable<Avvikelsefil> Avvikelsefiler { get; }

    /// <summary>Frozen documents, with their files: read only what is needed.</summary>
    IQueryable<Arkivhandling> Arkivhandlingar { get; }

    /// <summary>What was added to them afterwards.</summary>
    IQueryable<Arkivtillägg> Arkivtillägg { get; }

    /// <summary>Those that somebody has asked for as PDF/A.</summary>
    IQueryable<Arkivpdf> Arkivpdf { get; }

    /// <summary>Whose answers, to which form, in which period.</summary>
    IQueryable<Enkätmätning> Enkätmätningar { get; }

    /// <summary>Rounds of enkäter, with their parts.</summary>
    IQueryable<Enkätomgång> Enkätomgångar { get; }

    /// <summary>Those who are asked by mail in rounds that go on. For the kansli alone.</summary>
    IQueryable<Enkätmottagare> Enkätmottagare { get; }

    /// <summary>The mailings of rounds.</summary>
    IQueryable<Enkätutskick> Enkätutskick { get; }

    /// <summary>When forms are handed out.</summary>
    IQueryable<Enkätschema> Enkätscheman { get; }

    /// <summary>Translations that have been read in.</summary>
    IQueryable<Enkätspråk> Enkätspråk { get; }

    /// <summary>What is wanted of the kärnindikatorer.</summary>
    IQueryable<Målnivå> Målnivåer { get; }

    /// <summary>What the country as a whole answered.</summary>
    IQueryable<Rikssvar> Rikssvar { get; }
}
