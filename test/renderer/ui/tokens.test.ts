import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groundColour } from '../../../electron/main/windows/ground-colour';

const css = readFileSync(resolve(import.meta.dirname, '../../../renderer/ui/tokens.css'), 'utf8');

/** The pairs of a block: what each token is in light and in dark. */
function tokensIn(selector: string): Map<string, readonly [string, string]> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}', 1)[0] ?? '';
  const pairs = block.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return new Map([...pairs].map(([, name = '', light = '', dark = '']) => [name, [light, dark] as const]));
}
const usual = tokensIn('\n  :root');
const more = tokensIn(':root[data-contrast="more"]');

/** WCAG 2.2, "contrast ratio": 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const grounds = ['--ground', '--panel', '--sunken', '--hover', '--active', '--selected'];
const texts = ['--ink', '--ink-2'];
const marks = ['--run', '--innovate', '--revenue', '--efficiency', '--risk', '--no-outcome'];
const keys = Array.from({ length: 8 }, (_, index) => `--key-${index + 1}`);
const pairs: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)),
  ...[...marks, ...keys].flatMap((mark) => ['--ground', '--panel'].map((ground) => [mark, ground] as const)),
  ['--on-solid', '--solid'],
  ['--warn-ink', '--warn-ground'],
  ['--bad-ink', '--bad-ground'],
  ['--good-ink', '--good-ground'],
  ['--note-ink', '--note-ground'],
  ...['warn', 'bad', 'good', 'note'].flatMap((tone) => [
    // A mark of one's own colours its cell, in which the value stands; a selected one has the ground of the selection.
    ['--ink', `--${tone}-ground`] as const,
    [`--${tone}-ink`, '--selected'] as const,
  ]),
  ['--ink', '--load-some'],
  ['--ink', '--load-full'],
];

/** Those that are too weak, in words. */
function weaker(tokens: typeof usual, than: number, asked = pairs): string[] {
  return asked.flatMap(([text, ground]) =>
    ([0, 1] as const).flatMap((theme) => {
      const ratio = contrast(tokens.get(text)?.[theme] ?? '', tokens.get(ground)?.[theme] ?? '');
      return ratio >= than
        ? []
        : [`${text} on ${ground}, ${theme === 0 ? 'light' : 'dark'}: ${ratio.toFixed(2)}`];
    }),
  );
}

describe('the colours of the tokens', () => {
  test('can be read: 4.5 to 1 and more, in both themes', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(weaker(usual, 4.5)).toEqual([]);
  });

  test('with more contrast are 7 to 1 and more, and every one of them is given anew', () => {
    expect(weaker(more, 7)).toEqual([]);
    expect([...usual.keys()].filter((name) => !more.has(name))).toEqual([]);
  });

  test('lines and the place of the keyboard are seen: 3 to 1 and more', () => {
    const seen = ['--focus', '--selected-line', '--bar'].flatMap((line) =>
      ['--ground', '--panel'].map((ground) => [line, ground] as const),
    );
    expect(weaker(usual, 3, seen)).toEqual([]);
    expect(weaker(more, 3, [...seen, ['--line', '--panel'], ['--line-strong', '--panel']])).toEqual([]);
  });

  test('the window shows the ground of its page before the page does: nothing flashes', () => {
    for (const [theme, dark] of [
      [0, false],
      [1, true],
    ] as const) {
      expect(groundColour(dark, false)).toBe(usual.get('--ground')?.[theme]);
      expect(groundColour(dark, true)).toBe(more.get('--ground')?.[theme]);
    }
  });

  test('in the colours of the system every token that is a ground, a line or a text is one of them', () => {
    const forced = css.slice(css.indexOf('(forced-colors: active)'));
    for (const name of [
      ...grounds,
      ...texts,
      '--line',
      '--line-strong',
      '--focus',
      '--warn-ink',
      '--bad-ink',
      '--good-ink',
      '--note-ink',
      '--bar',
    ])
      expect(forced, name).toMatch(new RegExp(`${name}: [A-Z]`));
    // It holds against the contrast chosen by hand as well, whose selector is the stronger one.
    expect(forced).toContain(':root[data-contrast="more"]');
  });

  test('nothing moves where the system asks for that: every transition takes its time from one token', () => {
    expect(css).toMatch(/prefers-reduced-motion: reduce\)\s*\{\s*:root\s*\{\s*--fast: 0ms;/);
    const renderer = resolve(import.meta.dirname, '../../../renderer');
    const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.css'),
    );
    expect(sheets.length).toBeGreaterThan(50);
    const moving = sheets.flatMap((name) =>
      [...readFileSync(resolve(renderer, name), 'utf8').matchAll(/(?:transition|animation)[\w-]*:([^;]+);/g)]
        .map(([, value = '']) => value.replace(/var\(--fast\)/g, '').match(/[\d.]+m?s\b/)?.[0])
        .filter((time) => time !== undefined)
        .map((time) => `${name}: ${time}`),
    );
    expect(moving).toEqual([]);
  });
});
