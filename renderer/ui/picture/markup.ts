import { escaped as escapedMarkup } from '../../../shared/model/markup';

type Value = string | number | null | undefined;

/** An element of a picture; attributes without a value are left out. */
export function element(name: string, attributes: Readonly<Record<string, Value>>, inner = ''): string {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : String(value))}"`)
    .join('');
  return inner ? `<${name}${told}>${inner}</${name}>` : `<${name}${told}/>`;
}

// What XML allows in no form at all, half of a surrogate pair among it.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Words as they stand between tags and in quotes. */
export function escaped(text: string): string {
  return escapedMarkup(text.replace(forbidden, ''));
}

/** Hundredths of a point are finer than any screen. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

interface Paint {
  /** As every program reads it: "#rrggbb", or "none". */
  readonly colour: string;
  readonly opacity: number;
}

/** A computed colour; gradients and what is not known are nothing. */
export function paintOf(computed: string): Paint {
  const none = { colour: 'none', opacity: 1 };
  const own = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(computed);
  if (own)
    return paint(
      [own[1], own[2], own[3]].map((part) => Number(part) * 255),
      Number(own[4] ?? 1),
    );
  const legacy = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+))?\)$/.exec(computed);
  if (legacy) return paint([legacy[1], legacy[2], legacy[3]].map(Number), Number(legacy[4] ?? 1));
  return /^#[\da-f]{6}$/i.test(computed) ? { colour: computed, opacity: 1 } : none;
}

function paint(parts: readonly number[], opacity: number): Paint {
  if (opacity === 0) return { colour: 'none', opacity: 1 };
  const hex = parts.map((part) =>
    Math.min(255, Math.max(0, Math.round(part)))
      .toString(16)
      .padStart(2, '0'),
  );
  return { colour: `#${hex.join('')}`, opacity };
}
