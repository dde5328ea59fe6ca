using Finsam.Application.Lärdomar;
using Finsam.Domain.Lärdomar;
using Finsam.Infrastructure.Database;
using Finsam.Infrastructure.Database.Modell;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Finsam.Infrastructure.Lärdomar;

/// <inheritdoc cref="ILärdomssök"/>
internal sealed class Lärdomssök(FinsamContext db) : ILärdomssök
{
    private const string Språk = "swedish";

    /// <summary>Around each hit in what the database gives back: characters that mean nothing and are never shown.</summary>
    private const char Början = '\uE000', Slut = '\uE001';

    private static readonly string Märkning = $"HighlightAll=true, StartSel={Början}, StopSel={Slut}";

    public async Task<Lärdomsträffar> SökAsync(Lärdomsurval urval, int? sida, CancellationToken cancellationToken)
    {
        var rader = db.Lärdomar;
        if (urval.Slag is { } slag)
        {
            rader = rader.Where(l => l.Slag == slag);
        }

        if (urval.Tagg is { } tagg)
        {
            rader = rader.Where(l => l.Taggar.Contains(tagg));
        }

        if (urval.Insats is { } insats)
        {
            rader = rader.Where(l => db.Insatser.Any(i => i.Id == l.InsatsId && i.Kod == insats));
        }

        if (urval.År is { } år)
        {
            rader = rader.Where(l => l.År == år);
        }

        return urval.Text is { } text ? await MedOrdAsync(rader, text, sida, cancellationToken) : await UtanOrdAsync(rader, sida, cancellationToken);
    }

    private static async Task<Lärdomsträffar> UtanOrdAsync(IQueryable<Lärdom> rader, int? sida, CancellationToken cancellationToken)
    {
        var antal = await rader.CountAsync(cancellationToken);
        var ordnade = Sida(rader.OrderByDescending(l => l.År).ThenByDescending(l => l.Skapad).ThenByDescending(l => l.Id), sida);
        return new(antal, [.. (await ordnade.ToListAsync(cancellationToken)).Select(l => new Lärdomsträff(l, []))]);
    }

    private static async Task<Lärdomsträffar> MedOrdAsync(IQueryable<Lärdom> rader, string text, int? sida, CancellationToken cancellationToken)
    {
        rader = rader.Where(l => EF.Property<NpgsqlTsVector>(l, LärdomModell.Sök).Matches(EF.Functions.WebSearchToTsQuery(Språk, text)));
        var antal = await rader.CountAsync(cancellationToken);
        var ordnade = rader
            .OrderByDescending(l => EF.Property<NpgsqlTsVector>(l, LärdomModell.Sök).Rank(EF.Functions.WebSearchToTsQuery(Språk, text)))
            .ThenByDescending(l => l.År).ThenByDescending(l => l.Skapad).ThenByDescending(l => l.Id);
        var träffar = await Sida(ordnade, sida)
            .Select(l => new { Lärdom = l, Märkt = EF.Functions.WebSearchToTsQuery(Språk, text).GetResultHeadline(Språk, l.Text, Märkning) })
            .ToListAsync(cancellationToken);
        return new(antal, [.. träffar.Select(t => new Lärdomsträff(t.Lärdom, Ord(t.Märkt)))]);
    }

    private static IQueryable<Lärdom> Sida(IQueryable<Lärdom> rader, int? sida) =>
        sida is { } nummer ? rader.Skip((nummer - 1) * LärdomarVy.PerSida).Take(LärdomarVy.PerSida) : rader;

    private static IReadOnlyList<string> Ord(string märkt) =>
        [.. märkt.Split(Början).Skip(1).Select(del => del.Split(Slut)[0]).Where(ord => ord.Length > 0).Distinct()];
}
