using Finsam.Domain.Indikatorer;

namespace Finsam.Application.Enkäter;

/// <summary>The texts of the page where a form is answered, in Swedish: what a translation must have too.</summary>
public static class Enkätsidan
{
    /// <summary>By name. In braces what is filled in.</summary>
    public static IReadOnlyDictionary<string, string> Svenska { get; } = new Dictionary<string, string>
    {
        ["titel"] = "Enkät",
        ["fragar"] = "{forbund} frågar",
        ["om"] = "Enkäten handlar om {insats}.",
        ["om_forbundet"] = "Enkäten handlar om samordningsförbundets arbete.",
        ["antal"] = "Antal påståenden: {antal}. Du kan hoppa över dem du inte vill svara på.",
        ["senast"] = "Svara senast {dag}.",
        ["anonym_rubrik"] = "Du är anonym",
        ["anonym_1"] = "Länken säger inte vem du är, och dina svar sparas utan länk, namn och tid. Ingen kan se vem som har svarat vad.",
        ["anonym_2"] = "Tills enkäten stänger kan du fortsätta där du slutade, om du öppnar länken igen. Visa den inte för andra. När du har skickat kan svaren inte ändras.",
        ["anonym_3"] = "När enkäten stänger blandas allas svar. De visas bara tillsammans, och bara om minst {minst} har svarat.",
        ["ensam"] = "Ni som svarar på det här formuläret är få, kanske är det bara du. Svaren visas då inte, men den som sköter servern kan förstå vems de är.",
        ["par"] = "Svaret på ett av påståendena jämförs med vad personalen svarade på samma påstående. Det görs med en slumpad kod, inte med ditt namn.",
        ["borja"] = "Börja",
        ["fortsatt"] = "Fortsätt",
        ["alla"] = "Visa alla påståenden på en gång",
        ["en"] = "Visa ett påstående i taget",
        ["nasta"] = "Nästa",
        ["tillbaka"] = "Tillbaka",
        ["granska"] = "Granska svaren",
        ["rensa"] = "Ta bort mitt svar",
        ["steg"] = "Påstående {nr} av {antal}",
        ["lagst"] = Skala.LägstOrd,
        ["hogst"] = Skala.HögstOrd,
        ["granska_rubrik"] = "Dina svar",
        ["granska_text"] = "Läs igenom och skicka. Inget är skickat än.",
        ["inget_svar"] = "Inget svar",
        ["andra"] = "Ändra",
        ["svar"] = "{varde} av 5",
        ["skicka"] = "Skicka svaren",
        ["tack_rubrik"] = "Tack!",
        ["tack_text"] = "Dina svar är skickade. Du kan stänga sidan.",
        ["sparat"] = "Sparat. Inget är skickat än.",
        ["besvarad_rubrik"] = "Enkäten är redan besvarad",
        ["besvarad_text"] = "Svar har skickats med den här länken. Det går inte att svara en gång till eller att ändra.",
        ["stangd_rubrik"] = "Enkäten har stängt",
        ["stangd_text"] = "Det går inte längre att svara.",
        ["stangd_svar"] = "Enkäten stängde innan dina svar hann skickas. De har inte sparats. Det här hade du svarat:",
        ["inte_oppnad_rubrik"] = "Enkäten har inte öppnat",
        ["inte_oppnad_text"] = "Det går att svara från och med {dag}.",
        ["fel_skala"] = "Ett svar låg utanför skalan 1 till 5. Inget har sparats; välj ett av de fem stegen.",
        ["fel_tom"] = "Du har inte svarat på något påstående. Svara på minst ett innan du skickar.",
        ["fel_databas"] = "Det gick inte att spara just nu. Dina svar står kvar på sidan; försök igen om en stund.",
        ["sprak"] = "Språk",
    };

    /// <summary>The names.</summary>
    public static IReadOnlyCollection<string> Namn { get; } = [.. Svenska.Keys];
}
