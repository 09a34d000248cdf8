/** What looks like a figure that was worked out: money, percent, days, points. What stands in a field was entered. */
const withUnit =
  /[€¥$]\s?\d|\d\s?%|\d(?:\.\d+)?\s?(?:M|bn)\b|\b\d[\d,.]*\s(?:days?|person-days|points|quarters?|months?)\b|±\d/;

/** A plain number, as in a table whose head says the unit, or a count; a year and a day ("21 Nov 2026") are none. */
const plain =
  /\d\.\d|\d,\d{3}|(?:^|\s)[−+-]?(?!(?:19|20|21)\d\d\b)(?!\d\d? [A-Z][a-z]{2,} 20\d\d\b)\d+(?=\s|$)/;

/** Where a figure is explained by itself: a chart’s or a field’s own words, and what explains it. */
const own =
  'summary, details:not([data-part]), input, textarea, select, option, svg, label, button, [role="listbox"], [data-explained]';

/** The parts of a screen that figures stand in. */
const parts = 'section, [role="dialog"], [role="grid"], [role="treegrid"], details[data-part], header, main';

/**
 * The parts of a page that show a figure and neither say how it is made nor stand in a part that does; each by its name with
 * the first figure in it.
 *
 * @param entered What holds text that people wrote, by its selector: a figure in it is theirs.
 * @param figures `all`: plain numbers too; `with units`: those alone that say what they count.
 */
export function lackingHowMade(
  root: ParentNode,
  entered = 'none',
  figures: 'all' | 'with units' = 'all',
): string[] {
  const patterns = figures === 'all' ? [withUnit, plain] : [withUnit];
  return [...root.querySelectorAll(parts)].flatMap((part) => {
    if (part.matches(entered)) return [];
    const text = textOutside(part, entered);
    const found = patterns.map((pattern) => pattern.exec(text)?.[0].trim()).find(Boolean);
    return found && !isExplained(part) ? [`${nameOf(part)}: ${found}`] : [];
  });
}

/** Its own text, without that of the parts in it. */
function textOutside(part: Element, entered: string): string {
  const copy = part.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll(`${parts}, ${own}, ${entered}`)) inner.remove();
  return [...texts(copy)].join(' ').replaceAll(/[\u00a0\u202f]/g, ' ');
}

function* texts(node: Node): Generator<string> {
  if (node.nodeType === 3) yield node.textContent ?? '';
  else for (const child of node.childNodes) yield* texts(child);
}

/** The question stands in it, or in the card around it; of a grid that fills a screen, beside it. */
function isExplained(part: Element): boolean {
  // A card that says how a score is made is the answer itself.
  if (asks(part) || part.matches('[data-explained]')) return true;
  if (part.matches('[role="grid"], [role="treegrid"]')) return besides(part).some(asks);
  const around = part.parentElement?.closest('section, [role="dialog"]');
  return around ? isExplained(around) : false;
}

/** Whether one can ask there how a figure is made, in a part of its own or of the same kind. */
function asks(of: Element): boolean {
  return [...of.querySelectorAll('summary, button')].some((each) =>
    (each.getAttribute('aria-label') ?? each.textContent ?? '').startsWith('How is this made?'),
  );
}

/** What stands around an element, up to its screen. */
function besides(part: Element): Element[] {
  const around: Element[] = [];
  for (let at = part.parentElement; at && at.tagName !== 'MAIN'; at = at.parentElement) around.push(at);
  return around;
}

function nameOf(part: Element): string {
  const labelled = document.getElementById(part.getAttribute('aria-labelledby') ?? '')?.textContent;
  const heading = part.querySelector('h1, h2, h3')?.textContent;
  return part.getAttribute('aria-label') ?? labelled ?? heading ?? part.tagName.toLowerCase();
}
