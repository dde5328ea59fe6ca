using Finsam.Application.Förbund;
using Finsam.Application.Gemensamt;
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
using Finsam.Infrastructure.Database.Modell;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Infrastructure.Database;

/// <summary>The database as the program sees it. The schema is made by the SQL files of <c>Migrations</c>.</summary>
internal sealed class FinsamContext(DbContextOptions<FinsamContext> options) : DbContext(options), IFinsamContext
{
    public IQueryable<Insats> Insatser => Set<Insats>().AsNoTrackingWithIdentityResolution();

    public IQueryable<Lokusgrupp> Lokusgrupper => Set<Lokusgrupp>().AsNoTracking();

    public IQueryable<Kvartalsrapport> Kvartalsrapporter => Set<Kvartalsrapport>().AsNoTracking();

    public IQueryable<Utkastsvar> Utkastsvar => Set<Utkastsvar>().AsNoTracking();

    public IQueryable<Rapportinlämning> Rapportinlämningar => Set<Rapportinlämning>().AsNoTracking();

    public IQueryable<Insatsrapport> Insatsrapporter => Set<Insatsrapport>().AsNoTracking();

    public IQueryable<Rapporttext> Rapporttexter => Set<Rapporttext>().AsNoTracking();

    public IQueryable<Egenmall> Egnamallar => Set<Egenmall>().AsNoTracking();

    public IQueryable<KodadDeltagare> Deltagare => Set<KodadDeltagare>().AsNoTracking();

    public IQueryable<AnonymtAntal> Anonyma => Set<AnonymtAntal>().AsNoTracking();

    public IQueryable<Uppföljningsplan> Uppföljningsplaner => Set<Uppföljningsplan>().AsNoTracking();

    public IQueryable<Riksvärde> Riksvärden => Set<Riksvärde>().AsNoTracking();

    public IQueryable<Skattningsplan> Skattningsplaner => Set<Skattningsplan>().AsNoTracking();

    public IQueryable<Skattningsformulär> Skattningsformulär => Set<Skattningsformulär>().AsNoTracking();

    public IQueryable<Självskattning> Självskattningar => Set<Självskattning>().AsNoTracking();

    public IQueryable<Skattningsutfall> Skattningsutfall => Set<Skattningsutfall>().AsNoTracking();

    public IQueryable<Uppföljning> Uppföljningar => Set<Uppföljning>().AsNoTracking();

    public IQueryable<Uppföljningstillägg> Uppföljningstillägg => Set<Uppföljningstillägg>().AsNoTracking();

    public IQueryable<Gallringsplan> Gallringsplaner => Set<Gallringsplan>().AsNoTracking();

    public IQueryable<Gallringsbeslut> Gallringsbeslut => Set<Gallringsbeslut>().AsNoTracking();

    public IQueryable<Lokusledamot> Lokusledamöter => Set<Lokusledamot>().AsNoTracking();

    public IQueryable<Möte> Möten => Set<Möte>().AsNoTracking();

    public IQueryable<Mötesbeslut> Mötesbeslut => Set<Mötesbeslut>().AsNoTracking();

    public IQueryable<Åtagandelista> Åtagandelistor => Set<Åtagandelista>().AsNoTracking();

    public IQueryable<Intyg> Intyg => Set<Intyg>().AsNoTracking();

    public IQueryable<Lotsärende> Lotsärenden => Set<Lotsärende>().AsNoTracking();

    public IQueryable<Aktualiserade> Aktualiserade => Set<Aktualiserade>().AsNoTracking();

    public IQueryable<Lotstema> Lotsteman => Set<Lotstema>().AsNoTracking();

    public IQueryable<Styrkort> Styrkort => Set<Styrkort>().AsNoTracking();

    public IQueryable<EgenIndikator> EgnaIndikatorer => Set<EgenIndikator>().AsNoTracking();

    public IQueryable<Egetvärde> EgnaVärden => Set<Egetvärde>().AsNoTracking();

    public IQueryable<Kompetensaktivitet> Kompetensaktiviteter => Set<Kompetensaktivitet>().AsNoTracking();

    public IQueryable<Kompetensmål> Kompetensmål => Set<Kompetensmål>().AsNoTracking();

    public IQueryable<Lärdom> Lärdomar => Set<Lärdom>().AsNoTracking();

    public IQueryable<Importkälla> Importkällor => Set<Importkälla>().AsNoTracking();

    public IQueryable<Insatsmål> Insatsmål => Set<Insatsmål>().AsNoTracking();

    public IQueryable<Målbedömning> Målbedömningar => Set<Målbedömning>().AsNoTracking();

    public IQueryable<Kommentar> Kommentarer => Set<Kommentar>().AsNoTracking();

    public IQueryable<Ekonomikvartal> Ekonomi => Set<Ekonomikvartal>().AsNoTracking();

    public IQueryable<Ekonomikvartal> LagradEkonomi =>
        Set<Ekonomikvartal>().FromSql($"select id, insats_id, kvartal, budget, utfall from ekonomi").AsNoTracking();

    public IQueryable<Beslut> Beslut => Set<Beslut>().AsNoTracking();

    public IQueryable<Förbundspost> Förbundsposter => Set<Förbundspost>().AsNoTracking();

    public IQueryable<InlästBokföring> Bokföringar => Set<InlästBokföring>().AsNoTracking();

    public IQueryable<Projektkoppling> Projektkopplingar => Set<Projektkoppling>().AsNoTracking();

    public IQueryable<Kontokoppling> Kontokopplingar => Set<Kontokoppling>().AsNoTracking();

    public IQueryable<Medlemskommun> Medlemskommuner => Set<Medlemskommun>().AsNoTracking();

    public IQueryable<Ansökan> Ansökningar => Set<Ansökan>().AsNoTracking();

    public IQueryable<Budgetrad> Budgetrader => Set<Budgetrad>().AsNoTracking();

    public IQueryable<Rekvisition> Rekvisitioner => Set<Rekvisition>().AsNoTracking();

    public IQueryable<Återföring> Återföringar => Set<Återföring>().AsNoTracking();

    public IQueryable<Historikpost> Historik => Set<Historikpost>().AsNoTracking();

    public IQueryable<Läsning> Läsningar => Set<Läsning>().AsNoTracking();

    public IQueryable<Inställningspost> Inställningsposter => Set<Inställningspost>().AsNoTracking();

    public IQueryable<Pmtexter> Pmtexter => Set<Pmtexter>().AsNoTracking();

    public IQueryable<Utskick> Utskick => Set<Utskick>().AsNoTracking();

    public IQueryable<Användarkonto> Konton => Set<Användarkonto>().AsNoTracking();

    public IQueryable<Styrgrupp> Styrgrupper => Set<Styrgrupp>().AsNoTracking();

    public IQueryable<Insatsstyrning> Insatsstyrningar => Set<Insatsstyrning>().AsNoTracking();

    public IQueryable<Avvikelse> Avvikelser => Set<Avvikelse>().AsNoTracking();

    public IQueryable<Delegation> Delegationer => Set<Delegation>().AsNoTracking();

    public IQueryable<Avvikelsefil> Avvikelsefiler => Set<Avvikelsefil>().AsNoTracking();

    public IQueryable<Arkivhandling> Arkivhandlingar => Set<Arkivhandling>().AsNoTracking();

    public IQueryable<Arkivtillägg> Arkivtillägg => Set<Arkivtillägg>().AsNoTracking();

    public IQueryable<Arkivpdf> Arkivpdf => Set<Arkivpdf>().AsNoTracking();

    public IQueryable<Enkätmätning> Enkätmätningar => Set<Enkätmätning>().AsNoTracking();

    public IQueryable<Enkätomgång> Enkätomgångar => Set<Enkätomgång>().Include(o => o.Delar).AsNoTracking();

    public IQueryable<Enkätmottagare> Enkätmottagare => Set<Enkätmottagare>().AsNoTracking();

    public IQueryable<Enkätutskick> Enkätutskick => Set<Enkätutskick>().AsNoTracking();

    public IQueryable<Enkätschema> Enkätscheman => Set<Enkätschema>().AsNoTracking();

    public IQueryable<Enkätspråk> Enkätspråk => Set<Enkätspråk>().AsNoTracking();

    public IQueryable<Målnivå> Målnivåer => Set<Målnivå>().AsNoTracking();

    public IQueryable<Rikssvar> Rikssvar => Set<Rikssvar>().AsNoTracking();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Omvandlare.Registrera(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(FinsamContext).Assembly, typ => typ.Namespace == typeof(Omvandlare).Namespace);
}
