// What must work on every page, before and without a circuit.
document.addEventListener('click', e => {
  const knapp = e.target.closest?.('button');
  if (!knapp) return;
  if ('skrivUt' in knapp.dataset) window.print();
  if ('laddaOm' in knapp.dataset) location.reload();
  if ('anslut' in knapp.dataset) Blazor.reconnect().then(kvar => kvar || location.reload(), () => {});
});

// The circuit is gone (the server has restarted): nothing to go back to, so the page is fetched anew.
const ruta = document.getElementById('components-reconnect-modal');
if (ruta) {
  new MutationObserver(() => {
    if (ruta.classList.contains('components-reconnect-rejected')) location.reload();
  }).observe(ruta, { attributes: true, attributeFilter: ['class'] });
}
