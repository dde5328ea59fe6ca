// What must work on every page, before and without a circuit.
document.addEventListener('click', e => {
  // Blazor scrolls to the target of a link within the page but leaves focus behind; the skip link is there to move it.
  if (e.target.closest?.('.hoppa')) document.getElementById('innehall')?.focus();
  const del = e.target.closest?.('.sidinnehall a');
  if (del) document.getElementById(del.hash.slice(1))?.focus();
  const knapp = e.target.closest?.('button');
  if (!knapp) return;
  if ('skrivUt' in knapp.dataset) window.print();
  if ('laddaOm' in knapp.dataset) location.reload();
  if ('kopiera' in knapp.dataset) kopiera(knapp);
  if ('anslut' in knapp.dataset) Blazor.reconnect().then(kvar => kvar || location.reload(), () => {});
});

// On a wall: arrows, page keys and space turn the slides, as a remote control sends them.
const bilder = { ArrowRight: 'nasta', ArrowDown: 'nasta', PageDown: 'nasta', ' ': 'nasta', ArrowLeft: 'foregaende', ArrowUp: 'foregaende', PageUp: 'foregaende' };
document.addEventListener('keydown', e => {
  if (!(e.key in bilder) || e.ctrlKey || e.altKey || e.metaKey || !document.querySelector('.visning') || (e.key === ' ' && e.target.closest('a, button'))) return;
  e.preventDefault();
  document.querySelector(`[data-bild=${bilder[e.key]}]`)?.click();
});

// Copies the field before the button, and says so after it. Without a secure connection there is no clipboard: then the text is marked.
async function kopiera(knapp) {
  const falt = document.getElementById(knapp.dataset.kopiera);
  const svar = document.getElementById(`${knapp.dataset.kopiera}-svar`);
  falt.select();
  try {
    await navigator.clipboard.writeText(falt.value);
    svar.textContent = 'Kopierad.';
  } catch {
    svar.textContent = 'Markerad. Tryck Ctrl+C.';
  }
}

// The circuit is gone (the server has restarted): nothing to go back to, so the page is fetched anew.
const ruta = document.getElementById('components-reconnect-modal');
if (ruta) {
  new MutationObserver(() => {
    if (ruta.classList.contains('components-reconnect-rejected')) location.reload();
  }).observe(ruta, { attributes: true, attributeFilter: ['class'] });
}

// What components call: modal dialogs are the browser's own.
globalThis.finsam = {
  oppna: dialog => {
    if (!dialog.open) dialog.showModal();
    (dialog.querySelector('form :is(input:not([type=hidden]), select, textarea)') ?? dialog.querySelector('h2')).focus();
  },
  stang: dialog => dialog.close(),
};

// Keying in forms from paper: a digit answers and goes on to the next, 0 and space leave blank, Backspace in an empty field goes back.
document.addEventListener('keydown', e => {
  const falt = e.target.closest?.('[data-enkatinmatning] input');
  if (!falt || e.ctrlKey || e.altKey || e.metaKey) return;
  const alla = [...falt.closest('[data-enkatinmatning]').querySelectorAll('input')];
  const plats = alla.indexOf(falt);
  if (/^[0-5 ]$/.test(e.key)) {
    e.preventDefault();
    falt.value = /[1-5]/.test(e.key) ? e.key : '';
    falt.dispatchEvent(new Event('change', { bubbles: true }));
    (alla[plats + 1] ?? falt).focus();
    alla[plats + 1]?.select();
  } else if (e.key === 'Backspace' && falt.value === '' && plats > 0) {
    e.preventDefault();
    alla[plats - 1].focus();
    alla[plats - 1].select();
  } else if (e.key.length === 1) {
    e.preventDefault();
  }
});
