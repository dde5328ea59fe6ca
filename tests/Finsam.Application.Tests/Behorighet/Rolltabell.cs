using Finsam.Application.Behörighet;
using Finsam.Domain.Gemensamt;

namespace Finsam.Application.Tests.Behörighet;

/// <summary>
/// Who may send what, as it has been decided: one row per request, one column per role in the order of <see cref="Roll"/>. Whoever changes a
/// <see cref="BehörighetAttribute"/> changes the table too, and so says that it was meant.
/// </summary>
internal static class Rolltabell
{
    // kansli, förbundschef, ekonom, styrelse, revisor | insatsansvarig, styrgruppens ordförande, ledamot | lokusordförande, koordinator | administratör | drift
    private const string Text =
        """
        ÖversiktQuery                  x x x x x  x x x  x x  .  x
        SenastePeriodQuery             x x x x x  x x x  x x  .  .
        InsatserQuery                  x x x x x  x x x  x x  .  .
        InsatsQuery                    x x x x x  x x x  x x  .  .
        EnkätimportQuery               x . . . .  . . .  . .  .  .
        ProvkörEnkätimportQuery        x . . . .  . . .  . .  .  .
        SparaEnkätkopplingCommand      x . . . .  . . .  . .  .  .
        LäsInEnkätsvarCommand          x . . . .  . . .  . .  .  .
        EgnaIndikatorerQuery           x x x x x  x x x  x x  .  .
        EgenIndikatorQuery             x x x x x  x x x  x x  .  .
        EgenIndikatorFilQuery          x x x x x  x x x  x x  .  .
        SparaEgenIndikatorCommand      x x . . .  . . .  . .  .  .
        SparaEgetVärdeCommand          x . . . .  . . .  . .  .  .
        TaBortEgetVärdeCommand         x . . . .  . . .  . .  .  .
        InsatssammanfattningQuery      x x x x x  x x x  x x  .  .
        InsatssammanfattningFilQuery   x x x x x  x x x  x x  .  .
        MålQuery                       x . . . .  x . .  . .  .  .
        LäggTillMålCommand             x . . . .  x . .  . .  .  .
        ÄndraMålCommand                x . . . .  x . .  . .  .  .
        TaBortMålCommand               x . . . .  x . .  . .  .  .
        SparaPlatserCommand            x . . . .  x . .  . .  .  .
        InsatsekonomiQuery             x x x x x  x x x  x x  .  .
        InsatsekonomiFilQuery          x x x x x  x x x  x x  .  .
        RekvisitionerQuery             x x x x x  . . .  . .  .  .
        RekvisitionsfilQuery           x x x x x  . . .  . .  .  .
        SparaBudgetradCommand          x . x . .  . . .  . .  .  .
        TaBortBudgetradCommand         x . x . .  . . .  . .  .  .
        SkrivRadutfallCommand          x . x . .  x . .  . .  .  .
        SättBudgetljusCommand          x . . . .  . . .  . .  .  .
        TaTillbakaBudgetljusCommand    x . . . .  . . .  . .  .  .
        UpprättaRekvisitionCommand     . . . . .  x . .  . .  .  .
        ÄndraRekvisitionCommand        . . . . .  x . .  . .  .  .
        DraTillbakaRekvisitionCommand  . . . . .  x . .  . .  .  .
        BehandlaRekvisitionerCommand   x x x . .  . . .  . .  .  .
        ÅtersändRekvisitionCommand     x x x . .  . . .  . .  .  .
        RegistreraÅterföringCommand    x . x . .  . . .  . .  .  .
        UtfallQuery                    x x x x x  x x x  x x  .  .
        UtfallsfördelningQuery         x x x x x  x x x  x x  .  .
        IndikatorerQuery               x x x x x  x x x  x x  .  .
        IndikatorQuery                 x x x x x  x x x  x x  .  .
        IndikatorerFilQuery            x x x x x  x x x  x x  .  .
        IndikatorFilQuery              x x x x x  x x x  x x  .  .
        LäsInRikssvarCommand           x . . . .  . . .  . .  .  .
        TaBortRikssvarCommand          x . . . .  . . .  . .  .  .
        SättMålnivåCommand             x x . . .  . . .  . .  .  .
        UtfallFilQuery                 x x x x x  x x x  x x  .  .
        EgnaMålQuery                   x x x x x  x x x  x x  .  .
        SparaRiksvärdeCommand          x . . . .  . . .  . .  .  .
        TaBortRiksvärdeCommand         x . . . .  . . .  . .  .  .
        DeltagareQuery                 . . . . .  x . .  . .  .  .
        DeltagarpostQuery              . . . . .  x . .  . .  .  .
        SparaDeltagareCommand          . . . . .  x . .  . .  .  .
        TaBortDeltagareCommand         . . . . .  x . .  . .  .  .
        UppföljningarQuery             . . . . .  x . .  . .  .  .
        SparaUppföljningCommand        . . . . .  x . .  . .  .  .
        SparaUppföljningsplanCommand   . . . . .  x . .  . .  .  .
        UppföljningstilläggQuery       x x x x x  x x x  x x  .  .
        SkattningarQuery               . . . . .  x . .  . .  .  .
        DeltagarskattningQuery         . . . . .  x . .  . .  .  .
        SkattningsformulärQuery        . . . . .  x . .  . .  .  .
        SparaSkattningarCommand        . . . . .  x . .  . .  .  .
        SparaSkattningsformulärCommand . . . . .  x . .  . .  .  .
        TaBortSkattningCommand         . . . . .  x . .  . .  .  .
        SkattningsutfallQuery          x x x x x  x x x  x x  .  .
        FastställSkattningarCommand    . . . . .  . . .  . .  .  x
        RegistertalQuery               x x x x x  x x x  x x  .  .
        GallringsförslagQuery          . . . . .  x . .  . .  .  .
        GallringQuery                  x x . . .  . . .  . .  .  .
        SparaGallringsplanCommand      x x . . .  . . .  . .  .  .
        GallraCommand                  . x . . .  . . .  . .  .  .
        SparaAnonymaCommand            . . . . .  x . .  . .  .  .
        RegisterimportQuery            x . . . .  x . .  . .  .  .
        ProvkörRegisterimportQuery     x . . . .  x . .  . .  .  .
        SparaImportkopplingCommand     x . . . .  x . .  . .  .  .
        LäsInDeltagareCommand          x . . . .  x . .  . .  .  .
        VerksamhetsöversiktQuery       x x x x x  . . .  . .  .  .
        VerksamhetsöversiktFilQuery    x x x x x  . . .  . .  .  .
        MallarQuery                    x x x x x  . . .  . .  .  .
        NyMallversionCommand           x . . . .  . . .  . .  .  .
        InsatsrapporterQuery           x x x x x  x x x  x x  .  .
        InsatsrapportQuery             x x x x x  x x x  x x  .  .
        InsatsrapportFilQuery          x x x x x  x x x  x x  .  .
        RapporttexterQuery             x . . . .  x x x  x x  .  .
        BörjaRapportCommand            x . . . .  x x x  x x  .  .
        SparaRapporttextCommand        x . . . .  x x x  x x  .  .
        LåsRapportCommand              x . . . .  x x x  x x  .  .
        ÖppnaRapportCommand            x . . . .  x x x  x x  .  .
        UndertecknaRapportCommand      x . . . .  x x x  x x  .  .
        LämnaInRapportCommand          x . . . .  x x x  x x  .  .
        TaBortRapportCommand           x . . . .  x x x  x x  .  .
        EnkäterQuery                   x x . . .  . . .  . .  .  .
        EnkätomgångQuery               x x . . .  . . .  . .  .  .
        EnkätspråkQuery                x x . . .  . . .  . .  .  .
        PappersenkätQuery              x . . . .  . . .  . .  .  .
        MataInEnkätCommand             x . . . .  . . .  . .  .  .
        ÅngraInmatadEnkätCommand       x . . . .  . . .  . .  .  .
        SparaEnkätschemaCommand        x . . . .  . . .  . .  .  .
        TaBortEnkätschemaCommand       x . . . .  . . .  . .  .  .
        LäsInEnkätspråkCommand         x . . . .  . . .  . .  .  .
        SkapaEnkätomgångCommand        x . . . .  . . .  . .  .  .
        ÄndraEnkätomgångCommand        x . . . .  . . .  . .  .  .
        StängEnkätomgångCommand        x . . . .  . . .  . .  .  x
        AvbrytEnkätomgångCommand       x . . . .  . . .  . .  .  .
        FörfallnaEnkäterQuery          . . . . .  . . .  . .  .  x
        SkapaEnkätlänkarCommand        x . . . .  . . .  . .  .  .
        LäggTillEnkätmottagareCommand  x . . . .  . . .  . .  .  .
        TaBortEnkätmottagareCommand    x . . . .  . . .  . .  .  .
        SkickaEnkätutskickCommand      x . . . .  . . .  . .  .  .
        RäknaEnkätdelCommand           x . . . .  . . .  . .  .  .
        LokusgruppQuery                x x x x x  . . .  x x  .  .
        LokussammanfattningQuery       x x x x x  . . .  x x  .  .
        LokussammanfattningFilQuery    x x x x x  . . .  x x  .  .
        LokusledamöterQuery            x x x x x  . . .  x x  .  .
        SparaLokusledamotCommand       x . . . .  . . .  x x  .  .
        AvslutaLokusledamotCommand     x . . . .  . . .  x x  .  .
        TaBortLokusledamotCommand      x . . . .  . . .  x x  .  .
        MötenQuery                     x x x x x  x x x  x x  .  .
        MöteQuery                      x x x x x  x x x  x x  .  .
        SkrivAnteckningarCommand       x . . . .  x x .  x x  .  .
        SparaMötesbeslutCommand        x . . . .  x x .  x x  .  .
        TaBortMötesbeslutCommand       x . . . .  x x .  x x  .  .
        KvitteraMötesbeslutCommand     x x x x x  x x x  x x  .  .
        MötenIcalQuery                 x x x x x  x x x  x x  .  .
        PlaneraMötenCommand            x . . . .  x x .  x x  .  .
        SparaMöteCommand               x . . . .  x x .  x x  .  .
        TaBortMöteCommand              x . . . .  x x .  x x  .  .
        AllasÅtagandenQuery            x x x x x  . . .  x x  .  .
        ÅtagandelistaQuery             x x x x x  . . .  x x  .  .
        SparaÅtagandelistaCommand      x . . . .  . . .  . .  .  .
        SparaIntygCommand              x . . . .  . . .  . x  .  .
        ÅtagandenQuery                 x x x x x  . . .  x x  .  x
        PmQuery                        x x x x x  . . .  . .  .  x
        PmFilQuery                     x x x x x  . . .  . .  .  x
        PmSidaQuery                    x x x x x  . . .  . .  .  .
        FastställPmCommand             x . . . .  . . .  . .  .  .
        ArkivfilQuery                  x x x x x  x x x  x x  .  .
        ArkivpdfQuery                  x x x x x  x x x  x x  .  .
        ArkivQuery                     x x x x x  x x x  x x  .  .
        ArkivzipQuery                  x x x x x  . . .  . .  .  .
        GörTilläggCommand              x . . . .  . . .  . .  .  .
        PmtextQuery                    x x . . .  . . .  . .  .  .
        SkrivPmtextCommand             x x . . .  . . .  . .  .  .
        ÄndraTjänsteskrivelseCommand   x x . . .  . . .  . .  .  .
        OmaskeratPmQuery               . . . . .  . . .  . .  .  x
        OmaskeradPmFilQuery            . . . . .  . . .  . .  .  x
        ImporteraCommand               . . . . .  . . .  . .  .  x
        OmaskeradeIndikatorerQuery     . . . . .  . . .  . .  .  x
        ExporteraCommand               . . . . .  . . .  . .  .  x
        LäsInCommand                   x . . . .  . . .  . .  .  .
        ImporterQuery                  x x . . .  . . .  . .  .  .
        ExportfilQuery                 x x . . .  . . .  . .  .  .
        AnvändareQuery                 x x . . x  . . .  . .  x  .
        KontoQuery                     x x . . x  . . .  . .  x  .
        UppdragsvalQuery               . . . . .  . . .  . .  x  .
        BjudInCommand                  . . . . .  . . .  . .  x  .
        NyLänkCommand                  . . . . .  . . .  . .  x  .
        RättaKontoCommand              . . . . .  . . .  . .  x  .
        GeUppdragCommand               . . . . .  . . .  . .  x  .
        ÄndraUppdragCommand            . . . . .  . . .  . .  x  .
        AvslutaUppdragCommand          . . . . .  . . .  . .  x  .
        StängKontoCommand              . . . . .  . . .  . .  x  .
        ÖppnaKontoCommand              . . . . .  . . .  . .  x  .
        LåsUppKontoCommand             . . . . .  . . .  . .  x  .
        NollställTvåstegCommand        . . . . .  . . .  . .  x  .
        BjudInAdministratörCommand     . . . . .  . . .  . .  .  x
        FörstaLänkCommand              . . . . .  . . .  . .  .  x
        LokuslägenQuery                x x x x x  . . .  x x  .  .
        HistorikQuery                  x x . . x  . . .  . .  x  .
        InsatshistorikQuery            x x x x x  x x x  x x  .  .
        KontohistorikQuery             . . . . x  . . .  . .  x  .
        LäsningarQuery                 . x . . x  x . .  . .  .  .
        BeslutsutrymmeQuery            x x x x x  . . .  . .  .  x
        EkonomiuppföljningQuery        x x x x x  . . .  . .  .  .
        EkonomiuppföljningFilQuery     x x x x x  . . .  . .  .  .
        ÄndraInriktningsmålCommand     x . . . .  . . .  . .  x  .
        StämAvQuery                    x x x x x  . . .  . .  .  .
        RegistreraBeslutCommand        x . x . .  . . .  . .  .  .
        TaBortBeslutCommand            x . x . .  . . .  . .  .  .
        TaBortÅterföringCommand        x . x . .  . . .  . .  .  .
        BokföringQuery                 x . x . .  . . .  . .  .  .
        ProvkörSieQuery                x . x . .  . . .  . .  .  .
        SparaKopplingarCommand         x . x . .  . . .  . .  .  .
        LäsInSieCommand                x . x . .  . . .  . .  .  .
        BeslutsutrymmeFilQuery         x x x x x  . . .  . .  .  .
        SparaFörbundsekonomiCommand    x x x . .  . . .  . .  .  .
        SparaKommunerCommand           x x x . .  . . .  . .  .  .
        SparaAnsökanCommand            x x x . .  . . .  . .  .  .
        TaBortAnsökanCommand           x x x . .  . . .  . .  .  .
        ÄndraKapitalregelCommand       x . . . .  . . .  . .  x  .
        ÄndraGallringsfristCommand     x . . . .  . . .  . .  x  .
        MinaUppgifterQuery             x x x x x  x x x  x x  .  .
        UppgiftsantalQuery             x x x x x  x x x  x x  .  .
        RapportuppföljningQuery        x x x x x  . . .  . .  .  .
        SkickaPåminnelserCommand       . . . . .  . . .  . .  .  x
        RedovisaUppföljningarCommand   . . . . .  . . .  . .  .  x
        PåminnCommand                  x . . . .  . . .  . .  .  .
        PåminnelsemottagareQuery       x . . . .  . . .  . .  .  .
        UtskickQuery                   x x . . .  . . .  . .  .  .
        SkickaOmCommand                x . . . .  . . .  . .  .  .
        KalenderlänkQuery              x x x x x  x x x  x x  .  .
        SkapaKalenderlänkCommand       x x x x x  x x x  x x  .  .
        TaBortKalenderlänkCommand      x x x x x  x x x  x x  .  .
        StyrgruppshistorikQuery        x x x x x  . . .  . .  .  .
        StyrgrupperQuery               x x x x x  x x x  x x  .  .
        StyrgruppQuery                 x x x x x  x x x  x x  .  .
        InsatsstyrgruppQuery           x x x x x  x x x  x x  .  .
        StyrgruppsvalQuery             x . . . .  . . .  . .  .  .
        SkapaStyrgruppCommand          x . . . .  . . .  . .  .  .
        ÄndraStyrgruppCommand          x . . . .  . . .  . .  .  .
        TaBortStyrgruppCommand         x . . . .  . . .  . .  .  .
        LäggTillLedamotCommand         x . . . .  . . .  . .  .  .
        ÄndraLedamotCommand            x . . . .  . . .  . .  .  .
        AvslutaLedamotCommand          x . . . .  . . .  . .  .  .
        LåtStyraCommand                x . . . .  . . .  . .  .  .
        ÄndraStyrningCommand           x . . . .  . . .  . .  .  .
        AvslutaStyrningCommand         x . . . .  . . .  . .  .  .
        GeAnståndCommand               x . . . .  . . .  . .  .  .
        TaTillbakaAnståndCommand       x . . . .  . . .  . .  .  .
        RapportQuery                   x x x x x  x x x  x x  .  .
        UtkastQuery                    . . . . .  x x x  . .  .  .
        SparaSvarCommand               . . . . .  x x x  . .  .  .
        LämnaInCommand                 . . . . .  x x .  . .  .  .
        ÅtersändCommand                x . . . .  . . .  . .  .  .
        GodkännRapporterCommand        x . . . .  . . .  . .  .  .
        DiarieförRapportCommand        x . . . .  . . .  . .  .  .
        RättaRapportCommand            x . . . .  x x .  . .  .  .
        AvbrytRättelseCommand          x . . . .  x x .  . .  .  .
        SedanSistQuery                 x x x x x  . . .  x x  .  .
        ÅtagandenFilQuery              x x x x x  . . .  x x  .  .
        LotsärendenQuery               x x x x x  . . .  x x  .  .
        LotsärendenFilQuery            x x x x x  . . .  x x  .  .
        SparaLotsärendeCommand         x . . . .  . . .  . x  .  .
        TaBortLotsärendeCommand        x . . . .  . . .  . x  .  .
        SparaAktualiseradeCommand      x . . . .  . . .  . x  .  .
        TaBortAktualiseradeCommand     x . . . .  . . .  . x  .  .
        LäggTillLotstemaCommand        x . . . .  . . .  . .  .  .
        TaBortLotstemaCommand          x . . . .  . . .  . .  .  .
        StyrkortenQuery                x x x x x  x x x  x x  .  .
        StyrkortQuery                  x x x x x  x x x  x x  .  .
        StyrkortsindikatorerQuery      x x x x x  x x x  x x  .  .
        StyrkortFilQuery               x x x x x  x x x  x x  .  .
        StyrkortBokQuery               x x x x x  x x x  x x  .  .
        SkapaStyrkortCommand           x . . . .  x x x  . .  .  .
        TaBortStyrkortCommand          x . . . .  x x x  . .  .  .
        SparaStyrkortshuvudCommand     x . . . .  x x x  . .  .  .
        SparaPerspektivCommand         x . . . .  x x x  . .  .  .
        SparaStyrkortsmålCommand       x . . . .  x x x  . .  .  .
        SparaMåttCommand               x . . . .  x x x  . .  .  .
        SkrivMåttvärdeCommand          x . . . .  x x x  . .  .  .
        TaBortUrStyrkortCommand        x . . . .  x x x  . .  .  .
        SättStyrkortsljusCommand       x x . . .  x x x  . .  .  .
        KompetensQuery                 x x x x x  x x x  x x  .  .
        KompetensFilQuery              x x x x x  x x x  x x  .  .
        SparaKompetensaktivitetCommand x . . . .  . . .  . .  .  .
        TaBortKompetensaktivitetCommand x . . . .  . . .  . .  .  .
        SättKompetensmålCommand        x x . . .  . . .  . .  .  .
        LärdomarQuery                  x x x x x  x x x  x x  .  .
        LärdomarFilQuery               x x x x x  x x x  x x  .  .
        SparaLärdomCommand             x . . . .  x x x  . .  .  .
        TaggaLärdomCommand             x . . . .  x x x  . .  .  .
        TaBortLärdomCommand            x . . . .  x x x  . .  .  .
        AvvikelserQuery                x x x x x  x x x  x x  .  .
        AvvikelserFilQuery             x x x x x  x x x  x x  .  .
        AvvikelseQuery                 x x x x x  x x x  x x  .  .
        InsatsavvikelserQuery          x x x x x  x x x  x x  .  .
        AvvikelsehistorikQuery         x x x x x  x x x  x x  .  .
        AvvikelsefilQuery              x x x x x  x x x  x x  .  .
        NyAvvikelseQuery               x . . . .  x x x  . .  .  .
        BifogaFilCommand               x x . . .  x x x  . .  .  .
        TaBortFilCommand               x x . . .  x x x  . .  .  .
        AnmälAvvikelseCommand          x . . . .  x x x  . .  .  .
        AvfärdaFörslagCommand          x x . . .  x x .  . .  .  .
        ÄndraAvvikelseCommand          x . . . .  x x x  . .  .  .
        KompletteraAvvikelseCommand    x . . . .  x x x  . .  .  .
        TaUppAvvikelserCommand         x x . . .  . . .  . .  .  .
        BegärKompletteringCommand      x x . . .  . . .  . .  .  .
        BeslutaAvvikelserCommand       x x x . .  . . .  . .  .  .
        BeslutsköQuery                 x x x . .  . . .  . .  .  .
        GeDelegationCommand            . x . . .  . . .  . .  .  .
        TaTillbakaDelegationCommand    . x . . .  . . .  . .  .  .
        DelegationerQuery              . x . . .  . . .  . .  .  .
        KvitteraBeslutCommand          . . . . .  x x x  . .  .  .
        AvslutaAvvikelseCommand        x x . . .  . . .  . .  .  .
        ÅterkallaAvvikelseCommand      x . . . .  x x .  . .  .  .
        LyftAvvikelseCommand           x x . . .  . . .  . .  .  .
        InställningarQuery             x x . . x  . . .  . .  x  .
        TröskelprovQuery               x . . . .  . . .  . .  x  .
        ÄndraFörbundsnamnCommand       x . . . .  . . .  . .  x  .
        ÄndraMaskeringsgränsCommand    . . . . .  . . .  . .  x  .
        ÄndraOrdvalCommand             x . . . .  . . .  . .  x  .
        ÄndraRapportplanCommand        x . . . .  . . .  . .  x  .
        ÄndraTrösklarCommand           x . . . .  . . .  . .  x  .
        ÅterställInställningCommand    x . . . .  . . .  . .  x  .
        BytLogotypCommand              x . . . .  . . .  . .  x  .
        """;

    /// <summary>The roles of each request, by its name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<Roll>> Rader { get; } = Text.Split('\n').Select(Läs).ToDictionary(rad => rad.Namn, rad => rad.Roller);

    /// <summary>A request as a row, for whoever is to add one.</summary>
    public static string Rad(string namn, IEnumerable<Roll> roller) =>
        $"{namn,-30} {string.Concat(Enum.GetValues<Roll>().Select(r => (r is Roll.Insatsansvarig or Roll.Lokusordförande or Roll.Administratör or Roll.Driftansvarig ? "  " : " ") + (roller.Contains(r) ? 'x' : '.')))[1..]}";

    private static (string Namn, IReadOnlySet<Roll> Roller) Läs(string rad)
    {
        var delar = rad.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var roller = Enum.GetValues<Roll>();
        return delar.Length == roller.Length + 1 && delar[1..].All(d => d is "x" or ".")
            ? (delar[0], roller.Where(r => delar[1 + (int)r] == "x").ToHashSet())
            : throw new FormatException($"The row \"{rad}\" must have a name and {roller.Length} columns of x or dot, from {roller[0].Kod()} to {roller[^1].Kod()}.");
    }
}
