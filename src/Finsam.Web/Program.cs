using System.Text;
using Finsam.Web;
using Finsam.Web.Kommandorad;

Console.OutputEncoding = new UTF8Encoding(false);
return Kommandorad.Gäller(args)
    ? await Kommandovärd.KörAsync(args)
    : await Webbvärd.KörAsync(args);
