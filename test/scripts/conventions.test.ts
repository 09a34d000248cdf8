import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'conventions.md'), 'utf8');

/** Conventions of desktop apps that are looked at, and strengths of Excel. */
const counts = [52, 15] as const;

/** What is wrong with the two tables: a row missing or out of turn, a test that is not there, a state without its ground. */
function faultsOf(text: string): string[] {
  const tables = text.split('\n## ').slice(1);
  return tables.flatMap((table, at) => {
    const rows = table
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) =>
        line
          .split('|')
          .map((cell) => cell.trim())
          .slice(1, -1),
      );
    const short = rows.length === counts[at] ? [] : [`table ${at + 1} has ${rows.length} rows`];
    const out =
      at > 0 ? [] : rows.filter(([number], place) => number !== String(place + 1)).map(([n]) => `row ${n}`);
    return [...short, ...out, ...rows.flatMap(rowFaults)];
  });
}

function rowFaults(row: readonly string[]): string[] {
  const [where = '', state = '', name = ''] = [...row].reverse();
  const tests = [...where.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
  const gone = tests.filter((path) => !existsSync(join(root, path))).map((path) => `${name}: no ${path}`);
  const said = where.replaceAll(/`[^`]+`(?: \([^)]*\))?|[,;\s]/g, '');
  switch (state) {
    case 'holds':
      return tests.length > 0 ? gone : [`${name}: holds, by no test`];
    case 'partly':
    case 'left out':
    case 'not yet':
      return said === '' ? [...gone, `${name}: does not say what is missing or why`] : gone;
    default:
      return [`${name}: what is “${state}”?`];
  }
}

describe('the page of conventions', () => {
  test('has each of the 52 and each strength of Excel, with tests that are there or the reason why not', () => {
    expect(faultsOf(page)).toEqual([]);
  });

  test.each([
    ['a row is taken out', /^\| 7 \|.*\n/m, '', 'table 1 has 51 rows'],
    ['a test is gone', 'test/e2e/sight.spec.ts', 'test/e2e/sigth.spec.ts', 'no test/e2e/sigth.spec.ts'],
    ['what holds has no test', /(\| 24 \|[^|]*\|) holds \|.*/, '$1 holds | it does |', 'holds, by no test'],
    [
      'a reason is missing',
      /(\| 48 \|[^|]*\|) left out \|.*/,
      '$1 left out | `test/e2e/shell.spec.ts` |',
      'what is missing or why',
    ],
    ['a state is another word', '| holds |', '| done |', 'what is “done”?'],
    ['a strength of Excel is left out', /^\| solver .*\n/m, '', 'table 2 has 14 rows'],
  ])('is seen where %s', (_, from, to, fault) => {
    const planted = page.replace(from, to);
    expect(planted).not.toBe(page);
    expect(faultsOf(planted).join('\n')).toContain(fault);
  });
});
