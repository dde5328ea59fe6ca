// Passkeys: between a form and navigator.credentials. The form names what is to be done and where the question is fetched; the answer is posted with it.
const från64 = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), tecken => tecken.charCodeAt(0)).buffer;
const till64 = data => btoa(String.fromCharCode(...new Uint8Array(data))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const kända = lista => (lista ?? []).map(nyckel => ({ ...nyckel, id: från64(nyckel.id) }));
const avbrutet = new Set(['NotAllowedError', 'AbortError']);
let väntan;

async function fråga(formular) {
  const svar = await fetch(formular.dataset.val, { method: 'POST', body: new URLSearchParams(new FormData(formular)), credentials: 'same-origin' });
  if (svar.status === 409) throw new Error((await svar.json()).fel);
  if (!svar.ok) throw new Error(svar.status === 429 ? 'För många försök. Vänta en minut och försök igen.' : 'Servern svarade inte som väntat. Ladda om sidan och försök igen.');
  return svar.json();
}

async function hämta(formular, villkor) {
  const val = await fråga(formular);
  väntan?.abort();
  väntan = new AbortController();
  const nyckel = await navigator.credentials.get({
    publicKey: { ...val, challenge: från64(val.challenge), allowCredentials: kända(val.allowCredentials) },
    signal: väntan.signal,
    ...(villkor ? { mediation: 'conditional' } : {}),
  });
  const { authenticatorData, clientDataJSON, signature, userHandle } = nyckel.response;
  return svar(nyckel, {
    authenticatorData: till64(authenticatorData), clientDataJSON: till64(clientDataJSON), signature: till64(signature),
    userHandle: userHandle && till64(userHandle),
  });
}

async function skapa(formular) {
  const val = await fråga(formular);
  const nyckel = await navigator.credentials.create({
    publicKey: {
      ...val, challenge: från64(val.challenge), user: { ...val.user, id: från64(val.user.id) }, excludeCredentials: kända(val.excludeCredentials),
    },
  });
  return svar(nyckel, {
    attestationObject: till64(nyckel.response.attestationObject), clientDataJSON: till64(nyckel.response.clientDataJSON),
    transports: nyckel.response.getTransports?.() ?? [],
  });
}

function svar(nyckel, response) {
  return JSON.stringify({
    id: nyckel.id, rawId: till64(nyckel.rawId), type: nyckel.type, response,
    authenticatorAttachment: nyckel.authenticatorAttachment ?? undefined, clientExtensionResults: nyckel.getClientExtensionResults(),
  });
}

async function skicka(formular, gör) {
  const ruta = formular.querySelector('[role=alert]');
  const knapp = formular.querySelector('button');
  ruta.hidden = true;
  knapp.disabled = true;
  try {
    formular.elements.svar.value = await gör(formular);
    formular.submit();
  } catch (fel) {
    knapp.disabled = false;
    ruta.textContent = fel.name === 'InvalidStateError' ? 'Den här enheten har redan en passnyckel för ditt konto.'
      : avbrutet.has(fel.name) ? 'Det avbröts, eller så fanns det ingen passnyckel att använda. Försök igen.'
      : fel.name === 'Error' ? fel.message : 'Passnyckeln kunde inte användas i den här webbläsaren.';
    ruta.hidden = false;
  }
}

const stöds = 'credentials' in navigator && 'PublicKeyCredential' in window;
for (const formular of document.querySelectorAll('form[data-passnyckel]')) {
  const inloggning = formular.dataset.passnyckel === 'hamta';
  if (!stöds) {
    const ruta = formular.querySelector('[role=alert]');
    if (inloggning) {
      formular.hidden = true;
    } else {
      ruta.textContent = 'Den här webbläsaren kan inte skapa passnycklar här. Sidan måste vara öppnad över https.';
      ruta.hidden = false;
      formular.querySelector('button').disabled = true;
    }
    continue;
  }
  formular.addEventListener('submit', e => {
    e.preventDefault();
    skicka(formular, inloggning ? hämta : skapa);
  });
  // The browser may offer a passkey in the field for the user name, and says nothing when there is none.
  if (inloggning && await PublicKeyCredential.isConditionalMediationAvailable?.()) {
    hämta(formular, true).then(text => {
      formular.elements.svar.value = text;
      formular.submit();
    }, () => {});
  }
}
