using Finsam.Domain.Deltagare;
using Finsam.Domain.Gemensamt;

namespace Finsam.Domain.Lokusgrupper.Lotsärenden;

/// <summary>What is written of a <see cref="Lotsärende"/>.</summary>
/// <param name="Datum">The day it came.</param>
/// <param name="Kön">Kvinna, man or okänt.</param>
/// <param name="Part">Who asked.</param>
/// <param name="Teman">What did not work between the parties; none, one or several.</param>
/// <param name="Not">What more there is to say, without anything that points out a person; <c>null</c> when nothing.</param>
public sealed record Lotsuppgifter(DateOnly Datum, Kön Kön, RemitterandePart Part, IReadOnlyList<string> Teman, string? Not);

/// <summary>What is written of some <see cref="Aktualiserade"/>.</summary>
/// <param name="Datum">The day, or any day of the month.</param>
/// <param name="Kön">Kvinna, man or okänt.</param>
/// <param name="Part">Who brought them up.</param>
/// <param name="Antal">How many, from 1.</param>
public sealed record Aktualiseringsuppgifter(DateOnly Datum, Kön Kön, RemitterandePart Part, int Antal);
