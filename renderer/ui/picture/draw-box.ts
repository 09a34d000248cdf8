import { drawSvg, fontOf } from './draw-svg';
import { element, escaped, paintOf } from './markup';
import hiddenStyles from '../visually-hidden.module.css';

/** The upper left corner of the picture, in the window. */
interface Origin {
  readonly left: number;
  readonly top: number;
}

let clips = 0;

/** Boxes, words and drawings as the browser laid them out. */
export function drawBox(node: Element, origin: Origin): string {
  if (node.classList.contains(hiddenStyles.hidden ?? '') || node.matches('[data-not-drawn]')) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return '';
  const at = placeOf(node, style, origin);
  if (node instanceof SVGSVGElement) return drawSvg(node, (each) => getComputedStyle(each), { ...at });
  const children = inOrder(node).map((child) =>
    child instanceof Element ? drawBox(child, origin) : drawWords(child as Text, style, origin, node),
  );
  const inner = children.join('');
  const opacity = Number(style.opacity || 1);
  const drawn = grouped(ground(style, at) + cut(inner, style, at), opacity);
  return turned(style) && drawn ? element('g', { transform: turnOf(style, at) }, drawn) : drawn;
}

const turned = ({ rotate }: CSSStyleDeclaration) => Boolean(rotate) && rotate !== 'none';

function turnOf({ rotate }: CSSStyleDeclaration, { x, y, width, height }: Place): string {
  return `rotate(${Number.parseFloat(rotate) || 0} ${x + width / 2} ${y + height / 2})`;
}

/** Of what is turned, the place before it was: its middle stays. */
function placeOf(node: Element, style: CSSStyleDeclaration, { left, top }: Origin): Place {
  const box = node.getBoundingClientRect();
  const isTurned = turned(style) && node instanceof HTMLElement;
  const [width, height] = isTurned ? [node.offsetWidth, node.offsetHeight] : [box.width, box.height];
  return {
    x: box.left - left + (box.width - width) / 2,
    y: box.top - top + (box.height - height) / 2,
    width,
    height,
  };
}

function grouped(inner: string, opacity: number): string {
  return opacity < 1 && inner ? element('g', { opacity }, inner) : inner;
}

/** As they lie over one another: what is lifted comes last. */
function inOrder(node: Element): ChildNode[] {
  const heightOf = (child: ChildNode) =>
    child instanceof Element ? Number(getComputedStyle(child).zIndex) || 0 : 0;
  const drawn = [...node.childNodes].filter((child) => child instanceof Element || child instanceof Text);
  return drawn.toSorted((one, other) => heightOf(one) - heightOf(other));
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function ground(style: CSSStyleDeclaration, at: Place): string {
  const { colour, opacity } = paintOf(style.backgroundColor);
  const rx = Number.parseFloat(style.borderTopLeftRadius) || null;
  const fill = { ...at, rx, fill: colour, 'fill-opacity': opacity < 1 ? opacity : null };
  return (colour === 'none' ? '' : element('rect', fill)) + frame(style, at, rx);
}

function frame(style: CSSStyleDeclaration, { x, y, width, height }: Place, rx: number | null): string {
  const lineOf = (side: 'top' | 'right' | 'bottom' | 'left') => {
    const kind = style.getPropertyValue(`border-${side}-style`);
    const wide = Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;
    const { colour, opacity } = paintOf(style.getPropertyValue(`border-${side}-color`));
    const isSeen = wide > 0 && kind !== 'none' && kind !== 'hidden' && colour !== 'none';
    return isSeen
      ? { wide, stroke: colour, opacity, dash: kind === 'dashed' ? '4 3' : kind === 'dotted' ? '1 2' : null }
      : null;
  };
  const lines = {
    top: lineOf('top'),
    right: lineOf('right'),
    bottom: lineOf('bottom'),
    left: lineOf('left'),
  };
  const look = ({ wide, stroke, opacity, dash }: NonNullable<ReturnType<typeof lineOf>>) => ({
    stroke,
    'stroke-width': wide,
    'stroke-dasharray': dash,
    'stroke-opacity': opacity < 1 ? opacity : null,
  });
  const { top } = lines;
  if (top && Object.values(lines).every((line) => line?.stroke === top.stroke && line.wide === top.wide)) {
    const half = top.wide / 2;
    const inside = {
      x: x + half,
      y: y + half,
      width: Math.max(0, width - top.wide),
      height: Math.max(0, height - top.wide),
    };
    return element('rect', { ...inside, rx, fill: 'none', ...look(top) });
  }
  const ends = {
    top: [x, y, x + width, y],
    right: [x + width, y, x + width, y + height],
    bottom: [x, y + height, x + width, y + height],
    left: [x, y, x, y + height],
  } as const;
  return (Object.keys(ends) as (keyof typeof ends)[])
    .map((side) => {
      const line = lines[side];
      const [x1, y1, x2, y2] = ends[side];
      return line ? element('line', { x1, y1, x2, y2, ...look(line) }) : '';
    })
    .join('');
}

/** What goes beyond a box that cuts it off is cut off. */
function cut(inner: string, style: CSSStyleDeclaration, { x, y, width, height }: Place): string {
  const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  if (!inner || !cuts || width === 0 || height === 0) return inner;
  const id = `cut-${++clips}`;
  const path = element('clipPath', { id }, element('rect', { x, y, width, height }));
  return element('defs', {}, path) + element('g', { 'clip-path': `url(#${id})` }, inner);
}

interface Line {
  words: string;
  readonly left: number;
  right: number;
  readonly top: number;
  readonly height: number;
}

/** The lines of a text, each where the browser broke it. */
function drawWords(text: Text, style: CSSStyleDeclaration, origin: Origin, holder: Element): string {
  if (text.data.trim() === '') return '';
  const { colour, opacity } = paintOf(style.color);
  const font = fontOf(style);
  return fitting(linesOf(text), text, style, holder)
    .map(({ words, left, right, top, height }) => {
      const y = top - origin.top + height / 2 + font['font-size'] * 0.36;
      const shown = style.textTransform === 'uppercase' ? words.toUpperCase() : words;
      const place = { x: left - origin.left, y, textLength: right - left, lengthAdjust: 'spacingAndGlyphs' };
      const look = { ...font, 'text-anchor': null, 'dominant-baseline': null, fill: colour };
      return element(
        'text',
        { ...place, ...look, 'fill-opacity': opacity < 1 ? opacity : null },
        escaped(shown),
      );
    })
    .join('');
}

/** A line that ends in dots on the screen does so here. */
function fitting(lines: Line[], text: Text, style: CSSStyleDeclaration, holder: Element): Line[] {
  const [line] = lines;
  const end = holder.getBoundingClientRect().right;
  if (style.textOverflow !== 'ellipsis' || lines.length !== 1 || !line || line.right <= end + 1) return lines;
  const range = document.createRange();
  const room = end - Number.parseFloat(style.fontSize);
  let length = text.data.length;
  for (; length > 0; length--) {
    range.setStart(text, 0);
    range.setEnd(text, length);
    if (range.getBoundingClientRect().right <= room) break;
  }
  return [{ ...line, words: `${text.data.slice(0, length).trim()}…`, right: end }];
}

function linesOf(text: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const [box] = range.getClientRects();
    if (!box || box.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - box.top) < 2) {
      last.words += ` ${word}`;
      last.right = box.right;
    } else lines.push({ words: word, left: box.left, right: box.right, top: box.top, height: box.height });
  }
  return lines;
}
