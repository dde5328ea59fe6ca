using System.Diagnostics;
using Finsam.Bench;
using Finsam.Domain.Deltagare.Maskering;
using Finsam.Domain.Gemensamt;

foreach (var arg in args)
{
    var förbund = new Förbund(int.Parse(arg));
    var underlag = förbund.Underlag;
    var tid = Stopwatch.StartNew();
    var skydd = Maskerare.Skydda(underlag);
    Console.WriteLine($"{arg}x: {underlag.Individinsatser.Count} insatser, {underlag.Deltagare.Count} deltagare: {tid.Elapsed.TotalSeconds:0.00} s");
    var räknare = new Räknare(underlag);
    if (Environment.GetEnvironmentVariable("VISA") is not null)
    {
        foreach (var c in räknare.Räkna(Period.Helår(2020)).Where(c => c.Key.Rad[0] == '#' || c.Key.Mått > Mått.Anonyma))
            Console.WriteLine($"    {c.Key.Mått} {c.Key.Rad} {c.Key.Kolumn} {c.Value} {(skydd.Döljer(c.Key) ? "DOLD" : "")}");
    }
    foreach (var period in new[] { Period.Helår(2020), Period.Halvår(2020, 1), Period.För(new(2020, 2)) })
    {
        var celler = räknare.Räkna(period);
        Console.WriteLine($"  {period}: små {celler.Count(c => c.Value is > 0 and < 5)}; stora {celler.Count(c => c.Value >= 5)}, dolda {celler.Count(c => c.Value >= 5 && skydd.Döljer(c.Key))}; summarader stora {celler.Count(c => c.Value >= 5 && c.Key.Rad[0] == '#')} dolda {celler.Count(c => c.Value >= 5 && c.Key.Rad[0] == '#' && skydd.Döljer(c.Key))}; nollor {celler.Count(c => c.Value == 0)} dolda {celler.Count(c => c.Value == 0 && skydd.Döljer(c.Key))}");
    }
}
