// Places the reason of a light beside its button, in the top layer, and tells when the user has gone elsewhere.
export function visa(knapp, ruta, jag) {
  const marginal = 8;
  ruta.showPopover?.();

  function placera() {
    const k = knapp.getBoundingClientRect();
    const r = ruta.getBoundingClientRect();
    const under = k.bottom + 6;
    const över = k.top - 6 - r.height;
    const plats = under + r.height <= innerHeight - marginal || över < marginal ? under : över;
    ruta.style.top = `${Math.max(marginal, plats)}px`;
    ruta.style.left = `${Math.max(marginal, Math.min(k.left, document.documentElement.clientWidth - r.width - marginal))}px`;
  }

  function utanför(e) {
    if (!knapp.contains(e.target) && !ruta.contains(e.target)) jag.invokeMethodAsync('stang').catch(() => {});
  }

  placera();
  const val = { capture: true, passive: true };
  addEventListener('scroll', placera, val);
  addEventListener('resize', placera, val);
  document.addEventListener('pointerdown', utanför, val);
  document.addEventListener('focusin', utanför, val);
  return {
    slapp() {
      removeEventListener('scroll', placera, val);
      removeEventListener('resize', placera, val);
      document.removeEventListener('pointerdown', utanför, val);
      document.removeEventListener('focusin', utanför, val);
    },
  };
}
