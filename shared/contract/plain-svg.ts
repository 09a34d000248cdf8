const known = new Set(
  'svg g rect circle ellipse line path polyline polygon text tspan title desc defs pattern clipPath marker linearGradient radialGradient stop'.split(
    ' ',
  ),
);

/**
 * Whether a picture is drawing and words alone: elements that draw, no script, no handler, no style sheet, and nothing
 * that is fetched. Markup within words must be escaped, else it is taken for what it says.
 */
export function isPlainSvg(text: string): boolean {
  if (!text.startsWith('<svg ') || !text.endsWith('</svg>')) return false;
  for (const [tag] of text.matchAll(/<[^>]*(?:>|$)/g)) {
    const [, name, attributes = ''] = wholeTag.exec(tag) ?? [];
    if (name === undefined || !known.has(name)) return false;
    for (const [, attribute = '', value = ''] of attributes.matchAll(/([^\s=]+)="([^"]*)"/g))
      if (!isPlain(attribute, value)) return false;
  }
  return true;
}

const wholeTag = /^<\/?([A-Za-z]+)((?:\s+[A-Za-z][\w-]*="[^"<>]*")*)\s*\/?>$/;

function isPlain(attribute: string, value: string): boolean {
  if (attribute === 'xmlns') return value === 'http://www.w3.org/2000/svg';
  if (/^(?:on|xmlns)|^(?:href|style|src|class)$/i.test(attribute)) return false;
  return !/url\((?!#)/i.test(value);
}
