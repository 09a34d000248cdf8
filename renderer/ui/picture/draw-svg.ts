import { element, escaped, paintOf } from './markup';

/** How an element is to look: `getComputedStyle`, or what a test says. */
type StyleOf = (element: Element) => CSSStyleDeclaration;

/** Where things lie, and how they are drawn. */
const geometry = [
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'd',
  'points',
  'dx',
  'dy',
  'id',
  'transform',
  'viewBox',
  'preserveAspectRatio',
  'patternUnits',
  'patternTransform',
  'clipPathUnits',
  'clip-path',
  'marker-start',
  'marker-end',
  'markerUnits',
  'markerWidth',
  'markerHeight',
  'refX',
  'refY',
  'orient',
  'offset',
  'vector-effect',
] as const;
const shapes = new Set(['rect', 'circle', 'ellipse', 'line', 'path', 'polyline', 'polygon']);
const holders = new Set(['svg', 'g', 'defs', 'pattern', 'clipPath', 'marker']);
const words = new Set(['text', 'tspan']);

/**
 * A drawing with what style sheets say of it written in: colours, lines and fonts. What is said of it (title, description,
 * a name for screen readers) stays; roles, places in the order of keys and marks of the app do not.
 */
export function drawSvg(
  node: Element,
  styleOf: StyleOf,
  over: Readonly<Record<string, number>> = {},
): string {
  const name = node.localName;
  if (name === 'title' || name === 'desc') return element(name, {}, escaped(node.textContent ?? ''));
  if (!shapes.has(name) && !holders.has(name) && !words.has(name)) return '';
  const style = styleOf(node);
  if (style.display === 'none' && name !== 'defs') return '';
  const own = Object.fromEntries(geometry.map((key) => [key, node.getAttribute(key)]));
  const look = shapes.has(name)
    ? shapeLook(node, style)
    : words.has(name)
      ? { ...shapeLook(node, style), ...fontOf(style) }
      : {};
  const opacity = Number(style.opacity || 1);
  const attributes = { ...own, ...look, ...(opacity < 1 && { opacity }), ...over };
  return element(name, attributes, inner(node, styleOf));
}

function inner(node: Element, styleOf: StyleOf): string {
  const isText = words.has(node.localName);
  const parts = [...node.childNodes].map((child) => {
    if (child instanceof Element) return drawSvg(child, styleOf);
    return isText && child.nodeType === Node.TEXT_NODE ? escaped(child.textContent ?? '') : '';
  });
  const name = node.getAttribute('aria-label');
  const isNamed = [...node.children].some((child) => child.localName === 'title');
  if (name && !isNamed) parts.unshift(element('title', {}, escaped(name)));
  return parts.join('');
}

function shapeLook(node: Element, style: CSSStyleDeclaration) {
  const fill = fillOf(style.fill || node.getAttribute('fill') || '#000000', style.fillOpacity);
  const stroke = fillOf(style.stroke || node.getAttribute('stroke') || 'none', style.strokeOpacity);
  const isDrawn = stroke.paint !== 'none';
  const told = (value: string, usual: string) => (isDrawn && value && value !== usual ? value : null);
  return {
    fill: fill.paint,
    'fill-opacity': fill.opacity,
    stroke: isDrawn ? stroke.paint : null,
    'stroke-opacity': isDrawn ? stroke.opacity : null,
    'stroke-width': told(style.strokeWidth.replace('px', ''), '1'),
    'stroke-dasharray': told(style.strokeDasharray.replaceAll('px', ''), 'none'),
    'stroke-linecap': told(style.strokeLinecap, 'butt'),
    'stroke-linejoin': told(style.strokeLinejoin, 'miter'),
    'paint-order': told(style.paintOrder, 'normal'),
    visibility: style.visibility === 'hidden' ? 'hidden' : null,
  };
}

/** A pattern is named, in quotes or without; a colour is written out. */
function fillOf(computed: string, opacity: string) {
  const pattern = /^url\("?(?:[^"#]*)#([^")]+)"?\)/.exec(computed)?.[1];
  if (pattern !== undefined) return { paint: `url(#${pattern})`, opacity: null };
  // The head of an arrow has the colour of its line.
  if (computed.startsWith('context-')) return { paint: computed, opacity: null };
  const { colour, opacity: own } = paintOf(computed);
  const whole = own * Number(opacity || 1);
  return { paint: colour, opacity: colour !== 'none' && whole < 1 ? whole : null };
}

/** The font, written so that any program finds one that is near. */
export function fontOf(style: CSSStyleDeclaration) {
  return {
    'font-family': `${style.fontFamily.replaceAll('"', "'") || 'Inter'}, 'Segoe UI', Helvetica, Arial, sans-serif`,
    'font-size': Number.parseFloat(style.fontSize) || 13,
    'font-weight': style.fontWeight && style.fontWeight !== '400' ? style.fontWeight : null,
    'font-style': style.fontStyle === 'italic' ? 'italic' : null,
    'text-anchor': style.textAnchor && style.textAnchor !== 'start' ? style.textAnchor : null,
    'dominant-baseline':
      style.dominantBaseline && style.dominantBaseline !== 'auto' ? style.dominantBaseline : null,
  };
}
