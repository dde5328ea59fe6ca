using static Finsam.Domain.Indikatorer.Indikatortyp;

namespace Finsam.Domain.Indikatorer;

/// <summary>The final wording, settled 17 December 2014. Source: "Hur vet vi att det blir bättre?", NNS 2015, nr 1–15 and "Tabell 2".</summary>
internal static class SlutligKatalog
{
    private const string Stegförflyttning = "Jag känner mig mer redo att kunna arbeta eller studera.";
    private const string StegförflyttningPersonal = "Stödet vi har gett har gjort att deltagaren är mer redo att kunna arbeta eller studera.";
    private const string Tid = "Stödet vi ger får ta den tid som deltagaren behöver.";
    private const string Planering = "Det finns en tillräcklig planering för vad som ska hända efter att detta stöd upphör.";
    private const string Synpunkter = "Personalen tar tillvara mina erfarenheter, kunskaper och synpunkter för att göra verksamheten bättre.";
    private const string Erfarenheter = "Erfarenheter, kunskaper och synpunkter tas systematiskt tillvara från: ";
    private const string Samverkan = "Jag upplever att de jag samverkar med hos andra myndigheter: ";
    private const string Rutiner = "Vi har rutiner för att samarbeta med andra aktörer i arbetet när det gäller insatser för deltagarna.";
    private const string Strukturer = "Vi har strukturer för att initiera, upprätthålla och underhålla relationer mellan inblandade aktörer.";

    public static Indikatorkatalog Version2 { get; } = new(
        2,
        "Slutlig lydelse (17 december 2014)",
        "Hur vet vi att det blir bättre? Utveckling av mätpunkter för 15 kärnindikatorer inom finansiell samordning av rehabiliteringsinsatser, NNS 2015",
        [
            new(1, Process, Indikatornivå.Deltagare, "Deltagare känner att de insatser som erbjuds är organiserade runt deras behov (personcentrerade).",
                "Deltagare med en kombination av behov har ofta flera olika samhällskontakter. Om dessa samverkar med individen i fokus blir deltagarna mer nöjda och insatserna mer effektiva."),
            new(2, Process, Indikatornivå.Deltagare, "Deltagarna upplever inflytande över rehabiliteringsprocessen.",
                "Inflytande och delaktighet gör deltagaren mer nöjd, då denna blir hörd och sedd samt ses som en resurs och kapabel."),
            new(3, Process, Indikatornivå.Deltagare, "En möjlighet att låta rehabiliteringsprocessen få ta den tid som behövs utifrån varje deltagares förutsättningar.",
                "Myndigheterna ska inte ensamma avgöra hur mycket tid en person behöver; det beslutet fattas tillsammans med deltagaren. Tid är en fråga om inflytande."),
            new(4, Process, Indikatornivå.Deltagare, "Deltagare upplever att det finns någon som håller samman och stödjer den enskildes samordnade rehabiliteringsprocess.",
                "Sammanhållna processer och insatser, i stället för splittrade, gör deltagarna mer nöjda."),
            new(5, Process, Indikatornivå.Deltagare, "Deltagaren upplever att den kan hantera egna symtom och funktionsnedsättning samt att han/hon/hen har fått stöd från myndigheterna i att leva med detta.",
                "Risken för återfall eller återkommande symtom går att påverka genom sätt att aktivt hantera och anpassa sig till sin situation."),
            new(6, Process, Indikatornivå.Deltagare, "När insatser avslutas i en samordnad rehabiliteringstjänst upplever deltagaren att det finns en planering/tjänster som tar vid, och att de levereras utan onödigt dröjsmål.",
                "Kontinuitet och stabilitet ger en person ökad trygghet, vilket leder till mer nöjda deltagare och bättre förutsättningar för ett hållbart resultat."),
            new(7, Process, Indikatornivå.Deltagare, "Det har skett en stegförflyttning närmare arbetsmarknaden/egen försörjning där deltagaren varit med i arbetet.",
                "En stegförflyttning är alltid en kombination av personens egen upplevelse och andras bekräftelse på att den har hänt: det kan aldrig vara den ena eller andra, utan alltid båda."),
            new(8, Process, Indikatornivå.Personal, "Personalen upplever att andra medarbetare/professionella i andra myndigheter respekterar deras kunskap, roller och arbetssätt.",
                "Respekt är en nödvändig förutsättning för lyckat resultat; tillit och respekt är de mest utslagsgivande faktorerna för lyckad samverkan."),
            new(9, Process, Indikatornivå.Organisation, "Att det systematiskt tillvaratas erfarenheter, kunskaper och synpunkter såväl från enskilda deltagare/brukare som från brukarorganisationer eller grupper av deltagare.",
                "Med ett underlag som bygger på behov uttryckta av deltagare och brukarorganisationer fattas bättre beslut om vilka insatser som behöver utvecklas."),
            new(10, Process, Indikatornivå.Samhälle, "Samordnade insatser inkluderar även andra aktörer i samhället, företag, ideella krafter och föreningsliv i det löpande arbetet på ett strukturerat sätt.",
                "När parterna mobiliserar alla tänkbara resurser som är användbara för en deltagares rehabilitering blir det ett bättre resultat."),
            new(11, Effekt, Indikatornivå.Deltagare, "Effekter för deltagare som kommer ur de samordnade insatserna är hållbara och säkra över tid.",
                "Om individen upplever en lösning som stabil är det mer sannolikt att målet upprätthålls. Indikatorn avser enbart insatser som når uppsatt målsättning, och mäts en tid efter avslut."),
            new(12, Effekt, Indikatornivå.Personal, "En struktur har skapats vars huvuduppgifter är att strategiskt initiera, upprätthålla och underhålla relationer.",
                "Relationer är dynamiska och under ständig förändring; därför behövs strukturer som gör att de byggs och underhålls hållbart."),
            new(13, Effekt, Indikatornivå.Personal, "Samordnad verksamhet har ett sektorsövergripande arbetssätt och synsätt.",
                "Ju mer vi tänker ur ett helhetsperspektiv, desto lättare och med bättre resultat kan vi möta individer i behov av vårt samlade stöd."),
            new(14, Effekt, Indikatornivå.Organisation, "Det finns en klar och tydlig strategi för uppföljning och utvärdering av myndighetsgemensamma insatser.",
                "En uttalad och tydlig dokumentation, som återkommande revideras, leder till bättre beslutsunderlag när lokala insatser utvecklas."),
            new(15, Effekt, Indikatornivå.Samhälle, "Insikter från samverkan leder till att nya typer av förebyggande insatser utvecklas så att behov av samordnad rehabilitering inte behöver bli aktuellt om individer fångas upp mycket tidigare och på ett annorlunda sätt.",
                "En till en början liten förändring kan utlösa en kedja av händelser som leder till stora förändringar och nya idéer om arbetssätt och synsätt."),
        ],
        new Dictionary<Formulär, IReadOnlyList<Mätpunkt>>
        {
            [Formulär.DeltagareUnder] =
            [
                new("1", "Jag får stödet på ett sätt som är till nytta för mig."),
                new("2", "Jag är med och bestämmer vilket stöd som jag ska få."),
                new("3", "Stödet jag får, får ta den tid som jag behövt."),
                new("4", "Jag har en person eller ett team som jag kan vända mig till med mina olika frågor och behov."),
                new("5", "Jag har utvecklat sätt att hantera min situation."),
                new("7", Stegförflyttning),
                new("9", Synpunkter),
            ],
            [Formulär.DeltagareAvslut] =
            [
                new("1", "Jag har fått stödet på ett sätt som är till nytta för mig."),
                new("2", "Jag har fått vara med och bestämma vilket stöd som jag får/har fått."),
                new("3", "Stödet jag fått, har fått ta den tid som behövts."),
                new("4", "Jag har haft en person eller ett team som jag kunnat vända mig till med mina olika frågor och behov."),
                new("5", "Det stöd jag har fått har hjälpt mig att utveckla sätt att hantera min situation."),
                new("6a", Planering),
                new("6b", "Det som tar vid är planerat att påbörjas inom rimlig tid."),
                new("7", Stegförflyttning),
                new("9", Synpunkter),
            ],
            [Formulär.DeltagareOfta] = [new("7", Stegförflyttning)],
            [Formulär.PersonalUnder] = [new("3", Tid), new("7", StegförflyttningPersonal)],
            [Formulär.PersonalAvslut] = [new("3", Tid), new("6a", Planering), new("7", StegförflyttningPersonal)],
            [Formulär.PersonalOfta] = [new("7", StegförflyttningPersonal)],
            [Formulär.Insatspersonal] =
            [
                new("8.1", Samverkan + "Lyssnar på mig"),
                new("8.2", Samverkan + "Vet vad jag kan tillföra"),
                new("9a", Erfarenheter + "Enskilda deltagare"),
                new("9b", Erfarenheter + "Grupper av deltagare"),
                new("10", Rutiner),
                new("12", Strukturer),
                new("13.1", "Det synsätt vi har angående människors resurser och möjligheter omfattas av alla i den samordnade insatsen."),
                new("13.2", "De olika arbetssätt vi har i den samordnade insatsen fungerar bra tillsammans."),
            ],
            [Formulär.Förbundschef] =
            [
                new("9a", Erfarenheter + "Enskilda deltagare"),
                new("9b", Erfarenheter + "Grupper av deltagare"),
                new("9c", Erfarenheter + "Brukarorganisationer"),
                new("10", Rutiner),
            ],
            [Formulär.Styrelse] =
            [
                new("12", Strukturer),
                new("14.1", "Vi har en strategi för hur vi arbetar med uppföljning och utvärdering av de samordnade rehabiliteringsinsatserna."),
                new("14.2", "Uppföljning och utvärdering används som underlag för att utveckla de samordnade rehabiliteringsinsatserna."),
            ],
            [Formulär.Chefsgrupp] =
            [
                new("12", Strukturer),
                new("15", "Erfarenheter från vår samverkan har lett till att förebyggande insatser utvecklats."),
            ],
        });
}
