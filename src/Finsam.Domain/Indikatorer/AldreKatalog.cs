namespace Finsam.Domain.Indikatorer;

/// <summary>
/// The rubriker as they read before the final wording: some of them ask about change ("i högre grad än förut"), which was taken away, since change is found by
/// measuring again. The document prints no påståenden. Source: Samordningsförbundet 2014, in the kallelse of Skellefteå-Norsjö 2015-03-05.
/// </summary>
internal static class ÄldreKatalog
{
    private static readonly string[] Rubriker =
    [
        "Deltagare känner att de insatser som erbjuds är organiserade runt deras behov",
        "Deltagarna upplever ökat inflytande över rehabiliteringsprocessen",
        "En möjlighet att låta rehabiliteringsprocessen få ta den tid som behövs utifrån varje deltagares förutsättningar",
        "Deltagare upplever i högre grad än förut att det finns någon som håller samman och stödjer den enskildes samordnade rehabiliteringsprocess",
        "Deltagaren upplever att de kan hantera egna symtom och eventuell funktionsnedsättning samt att de har fått i högre grad än förut, stöd från myndigheterna i att leva med detta.",
        "När deltagaren avslutas i en samordnad rehabiliteringstjänst upplever deltagaren i högre grad än förut att det finns en planering/tjänster som tar vid och att de levererades utan onödigt dröjsmål.",
        "Det har skett en stegförflyttning närmare arbetsmarknaden/egen försörjning där deltagaren har varit med i arbetet.",
        "Personalen upplever att andra medarbetare och professionella i andra myndigheter respekterar deras kunskap, roller och arbetssätt",
        "Att det systematiskt, mer än förut, tillvaratas erfarenheter, kunskaper och synpunkter såväl från enskilda deltagare/brukare och från brukarorganisationer eller grupper av brukare.",
        "Samordnade insatser inkluderar i högre grad än förut även andra deltagare i samhället, företag, ideella krafter och föreningsliv i det löpande arbetet på ett strukturerat sätt.",
        "Effekter för deltagarna som kommer ur de samordnade insatserna är hållbara och säkra över tid.",
        "En struktur har skapats vars huvuduppgift är att strategiskt initiera, upprätthålla och underhålla relationer.",
        "Samordnad verksamhet präglas i högre utsträckning av sektorsövergripande arbetssätt och synsätt",
        "Det finns en klar och tydlig strategi för uppföljning och utvärdering av myndighetsgemensamma insatser, förankrad på ledningsnivå och under ständig förbättring.",
        "Insikter från samverkan leder till att nya typer av förebyggande insatser utvecklas så att behov av samordnad rehabilitering inte behöver bli aktuellt om individer fångas upp mycket tidigare på ett annorlunda sätt.",
    ];

    public static Indikatorkatalog Version1 { get; } = new(
        1,
        "Äldre lydelse (2014)",
        "Bilaga 1 i kallelsen till Samordningsförbundet Skellefteå-Norsjö 2015-03-05, ”Källa Samordningsförbundet 2014”",
        [.. SlutligKatalog.Version2.Indikatorer.Select(i => i with { Rubrik = Rubriker[i.Nr - 1], Antagande = "" })]);
}
