// The grid of the register: a sheet pasted into a cell is spread from there, and the arrows and Enter go up and down.
export function starta(rot, server) {
  rot.addEventListener('paste', e => {
    const cell = e.target.closest('input[data-rad]');
    const text = e.clipboardData.getData('text/plain');
    if (!cell || !/[\t\n]/.test(text.replace(/\r?\n$/, ''))) return;
    e.preventDefault();
    server.invokeMethodAsync('KlistraIn', Number(cell.dataset.rad), Number(cell.dataset.kolumn), text);
  });
  // A link to a cell puts the cursor in it; the header that stays must not hide it.
  rot.closest('form').addEventListener('click', e => {
    const länk = e.target.closest('.cellfel a');
    if (!länk) return;
    e.preventDefault();
    const cell = document.getElementById(länk.hash.slice(1));
    cell?.scrollIntoView({ block: 'center', inline: 'center' });
    cell?.focus({ preventScroll: true });
  });
  rot.addEventListener('keydown', e => {
    const cell = e.target.closest('input[data-rad]');
    if (!cell || e.altKey || e.ctrlKey || e.metaKey) return;
    // Where the browser suggests words, the arrows belong to its list.
    const steg = { Enter: e.shiftKey ? -1 : 1, ArrowDown: cell.list ? 0 : 1, ArrowUp: cell.list ? 0 : -1 }[e.key];
    if (!steg) return;
    e.preventDefault();
    const nästa = rot.querySelector(`input[data-rad="${Number(cell.dataset.rad) + steg}"][data-kolumn="${cell.dataset.kolumn}"]`);
    nästa?.focus();
    nästa?.select();
  });
}
