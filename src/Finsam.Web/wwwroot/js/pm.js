// What is typed into a text of the PM is kept in this tab until it is saved or thrown away: a reload, or a server that goes away, loses nothing.
const nyckel = namn => `utkast:${namn}`;
const fält = borjan => Object.keys(sessionStorage).filter(k => k.startsWith(nyckel(borjan)));
document.addEventListener('input', e => {
  const namn = e.target.dataset?.utkast;
  if (namn) sessionStorage.setItem(nyckel(namn), e.target.value);
});
globalThis.finsam.utkast = {
  las: namn => sessionStorage.getItem(nyckel(namn)),
  glom: namn => sessionStorage.removeItem(nyckel(namn)),
  // A form of several fields: those that have been typed in, by what comes after their common beginning.
  lasAlla: borjan => Object.fromEntries(fält(borjan).map(k => [k.slice(nyckel(borjan).length), sessionStorage.getItem(k)])),
  glomAlla: borjan => fält(borjan).forEach(k => sessionStorage.removeItem(k)),
};

// On a phone the contents begin folded.
const smal = matchMedia('(max-width: 760px)');
const fäll = () => document.querySelectorAll('.pminnehall details:not([data-vikt])').forEach(d => { d.dataset.vikt = ''; d.open = !smal.matches; });
new MutationObserver(fäll).observe(document.body, { childList: true, subtree: true });
fäll();
