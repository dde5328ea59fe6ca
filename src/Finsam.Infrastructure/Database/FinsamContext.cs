using Microsoft.EntityFrameworkCore;

namespace Finsam.Infrastructure.Database;

/// <summary>The database as the program sees it. The schema is made by the SQL files of <c>Migrations</c>.</summary>
internal sealed class FinsamContext(DbContextOptions<FinsamContext> options) : DbContext(options);
