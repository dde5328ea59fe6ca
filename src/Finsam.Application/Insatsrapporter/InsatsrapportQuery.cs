using Finsam.Application.Behörighet;
using Finsam.Application.Gemensamt;
using Finsam.Application.Insatsrapporter.Fakta;
using Finsam.Domain.Gemensamt;
using Finsam.Domain.Insatser;
using Finsam.Domain.Insatsrapporter;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Finsam.Application.Insatsrapporter;

/// <summary>Asks for one report.</summary>
/// <param name="Kod">Kod of the insats.</param>
/// <param name="Rapport">The report: <c>helar-2016</c>.</param>
[Behörighet(Rollgrupp.SerInsatser)]
public sealed record InsatsrapportQuery(string Kod, string Rapport) : IRequest<Result<InsatsrapportVy>>;

/// <summary>One report, as far as the reader may know it.</summary>
public sealed record InsatsrapportVy
{
    /// <summary>The insats.</summary>
    public required Insats Insats { get; init; }

    /// <summary>The report.</summary>
    public required Insatsrapport Rapport { get; init; }

    /// <summary>What Finsam knows now, for those who write it; <c>null</c> for others.</summary>
    public required Rapportfaktablad? Fakta { get; init; }

    /// <summary>What stands in its fields, for those who write it; none for others.</summary>
    public required IReadOnlyDictionary<string, Svarsläge> Texter { get; init; }

    /// <summary>What it says, once it is locked; for those outside what was handed in last, also while a new version is written.</summary>
    public required Insatsrapportbild? Bild { get; init; }

    /// <summary>What Finsam knows otherwise since it was locked.</summary>
    public required IReadOnlyList<Faktaskillnad> Ändrat { get; init; }

    /// <summary>All who are to sign, in order.</summary>
    public required IReadOnlyList<string> AttUnderteckna { get; init; }

    /// <summary>Those for whom the user signs.</summary>
    public required IReadOnlySet<string> Mina { get; init; }

    /// <summary>Whether the user writes it.</summary>
    public required bool Skriver { get; init; }

    /// <summary>Whether the user notes signatures that stand on paper.</summary>
    public required bool Noterar { get; init; }

    /// <summary>Today.</summary>
    public required DateOnly Idag { get; init; }

    /// <summary>The parts.</summary>
    public required IReadOnlyList<string> Parter { get; init; }

    /// <summary>Counts under this are masked.</summary>
    public required int Maskeringsgräns { get; init; }

    /// <summary>A draft as it reads now, for those who write it; <c>null</c> for others.</summary>
    public Insatsrapportbild? Utkast() => Fakta?.Bild(Rapport.Mallar, Texter.ToDictionary(t => t.Key, t => t.Value.Värde, StringComparer.Ordinal), Maskeringsgräns);

    /// <summary>How many did not finish, as the report shows it; <c>null</c> until both numbers are there.</summary>
    public Faktatabell? Bortfall(string antal, string av) => Domain.Insatsrapporter.Bortfall.Läs(antal, av)?.Tabell(Maskeringsgräns);
}

internal sealed class InsatsrapportHandler(
    IFinsamContext db, Rapportregister register, Rapportfaktaläsning faktaläsning, Undertecknarrätt rätt, Användarkontext kontext, Inställningar inställningar, TimeProvider klocka)
    : IRequestHandler<InsatsrapportQuery, Result<InsatsrapportVy>>
{
    public async Task<Result<InsatsrapportVy>> Handle(InsatsrapportQuery request, CancellationToken cancellationToken)
    {
        var läst = await register.InsatsAsync(request.Kod, cancellationToken);
        if (!läst.Lyckades)
        {
            return läst.Fel;
        }

        var insats = läst.Värde;
        if (Rapportregister.Läs(request.Rapport) is not { } nyckel
            || await db.Insatsrapporter.Include(r => r.Underskrifter).SingleOrDefaultAsync(r => r.InsatsId == insats.Id && r.Slag == nyckel.Slag && r.År == nyckel.År, cancellationToken) is not { } rapport)
        {
            return Rapportregister.FinnsInte;
        }

        var skriver = Rapportregister.Skriver(kontext.Användare, insats);
        var blad = skriver ? await faktaläsning.LäsAsync(insats, rapport, cancellationToken) : null;
        var texter = skriver ? await register.TexterAsync(rapport.Id, cancellationToken) : [];
        var bild = skriver ? rapport.Bild : rapport.Gällande;
        var vy = new InsatsrapportVy
        {
            Insats = insats,
            Rapport = rapport,
            Fakta = blad,
            Texter = texter,
            Bild = bild,
            Ändrat = [],
            AttUnderteckna = Undertecknare.Alla(insats, rapport),
            Mina = rapport.Status == Insatsrapportstatus.Utkast ? new HashSet<string>() : await rätt.MinaAsync(insats, rapport, cancellationToken),
            Skriver = skriver,
            Noterar = kontext.Användare.Roller.Contains(Domain.Konton.Roll.Kansli),
            Idag = klocka.Idag(),
            Parter = Undertecknare.Parter(insats),
            Maskeringsgräns = inställningar.Maskeringsgräns,
        };
        return bild is not null && vy.Utkast() is { } nu ? vy with { Ändrat = bild.Skillnader(nu) } : vy;
    }
}
