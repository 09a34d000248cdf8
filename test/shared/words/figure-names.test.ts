import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureNames, namesInText } from '../../../shared/rules/papers/sentence-figures';
import { figureName, withShownNames, withStoredNames } from '../../../shared/words/own/figure-names';

const german = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../shared/words/german/report.json'), 'utf8'),
) as Record<string, string>;
const codes = [
  'money',
  'ask-fund',
  'ask-move',
  'case-slip',
  'not-funded',
  'peer-move',
  'work-stops',
  'room-falls',
];
const all = [...new Set(codes.flatMap(figureNames))];

test('each figure has a name in German, no two have the same, and none is the English name of another', () => {
  const names = new Map(
    Object.entries(german).flatMap(([key, words]) =>
      key.endsWith(' ¦ figure') ? [[key.slice(0, -' ¦ figure'.length), words] as const] : [],
    ),
  );
  expect(all.filter((name) => !names.has(name))).toEqual([]);
  expect(new Set(names.values()).size).toBe(names.size);
  for (const [name, words] of names) {
    expect(words).toMatch(/^\p{L}+$/u);
    if (words !== name) expect(names.has(words), words).toBe(false);
  }
});

test('names are put in place of one another and back, and all else of a text stays', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom(...all.map((name) => `{${name}}`)))),
      (parts) => {
        const text = parts.join(' ');
        expect(withStoredNames(withShownNames(text)).replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        expect(namesInText(withShownNames(text)).length).toBe(namesInText(text).length);
      },
    ),
  );
  expect(figureName('constructor')).toBe('constructor');
});
