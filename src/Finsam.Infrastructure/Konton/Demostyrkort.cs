using Finsam.Application.Gemensamt;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Konton;
using Finsam.Domain.Översikt;
using Finsam.Domain.Styrkorten;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Infrastructure.Konton;

/// <summary>
/// The demo's styrkort: that of Arbetsmarknadstorget 2015 as it was proposed to its ledningsgrupp, beside the vision and strategi of its förbund; and the
/// three mål of the demo's own förbund for 2021, judged at the half-year as its delårsrapport tells. That of Växtverket 2021 is made up.
/// </summary>
internal sealed class Demostyrkort(IFinsamLager lager, TimeProvider klocka)
{
    /// <summary>The insats that the styrkort of 2015 is of.</summary>
    public const string Torget = "arbetsmarknadstorget";

    /// <summary>Makes them in a database that has none.</summary>
    public async Task FyllAsync(CancellationToken cancellationToken)
    {
        if (await lager.Alla<Styrkort>().AnyAsync(cancellationToken))
        {
            return;
        }

        if (await lager.Alla<Insats>().Where(i => i.Kod == Torget).Select(i => (InsatsId?)i.Id).SingleOrDefaultAsync(cancellationToken) is { } torget)
        {
            lager.Lägg(Förbundets2015());
            lager.Lägg(Torgets2015(torget));
        }

        lager.Lägg(Förbundets2021(await NamnAsync(Roll.Förbundschef), klocka.GetUtcNow()));
        if (await lager.Alla<Insats>().Where(i => i.Kod == "vaxtverket").Select(i => (InsatsId?)i.Id).SingleOrDefaultAsync(cancellationToken) is { } växtverket)
        {
            lager.Lägg(Växtverkets2021(växtverket, await NamnAsync(Roll.Styrgruppsordförande), klocka.GetUtcNow()));
        }

        await lager.SparaAsync(cancellationToken);

        async Task<string> NamnAsync(Roll roll)
        {
            var kod = roll.Kod();
            return await lager.Alla<Användarkonto>().Where(k => k.Inloggning == kod).Select(k => k.Namn).FirstOrDefaultAsync(cancellationToken) ?? roll.ToString();
        }
    }

    private static Styrkort Växtverkets2021(InsatsId insats, string av, DateTimeOffset tid)
    {
        var styrkort = Styrkort.Nytt(insats, 2021);
        Gör(styrkort.SkrivHuvud("Alla som vill arbeta eller studera får det stöd de behöver för att komma dit.", "Samordnat stöd i egen takt, med en person att vända sig till.", 0));
        Lägg(
            styrkort,
            "Deltagarna",
            ["Gemensam kartläggning vid starten.", "En kontaktperson genom hela insatsen.", "Uppföljning var tredje månad."],
            ("Deltagarna får ett stöd som är till nytta för dem och som de är med och bestämmer om.", [1, 2, 4, 5], new("Deltagare med handlingsplan.", Måttkälla.Handlingsplan, 100, null, false)),
            ("Deltagarna kommer närmare arbete eller studier.", [7], new("Avslutade som gått till arbete eller studier.", Måttkälla.ArbeteStudier, 35, null, false)));
        Lägg(
            styrkort,
            "Samverkan",
            ["Planeringsdagar för alla parter."],
            ("Parterna arbetar på samma sätt och vet vad var och en kan bidra med.", [8, 13], new("Gemensamma planeringsdagar.", Måttkälla.Skrivet, 4, "dagar", true)));
        Lägg(styrkort, "Ekonomi", [], ("Ekonomi i balans.", [], new("Förbrukat av budgeten.", Måttkälla.Förbrukning, null, null, false)));
        Gör(styrkort.LäsAv(new(2, 1, 1), new(new(2021, 6, 30), 1, null, "Två dagar har flyttats till hösten."), DateOnly.FromDateTime(tid.UtcDateTime), 2));
        Sätt(1, 1, Trafikljus.Grön, Trafikljus.Grön, "", 2);
        Sätt(2, 1, Trafikljus.Gul, Trafikljus.Gul, "Planeringsdagarna i mars och maj ställdes in. De hålls i september och oktober.", 3);
        Sätt(3, 1, Trafikljus.Grön, Trafikljus.Grön, "", 2);
        return styrkort;

        void Sätt(int perspektiv, int mål, Trafikljus färg, Trafikljus förslag, string motivering, int sedd) =>
            Gör(styrkort.SättLjus(new(perspektiv, mål), new(Period.Halvår(2021, 1), färg, motivering, "", förslag, av, tid), sedd));
    }

    private static Styrkort Förbundets2015()
    {
        var styrkort = Styrkort.Nytt(null, 2015);
        Gör(styrkort.SkrivHuvud(
            "Ökad välfärd i Skellefteå och Norsjö genom finansiell samordning.",
            "Genom samordnade individ- och strukturinriktade insatser förbättra livskvalitet, öka arbetsförmåga och möjlighet till egen försörjning samt skapa framtidstro hos personer i åldern 16–64 år i behov av samordnad rehabilitering.",
            0));
        return styrkort;
    }

    /// <summary>Source: "Inspel till ledningsgruppens diskussion 19 januari om Arbetsmarknadstorgets verksamhetsplan 2015".</summary>
    private static Styrkort Torgets2015(InsatsId insats)
    {
        var styrkort = Styrkort.Nytt(insats, 2015);
        Gör(styrkort.SkrivHuvud(
            "Ökad välfärd genom samordning och samarbete kring unga med behov av stöd och service från flera myndigheter.",
            "Genom samordnade individinriktade insatser förbättra livskvalitet, öka arbetsförmåga och möjlighet till egen försörjning samt skapa framtidstro hos personer i åldern 16–29 år i behov av samordnad rehabilitering.",
            0));
        Lägg(
            styrkort,
            "Individen",
            [
                "Tidig och samordnad rehabilitering.",
                "Gemensam kartläggning, analys och handlingsplan som utgångspunkt för individuella insatser: handledning, arbetsträning, sysselsättning, arbetsmarknadsprogram, praktik, medicinsk, social, psykosocial, psykologisk och neuropsykiatrisk rehabilitering, utbildning med mera.",
                "Individuellt och strukturellt förebyggande insatser.",
                "Dialog och kontinuerligt samarbete med arbetsgivare och näringsliv.",
                "Gemensam uppföljning och utvärdering efter avslutad aktivitet.",
            ],
            ("Alla deltagare uttrycker att deras livssituation förbättrats efter avslutad aktivitet.", [5], new("Antal deltagare som uttrycker att deras livssituation förbättrats efter avslutad aktivitet.", Måttkälla.Skrivet, null, "deltagare", true)),
            ("Alla deltagare som har arbetsförmåga har kommit närmare arbete på öppna arbetsmarknaden.", [5, 7, 11], new("Deltagarnas och berörda myndigheters bedömning av arbetsförmåga.", Måttkälla.Skrivet, null, null, false)));
        Lägg(
            styrkort,
            "Förnyelse/utveckling",
            [
                "Tillskapa mötesplatser för kontinuerligt kunskaps- och erfarenhetsutbyte: gemensam utbildning, gemensam kartläggning, konferenser, seminarier.",
                "Bidra med information så att Arbetsmarknadstorgets del i projektkatalogen samt länkar till samordnade och myndighetsspecifika insatser hålls aktuella på hemsidan.",
                "Gemensam kartläggning, behovs- och åtgärdsanalys.",
                "Tillämpa nya metoder för att mäta effekter av samordnad rehabilitering.",
                "Använda SUS och indikatorer för uppföljning och utvärdering av Arbetsmarknadstorget.",
                "Delta i lokalt utvecklingsarbete.",
            ],
            ("Skapa en aktiv lokal arena för gemensam kunskap inom området hälsa, arbete och försörjning.", [9, 10, 12], new("Personalens upplevelse av kunskapsutveckling och lärande i lokala samverkansorgan, vid genomförandet av partsgemensam kompetensutveckling och utbildning.", Måttkälla.Skrivet, null, null, false)),
            ("Framgångsrika arbetssätt och samverkansformer övergår till långsiktig verksamhet.", [12, 15], new("Arbetssätt och samverkansformer som övergått till långsiktig verksamhet.", Måttkälla.Skrivet, null, null, false)));
        Lägg(
            styrkort,
            "Arbetssätt/processer",
            [
                "Gemensamt bedömnings- och rehabiliteringsteam.",
                "Gemensamma handlingsplaner.",
                "Samlokalisering av berörda myndigheters handläggare.",
                "Kontinuerligt kunskaps- och erfarenhetsutbyte.",
                "Samordnad insats enligt modellen En gemensam ingång.",
                "Förmedla nya kunskaper i form av forskning, rapporter med mera.",
            ],
            ("Samordnad rehabilitering organiseras med utgångspunkt från individens behov.", [1, 2, 3, 4, 5, 6, 9, 13], new("Deltagares och handläggares upplevelse av hur individuella behov påverkat samarbetsformer samt val av aktiviteter och genomförande.", Måttkälla.Skrivet, null, null, false)),
            ("Medverkande myndigheters representanter har respekt för och kunskap om varandras uppdrag.", [8], new("Medverkande aktörers upplevelse av respekten för och kunskapen om varandras uppdrag.", Måttkälla.Skrivet, null, null, false)));
        Lägg(
            styrkort,
            "Ekonomi",
            ["Rapporter varje kvartal om utfall och prognos.", "Tillämpa modell för samhällsekonomisk utvärdering."],
            ("Ekonomi i balans.", [], new("Ekonomiskt utfall (kr).", Måttkälla.Utfall, null, null, false)),
            ("Effektivt resursnyttjande i ett samhällsekonomiskt perspektiv.", [1, 5, 11, 14], new("Arbetsmarknadstorgets ekonomiska effekter i ett individ-, myndighets- och samhällsekonomiskt perspektiv.", Måttkälla.Skrivet, null, null, false)));
        return styrkort;
    }

    /// <summary>Source: the delårsrapport of 2021, "Mål och utfall delår 2021". What Finsam knows itself is pulled in; the rest is typed as it was told.</summary>
    private static Styrkort Förbundets2021(string av, DateTimeOffset tid)
    {
        var styrkort = Styrkort.Nytt(null, 2021);
        var (delår, halvårsskiftet, idag) = (Period.Halvår(2021, 1), new DateOnly(2021, 6, 30), DateOnly.FromDateTime(tid.UtcDateTime));
        Lägg(
            styrkort,
            "Förbundets mål",
            [],
            ("Finansierade insatser bidrar till att individer förbättrar sina möjligheter att närma sig arbete eller studier, genom individ- eller strukturinsatser.", [], new("I de individinsatser som syftar till arbetsåtergång ska minst 35 procent ha kommit i arbete eller studier.", Måttkälla.ArbeteStudier, 35, null, false)),
            ("Samordningsförbundet ska vara en arena och kunskapsbärare för kompetenshöjande aktiviteter kring samverkan och samordnad arbetslivsinriktad rehabilitering.", [], new("Minst 12 aktiviteter ska genomföras under året.", Måttkälla.Kompetens, null, null, true)),
            ("Stödet till arbetsgivare ska vidareutvecklas för att möta samordningsförbundets målgruppers behov.", [], new("Den digitala utbildningen har marknadsförts mot minst 100 arbetsgivare fördelade på länets åtta kommuner.", Måttkälla.Skrivet, 100, "arbetsgivare", true)));
        Gör(styrkort.SkrivMått(new(1, 1), new("I de insatser som syftar till förrehabilitering ska minst 90 procent av individerna ha en plan för vidare rehabilitering.", Måttkälla.Handlingsplan, 90, null, false), 2));
        Gör(styrkort.SkrivMått(new(1, 1), new("I strukturinsatserna ska 75 procent av målen ha nåtts.", Måttkälla.Strukturmål, 75, null, false), 3));
        Gör(styrkort.SkrivMått(new(1, 3), new("Ett nätverk med arbetsgivare ska startas upp under året.", Måttkälla.Skrivet, 1, "nätverk", true), 2));
        Gör(styrkort.LäsAv(new(1, 3, 1), new(halvårsskiftet, 78, null, "Fördelat på 7 kommuner."), idag, 3));
        Gör(styrkort.LäsAv(new(1, 3, 2), new(halvårsskiftet, 0, null, "Har inte startats upp under perioden."), idag, 4));
        Sätt(1, 4, Trafikljus.Grå, "Enligt kvartalsrapporterna ligger strukturinsatsernas måluppfyllelse i linje med vad som förväntas, och styrgrupperna bedömer att målen nås inom insatsens tid. Målet anses kunna uppfyllas vid helåret.");
        Sätt(2, 2, Trafikljus.Grön, "Målet bedöms kunna nås vid helåret.");
        Sätt(3, 5, Trafikljus.Gul, "Målet bedöms kunna nås vid helåret.");
        return styrkort;

        void Sätt(int mål, int sedd, Trafikljus förslag, string motivering) =>
            Gör(styrkort.SättLjus(new(1, mål), new(delår, Trafikljus.Grön, motivering, "", förslag, av, tid), sedd));
    }

    private static void Lägg(Styrkort styrkort, string perspektiv, IReadOnlyList<string> aktiviteter, params (string Mål, int[] Indikatorer, Måttuppgifter Mått)[] målen)
    {
        var plats = styrkort.Innehåll.Perspektiv.Count + 1;
        Gör(styrkort.SkrivPerspektiv(null, perspektiv, aktiviteter, plats, 0));
        for (var i = 0; i < målen.Length; i++)
        {
            var (mål, indikatorer, mått) = målen[i];
            Gör(styrkort.SkrivMål(plats, null, mål, [.. indikatorer.Select(Styrkortskoppling.Indikator)], 0));
            Gör(styrkort.SkrivMått(new(plats, i + 1), mått, 1));
        }
    }

    private static void Gör(Result resultat)
    {
        if (resultat.Fel is { } fel)
        {
            throw new InvalidOperationException($"Demots styrkort gick inte att lägga upp: {fel.Text}");
        }
    }
}
