// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSvg } from '../../../renderer/ui/picture/draw-svg';
import { element, escaped, paintOf } from '../../../renderer/ui/picture/markup';
import { pictureOf } from '../../../renderer/ui/picture/picture-of';
import { isTooLarge } from '../../../renderer/ui/picture/png-of';
import { isPlainSvg } from '../../../shared/contract/plain-svg';

/** A style that says nothing: asking jsdom for one is slow. */
const unstyled = document.createElement('i').style;
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;

test.each([
  ['rgb(20, 24, 31)', { colour: '#14181f', opacity: 1 }],
  ['rgba(0, 0, 0, 0)', { colour: 'none', opacity: 1 }],
  ['rgba(255, 0, 0, 0.5)', { colour: '#ff0000', opacity: 0.5 }],
  ['color(srgb 1 0.5 0 / 0.25)', { colour: '#ff8000', opacity: 0.25 }],
  ['none', { colour: 'none', opacity: 1 }],
])('%s is written so that every program reads it', (computed, paint) => {
  expect(paintOf(computed)).toEqual(paint);
});

test('a chart says its name, and its parts theirs', () => {
  document.body.innerHTML =
    '<div><svg aria-label="Spend"><desc>By quarter</desc><g role="button" tabindex="0" data-x="1" aria-label="Portal"><rect width="3" class="bar" onclick="x()"/></g><foreignObject><b>x</b></foreignObject></svg></div>';
  const { svg } = pictureOf(document.body, 'Drift');
  expect(isPlainSvg(svg)).toBe(true);
  const drawn = parse(svg);
  expect([...drawn.querySelectorAll('title')].map((each) => each.textContent)).toEqual([
    'Drift',
    'Spend',
    'Portal',
  ]);
  expect(drawn.querySelector('desc')?.textContent).toBe('By quarter');
  expect(svg).not.toMatch(/role=|tabindex|data-x|class=|onclick|foreignObject/);
});

test('any words are words, in a text and in a name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
      const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
      text.textContent = words;
      group.append(text);
      group.setAttribute('aria-label', words);
      const inner = drawSvg(group, () => unstyled);
      const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', id: words }, inner);
      expect(isPlainSvg(svg)).toBe(true);
      expect(parse(svg).querySelector('parsererror')).toBeNull();
      expect(escaped(parse(svg).querySelector('text')?.textContent ?? '')).toBe(
        escaped(words).replace(/\r\n?/g, '\n'),
      );
    }),
    { numRuns: 10 },
  );
});

test('what is too large for a PNG is known beforehand', () => {
  expect(isTooLarge({ svg: '', width: 1_600, height: 900 })).toBe(false);
  expect(isTooLarge({ svg: '', width: 8_001, height: 10 })).toBe(true);
  expect(isTooLarge({ svg: '', width: 5_000, height: 5_000 })).toBe(true);
});
