import { say } from '../../../shared/words/say';

/** Where the keyboard was in each part of the window. */
const lastIn = new WeakMap<Element, HTMLElement>();

const stops = say`a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]`;
/** Where the keyboard begins in a part that it has not been in: at the cards or the rows, where there are some. */
const first =
  ':is([role="grid"], [role="treegrid"]) :is([role="row"], [role="gridcell"], [role="rowheader"], [role="columnheader"])[tabindex="0"]';

/** Remembers where the keyboard is; the answer ends it. */
export function watchRegions(): () => void {
  const entered = ({ target }: FocusEvent) => {
    const region = target instanceof HTMLElement ? regionOf(target) : null;
    if (region && region !== target) lastIn.set(region, target as HTMLElement);
  };
  document.addEventListener('focusin', entered);
  return () => document.removeEventListener('focusin', entered);
}

/** Puts the keyboard into the next part of the window (header, screens, the screen, panel, notices), or the one before. */
export function stepRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => stopsIn(region).length > 0,
  );
  const here = document.activeElement ? regionOf(document.activeElement) : null;
  const at = here ? regions.indexOf(here) : -1;
  // From nowhere forth is the first part, and back is the last.
  const next = at < 0 && step < 0 ? regions.length - 1 : (at + step + regions.length) % regions.length;
  const region = regions[next];
  if (region) enter(region);
}

/** Puts the keyboard into the screen, past the header and the list of screens. */
export function enterScreen(): void {
  const region = document.querySelector<HTMLElement>('[data-region="screen"]');
  if (region) enter(region);
}

/** Puts the keyboard at the rows of the screen; false where it has none. */
export function enterRows(): boolean {
  const row = document.querySelector<HTMLElement>(`[data-region="screen"] ${first}`);
  row?.focus();
  return row !== null;
}

function enter(region: HTMLElement): void {
  const last = lastIn.get(region);
  const target =
    last && region.contains(last) ? last : (region.querySelector<HTMLElement>(first) ?? stopsIn(region)[0]);
  target?.focus();
}

function regionOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('[data-region]');
}

function stopsIn(region: HTMLElement): HTMLElement[] {
  return [...region.querySelectorAll<HTMLElement>(stops)].filter(
    (stop) => stop.tabIndex >= 0 && (!('checkVisibility' in stop) || stop.checkVisibility()),
  );
}
