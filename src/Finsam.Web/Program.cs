using System.Text;
using Finsam.Web.Kommandorad;

Console.OutputEncoding = new UTF8Encoding(false);
if (Kommandorad.Gäller(args))
{
    return await Kommandovärd.KörAsync(args);
}

return 0;
