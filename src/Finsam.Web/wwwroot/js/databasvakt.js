// Asks until the database answers, then shows the page that was asked for.
async function fråga() {
  try {
    const svar = await fetch('/halsa', { cache: 'no-store' });
    if (svar.ok) return location.reload();
  } catch { /* the server too is away: ask again */ }
  setTimeout(fråga, 4000);
}
setTimeout(fråga, 4000);
