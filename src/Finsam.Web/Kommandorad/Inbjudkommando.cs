using System.CommandLine;
using Finsam.Application.Konton;
using Finsam.Domain.Gemensamt;
using Finsam.Web.Features.Konton;

namespace Finsam.Web.Kommandorad;

/// <summary>The way back in when every administratör is lost. Only the link goes to standard output.</summary>
internal static class Inbjudkommando
{
    private const string Obestämd = "https://ADRESSEN-TILL-FINSAM";

    public static Command Bygg(
        Func<BjudInAdministratörCommand, CancellationToken, Task<Result<Nyckel>>> sänd, Func<Webbadress> adress, TextWriter ut, TextWriter fel)
    {
        var epost = new Argument<string>("EPOST") { Description = "Den inbjudnas e-postadress." };
        var roll = new Option<string>("--roll") { Description = Roll.Administratör.Kod(), Required = true };
        var kommando = new Command("inbjud", "Skriver en engångslänk åt en administratör: vägen in när ingen annan finns kvar.") { epost, roll };
        kommando.SetAction(async (tolkat, avbryt) =>
        {
            if (tolkat.GetValue(roll) != Roll.Administratör.Kod())
            {
                await fel.WriteLineAsync($"Från kommandoraden bjuds bara en {Roll.Administratör.Kod()} in. Övriga bjuder administratören in i Finsam.");
                return 1;
            }

            var svar = await sänd(new(tolkat.GetValue(epost)!), avbryt);
            if (!svar.Lyckades)
            {
                await fel.WriteLineAsync(svar.Fel.Text);
                return 1;
            }

            await ut.WriteLineAsync(adress().Länk(svar.Värde.Text, Obestämd));
            await fel.WriteLineAsync($"Länken öppnas en gång och gäller till {Kontotexter.Tid(svar.Värde.GällerTill)}.");
            return 0;
        });
        return kommando;
    }
}
