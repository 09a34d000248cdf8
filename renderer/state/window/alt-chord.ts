/**
 * Alt pressed and let go of leads to the window's menu, on Linux and Windows. Electron takes it for that too where the page has
 * answered the key between (Alt+↑ moves a card), for it is told of keys that nobody answered alone: the menu had the
 * keyboard then and the next Alt+↑ moved nothing. So the page answers the release of an Alt that something was pressed with.
 */
export function keepAltFromMenu(): () => void {
  let wasWithOthers = false;
  const keyDown = ({ key, altKey }: KeyboardEvent) => {
    if (key === 'Alt') wasWithOthers = false;
    else if (altKey) wasWithOthers = true;
  };
  const pointerDown = ({ altKey }: PointerEvent) => {
    if (altKey) wasWithOthers = true;
  };
  const keyUp = (event: KeyboardEvent) => {
    if (event.key === 'Alt' && wasWithOthers) event.preventDefault();
  };
  const ending = new AbortController();
  const early = { capture: true, signal: ending.signal };
  window.addEventListener('keydown', keyDown, early);
  window.addEventListener('pointerdown', pointerDown, early);
  window.addEventListener('keyup', keyUp, early);
  return () => ending.abort();
}
