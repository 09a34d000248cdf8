import { type KeptView, keptScreens, mostKeptSelected } from '../../../shared/contract/kept-view';
import { isSomethingOpen, isTyping } from '../actions/keys';
import { askShell } from '../files/shell-client';
import { usePlanStore, viewScenario } from '../plan/plan-store';
import { focusCard, showScreen, useView, type ViewState } from './view-store';

/** Moments apart are one way of leaving a window. */
const settled = 600;
/** So many frames at most are waited for what scrolls to be drawn. */
const patience = 60;

/** How far down each place of the screen in view is that names itself by `data-scroll`. */
function scrolledNow(): Record<string, number> {
  const places = document.querySelectorAll<HTMLElement>('[data-scroll]');
  const tops = [...places].map(
    (place) => [place.dataset['scroll'] ?? '', Math.round(place.scrollTop)] as const,
  );
  return Object.fromEntries(tops.filter(([, top]) => top > 0));
}

function viewNow(): KeptView | null {
  const { screen, selection, focused, panel } = useView.getState();
  const kept = keptScreens.find((known) => known === screen);
  if (!kept || usePlanStore.getState().status !== 'ready') return null;
  return {
    screen: kept,
    scenarioId: usePlanStore.getState().chosenScenario,
    selection: selection.size > mostKeptSelected ? [] : [...selection],
    focused,
    panel,
    scrolled: scrolledNow(),
  };
}

let last = '';

/** Tells the shell how the window is now, where that has changed. */
export async function keepView(): Promise<void> {
  const view = viewNow();
  const words = JSON.stringify(view);
  if (view === null || words === last) return;
  last = words;
  await askShell('view/keep', { view });
}

/** Brings the window back as it was left, unless the user has begun already; then keeps how it is from there on. */
export function followView(): () => void {
  last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void keepView(), settled);
  };
  const asked = askShell('view/read', {});
  const begin = async () => {
    const reply = await asked;
    if (reply.ok && reply.value && isFresh(useView.getState())) bringBack(reply.value);
    stops.push(useView.subscribe(changed));
    // Scrolling bubbles to nobody, but is heard on its way down.
    document.addEventListener('scroll', changed, { capture: true, passive: true });
  };
  const stops = [
    usePlanStore.subscribe(({ status, chosenScenario }, before) => {
      if (status === 'ready' && before.status !== 'ready') void begin();
      else if (chosenScenario !== before.chosenScenario) changed();
    }),
    () => clearTimeout(timer),
    () => document.removeEventListener('scroll', changed, { capture: true }),
  ];
  // A small plan may be there before the page has drawn its frame.
  if (usePlanStore.getState().status === 'ready') void begin();
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * A window that was opened for something, such as a file to import or the tour, begins with that. `start` is every start
 * without a plan named: it leads to the start page only where the plan holds nothing (`beginning.ts`).
 */
function isFresh({ screen, panel, selection }: ViewState): boolean {
  if (isSomethingOpen() || isTyping(document.activeElement)) return false;
  const isPlain = ['', '?start'].includes(window.location.search);
  return isPlain && screen === 'board' && panel === null && selection.size === 0;
}

function bringBack({ screen, scenarioId, selection, focused, panel, scrolled }: KeptView): void {
  const { plan } = usePlanStore.getState();
  const isThere = (id: string | null): id is string => id !== null && plan?.initiative.has(id) === true;
  if (scenarioId !== null && plan?.scenario.has(scenarioId)) viewScenario(scenarioId);
  useView.setState({
    selection: new Set(selection.filter(isThere)),
    panel: isThere(panel) ? panel : null,
  });
  showScreen(screen);
  if (screen === 'board' && isThere(focused)) focusCard(focused);
  scrollTo(scrolled, patience, untilBegun());
}

/** Whether nobody has begun to use the window since. */
function untilBegun(): () => boolean {
  let isUntouched = true;
  const begun = new AbortController();
  for (const how of ['keydown', 'pointerdown', 'wheel'])
    window.addEventListener(
      how,
      () => {
        isUntouched = false;
        begun.abort();
      },
      { capture: true, passive: true, signal: begun.signal },
    );
  return () => isUntouched;
}

/** After the keyboard is at its place, which may have scrolled; a screen that is read yet is waited for, but for no user. */
function scrollTo(scrolled: KeptView['scrolled'], frames: number, goesOn: () => boolean): void {
  if (!goesOn()) return;
  const left = Object.fromEntries(
    Object.entries(scrolled).filter(([name, top]) => {
      const place = document.querySelector(`[data-scroll="${CSS.escape(name)}"]`);
      if (place) place.scrollTop = top;
      return place === null || Math.abs(place.scrollTop - top) > 1;
    }),
  );
  if (Object.keys(left).length > 0 && frames > 0)
    requestAnimationFrame(() => scrollTo(left, frames - 1, goesOn));
}
