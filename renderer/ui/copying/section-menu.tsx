import { use, useEffect, useState } from 'react';
import { say } from '../../../shared/words/say';
import { chartActions } from '../charts/chart-menu';
import { AnchoredMenu, type MenuGroup, type Place } from '../menu';
import type { ChartAction } from '../picture/chart-actions';
import { type HandOut, HandOutContext } from './hand-out';

interface Open {
  readonly section: Element;
  readonly anchor: Element | Place;
  /** What had the keyboard. */
  readonly back: Element | null;
}

/** What has a menu of its own, or the system's: texts, and what lies over the page. */
const others = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]';

/**
 * By right click, Shift+F10 or the menu key anywhere in a section with a chart or a table: what its buttons do, so that one
 * need not look for them. One serves all screens.
 */
export function SectionMenu() {
  const handOut = use(HandOutContext);
  const [open, setOpen] = useState<Open | null>(null);
  useEffect(() => {
    const heard = (event: MouseEvent) => {
      const { target } = event;
      // Who has a menu of its own has taken it; chosen text has the system's, which copies it.
      if (event.defaultPrevented || !(target instanceof Element) || target.closest(others)) return;
      if (window.getSelection()?.toString().trim()) return;
      const section = sectionOf(target);
      if (!section) return;
      event.preventDefault();
      setOpen({ section, anchor: placeOf(event, target), back: document.activeElement });
    };
    document.addEventListener('contextmenu', heard);
    return () => document.removeEventListener('contextmenu', heard);
  }, []);
  return (
    <AnchoredMenu
      anchor={open?.anchor ?? null}
      back={open?.back ?? null}
      onClose={() => setOpen(null)}
      groups={() => (open && handOut ? groupsOf(open.section, handOut) : [])}
    />
  );
}

const hands = '[data-hands-out]';

/** The smallest part around it that hands something out. */
function sectionOf(target: Element): Element | null {
  let section = target.closest('[data-copied], section');
  while (section && !section.querySelector(hands))
    section = section.parentElement?.closest('[data-copied], section') ?? null;
  return section;
}

/** Where the pointer is; by the keyboard what has it. */
function placeOf({ button, clientX, clientY }: MouseEvent, target: Element): Element | Place {
  return button === 2 ? { getBoundingClientRect: () => new DOMRect(clientX, clientY, 0, 0) } : target;
}

function groupsOf(section: Element, handOut: HandOut): MenuGroup[] {
  const buttons = [...section.querySelectorAll<HTMLElement>(hands)];
  const groups = buttons.map((button, index): MenuGroup => {
    const of = button.dataset.of ?? '';
    const entries =
      button.dataset.handsOut === 'chart'
        ? chartActions.map(([id, words]) => ({
            id,
            words,
            run: () => void handOutOf(id, section, of, handOut),
          }))
        : [{ id: 'table', words: say`Copy the table`, run: () => button.click() }];
    return { id: `${index}`, title: of, entries };
  });
  const ask = section.querySelector<HTMLElement>('[data-how-made]');
  if (ask)
    groups.push({
      id: 'how',
      entries: [{ id: 'how', words: say`How is this made?`, run: () => askHow(ask) }],
    });
  return groups;
}

async function handOutOf(action: ChartAction, section: Element, of: string, handOut: HandOut): Promise<void> {
  // Read when asked: most visits hand out nothing.
  const { handOutChart } = await import('../picture/chart-actions');
  const chart = section.querySelector('[data-chart]');
  if (chart) await handOutChart(action, chart, of, handOut);
}

/** Opens what tells how the figures are made, and brings it into sight. */
function askHow(ask: HTMLElement): void {
  const folded = ask.closest('details');
  if (folded) folded.open = true;
  else ask.click();
  // jsdom has no layout to scroll.
  ask.scrollIntoView?.({ block: 'nearest' });
  if (folded) ask.focus();
}
