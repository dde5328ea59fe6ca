// The form of a kvartalsrapport. What stands in a field belongs to the browser: it is kept in this tab from the first keystroke until the server has it,
// and sent again until it has. What others write is put in only where nothing is waiting to be saved.
const paus = 700;       // After the last keystroke; with the way there and back it is saved well within two seconds.
const väntan = 8000;    // A call that has not come back by then has gone down with its connection.
const omförsök = 1500;
const mest = 10000;     // Characters in one call: the line takes no longer messages. What is longer than that in itself is refused all the same.
const klockslag = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' });

let rot, server, prefix, väntar, versioner, klocka, skickar = false;

const element = falt => rot.querySelectorAll(`[data-falt="${CSS.escape(falt)}"]`);
const värde = e => e.type === 'checkbox' ? (e.checked ? 'ja' : '') : e.type === 'radio' ? (e.checked ? e.value : '') : e.value;
const nyckel = falt => `${prefix}:${falt}`;

function spara(falt) {
  try {
    if (väntar[falt]) sessionStorage.setItem(nyckel(falt), JSON.stringify(väntar[falt]));
    else sessionStorage.removeItem(nyckel(falt));
  } catch {
    // The browser keeps no more, or nothing at all: then it is kept only on the page, and sent as usual.
  }
}

function sätt(falt, text) {
  for (const e of element(falt)) {
    if (e.type === 'radio') e.checked = e.value === text;
    else if (e.type === 'checkbox') e.checked = text === 'ja';
    else if (e.value !== text) e.value = text;
  }
}

function läge(namn, text) {
  const ruta = rot?.querySelector('[data-sparlage]');
  if (!ruta) return;
  ruta.dataset.lage = namn;
  if (ruta.textContent !== text) ruta.textContent = text;
}

function skriv(falt, text) {
  const förr = väntar[falt];
  // The version that was on the screen when the writing began: by it the server sees whether someone else has written meanwhile.
  väntar[falt] = { varde: text, sedd: förr ? förr.sedd : versioner[falt] ?? 0, skickade: förr?.skickade ?? [], stopp: false };
  spara(falt);
  if (!skickar) läge('vantar', 'Sparar …');
  schemalägg(paus);
}

function schemalägg(om) {
  clearTimeout(klocka);
  klocka = setTimeout(skicka, om);
}

const medGräns = löfte => Promise.race([löfte, new Promise((_, nej) => setTimeout(() => nej(new Error('no answer')), väntan))]);

async function skicka() {
  const fält = Object.keys(väntar).filter(f => !väntar[f].stopp);
  if (skickar || !server || fält.length === 0) return;
  if (ärBorta()) return borta();
  skickar = true;
  läge('sparar', 'Sparar …');
  const sända = [];
  let tecken = 0;
  for (const falt of fält) {
    const { varde, sedd } = väntar[falt];
    tecken += varde.length;
    if (sända.length > 0 && tecken > mest) break;
    sända.push({ falt, varde, sedd });
  }
  for (const { falt, varde } of sända) {
    // Kept too: a save whose answer was lost is not mistaken for somebody else's.
    if (!väntar[falt].skickade.includes(varde)) väntar[falt].skickade.push(varde);
    spara(falt);
  }
  const ref = server;
  try {
    const kvitton = await medGräns(ref.invokeMethodAsync('SparaAsync', sända.map(s => ({ fält: s.falt, värde: s.varde.slice(0, mest), sedd: s.sedd, buret: false }))));
    skickar = false;
    if (ref !== server) return;
    for (const k of kvitton) taEmot(k, sända.find(s => s.falt === k.fält));
    const kvar = Object.values(väntar);
    if (kvar.length === 0) {
      läge('sparat', `Sparat ${klockslag.format(new Date()).replace(':', '.')}`);
    } else if (kvar.every(v => v.stopp)) läge('fel', 'Ett svar är inte sparat. Se vid frågan.');
    else if (kvitton.length > 0) schemalägg(0);
    else läge('fel', 'Inte sparat. Det du har skrivit finns kvar här.');
  } catch {
    skickar = false;
    if (ref !== server) return;
    borta();
  }
}

const ärBorta = () => !navigator.onLine || ['show', 'failed'].some(k => document.getElementById('components-reconnect-modal')?.classList.contains(`components-reconnect-${k}`));

function borta() {
  läge('borta', 'Ingen förbindelse. Det du skriver finns kvar här och sparas när den är tillbaka.');
  schemalägg(omförsök);
}

// Outcomes: 0 saved, 1 conflict, 2 refused.
function taEmot(kvitto, sänt) {
  const { fält: falt, utfall, läge: nu } = kvitto;
  const mitt = väntar[falt];
  if (utfall === 0) {
    versioner[falt] = nu.version;
    if (!mitt) return;
    if (mitt.varde === sänt.varde) delete väntar[falt];
    else Object.assign(mitt, { sedd: nu.version, skickade: [] });
  } else if (utfall === 1 && mitt?.skickade.includes(nu.värde) && mitt.sedd !== nu.version) {
    // It was this tab that wrote it, and the answer was lost on the way.
    mitt.sedd = nu.version;
  } else if (mitt && mitt.varde === sänt.varde) mitt.stopp = true;
  spara(falt);
}

function vidSkrivning(e) {
  const falt = e.target.dataset?.falt;
  if (falt && rot.contains(e.target)) skriv(falt, värde(e.target));
}

function vidKlick(e) {
  const falt = e.target.closest?.('[data-rensa]')?.dataset.rensa;
  if (!falt || !rot.contains(e.target)) return;
  sätt(falt, '');
  element(falt)[0]?.focus();
  skriv(falt, '');
}

const vidNät = () => schemalägg(0);

// Shows what is waiting in the fields that are on the page now.
export function visa() {
  if (!rot) return;
  for (const [falt, { varde }] of Object.entries(väntar)) sätt(falt, varde);
  const mål = location.hash && document.getElementById(location.hash.slice(1));
  if (mål && mål.dataset.hoppat !== location.href) {
    mål.dataset.hoppat = location.href;
    mål.scrollIntoView({ block: 'center' });
    (mål.matches('input, textarea, select') ? mål : mål.querySelector('input, textarea'))?.focus({ preventScroll: true });
  }
}

export function starta(ny, ref, nuvarande) {
  sluta();
  rot = ny;
  server = ref;
  versioner = nuvarande;
  prefix = rot.dataset.rapport;
  väntar = {};
  for (const n of Object.keys(sessionStorage).filter(n => n.startsWith(prefix + ':'))) {
    väntar[n.slice(prefix.length + 1)] = { ...JSON.parse(sessionStorage.getItem(n)), stopp: false };
  }
  document.addEventListener('input', vidSkrivning);
  document.addEventListener('click', vidKlick);
  addEventListener('online', vidNät);
  // What was typed before the page could listen stands only in the fields themselves.
  for (const e of rot.querySelectorAll('[data-falt]:is(input:not([type=radio], [type=checkbox]), textarea)')) {
    if (!(e.dataset.falt in väntar) && e.value !== e.defaultValue) skriv(e.dataset.falt, e.value);
  }
  visa();
  if (Object.keys(väntar).length > 0) schemalägg(0);
}

export function sluta() {
  clearTimeout(klocka);
  document.removeEventListener('input', vidSkrivning);
  document.removeEventListener('click', vidKlick);
  removeEventListener('online', vidNät);
  server = null;
  skickar = false;
}

// From the server: what others have written, or with tvinga what the writer chose to carry over.
export function satt(fält, tvinga) {
  for (const { fält: falt, värde: text, version } of fält) {
    if (väntar[falt] && !tvinga) continue;
    delete väntar[falt];
    spara(falt);
    versioner[falt] = version;
    sätt(falt, text);
  }
}

// A conflict is decided: the own text is sent again with the other's version, or gives way.
export function avgor(falt, derasText, derasVersion, behåll) {
  versioner[falt] = derasVersion;
  if (behåll && väntar[falt]) {
    väntar[falt] = { varde: väntar[falt].varde, sedd: derasVersion, skickade: [], stopp: false };
    spara(falt);
    schemalägg(0);
  } else {
    delete väntar[falt];
    spara(falt);
    sätt(falt, derasText);
    if (Object.keys(väntar).length === 0) läge('sparat', 'Sparat');
  }
  element(falt)[0]?.focus();
}
