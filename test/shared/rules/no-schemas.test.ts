import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Calls of a schema; JSON and dates are parsed by the language itself. */
const asked = /(?<!JSON|Date)\.(?:safeParse|parse)(?:Async)?\(/;

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

test('rules, words and page ask no schema: the build leaves schemas out of the page', () => {
  const found = ['shared/model', 'shared/rules', 'shared/words', 'renderer'].flatMap(files);
  expect(found.length).toBeGreaterThan(300);
  expect(found.filter((file) => asked.test(readFileSync(file, 'utf8')))).toEqual([]);
  expect(asked.test('quarter.safeParse(start)')).toBe(true);
  expect(asked.test('JSON.parse(text)')).toBe(false);
});
