// Sends chosen or dropped files as one plain request, with how far it has come, and shows the page of the upload when they are there.
const mb = bytes => Math.round(bytes / 1048576).toLocaleString('sv');

export function koppla(ruta) {
  const fält = ruta.querySelector('input[type=file]');
  const yta = ruta.querySelector('[data-yta]');
  const förlopp = ruta.querySelector('[data-forlopp]');
  const text = ruta.querySelector('[data-text]');
  const stapel = ruta.querySelector('progress');
  const fel = ruta.querySelector('[data-fel]');
  let pågår = null;

  function visa(läge, mening) {
    yta.hidden = läge === 'laddar';
    förlopp.hidden = läge !== 'laddar';
    fel.hidden = läge !== 'fel';
    if (läge === 'fel') fel.textContent = mening;
    fält.value = '';
  }

  function skicka(filer) {
    if (pågår || filer.length === 0) return;
    const största = Number(ruta.dataset.storst);
    const stor = filer.find(fil => fil.size > största);
    if (stor) return visa('fel', `${stor.name.slice(0, 80)} är större än ${mb(största)} MB, som är det mesta som tas emot. Dela upp filen.`);
    if (filer.reduce((summa, fil) => summa + fil.size, 0) > Number(ruta.dataset.totalt)) return visa('fel', `Filerna är tillsammans större än ${mb(ruta.dataset.totalt)} MB. Lägg upp några i taget.`);

    const innehåll = new FormData();
    for (const fil of filer) innehåll.append('filer', fil, fil.name);
    pågår = new XMLHttpRequest();
    pågår.open('POST', ruta.dataset.till);
    pågår.responseType = 'json';
    pågår.setRequestHeader('RequestVerificationToken', ruta.querySelector('[name=__RequestVerificationToken]').value);
    pågår.upload.onprogress = e => {
      stapel.value = e.total ? e.loaded / e.total : 0;
      text.textContent = e.loaded < e.total ? `Laddar upp ${mb(e.loaded)} av ${mb(e.total)} MB` : 'Tar emot och packar upp …';
    };
    pågår.onload = () => {
      const svar = pågår.response;
      pågår = null;
      if (svar?.id) return Blazor.navigateTo(`/import?u=${svar.id}`);
      visa('fel', svar?.fel ?? 'Servern tog inte emot filerna. Ladda om sidan och försök igen.');
    };
    pågår.onerror = () => { pågår = null; visa('fel', 'Filerna kom inte fram. Kontrollera att de inte är öppna i ett annat program, och försök igen.'); };
    pågår.onabort = () => { pågår = null; visa('val'); };
    text.textContent = 'Laddar upp …';
    stapel.value = 0;
    visa('laddar');
    pågår.send(innehåll);
  }

  fält.addEventListener('change', () => skicka([...fält.files]));
  ruta.querySelector('[data-avbryt]').addEventListener('click', () => pågår?.abort());
  yta.addEventListener('dragover', e => { e.preventDefault(); yta.classList.add('over'); });
  yta.addEventListener('dragleave', () => yta.classList.remove('over'));
  yta.addEventListener('drop', e => {
    e.preventDefault();
    yta.classList.remove('over');
    if ([...e.dataTransfer.items].some(del => del.webkitGetAsEntry?.()?.isDirectory)) return visa('fel', 'Släpp filerna i mappen, inte mappen själv. Eller packa mappen som en zip-fil.');
    skicka([...e.dataTransfer.files]);
  });
}
