import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** What the source articles ask for, by the words under which the table has it. */
const practices = [
  'organisational priority',
  'peers’ pressure',
  'Connect the dots',
  'Work together',
  'two lists',
  'Leverage your strengths',
  'bottleneck',
  'business and IT share',
  'Clean slate',
  'Firewall',
  'user adoption',
  '9 to 12 months',
  'service-level agreements',
  'emergency requests',
  'does not see',
  'can be deferred',
  'Inertia',
  'Shadow IT',
  '“no” department',
  'procurement',
  'APIs',
  'emerging technology',
  'Design thinking',
  'liaison',
  'Integration experts',
] as const;

/** Quotes are typed either way. */
const plain = (text: string) => text.replaceAll(/[“”"’']/g, "'").toLowerCase();

/** What is wrong with the table from practice to screen to test: a practice without a row, a row without a screen, a test that is not there, no test in the app. */
function faultsOf(text: string): string[] {
  const table = /\n## Practices\n([\s\S]*?)\n## /.exec(text)?.[1] ?? '';
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
  const names = plain(rows.map(([name = '']) => name).join('\n'));
  const without = practices.filter((practice) => !names.includes(plain(practice)));
  return [...without.map((practice) => `no row for “${practice}”`), ...rows.flatMap(rowFaults)];
}

function rowFaults([name = '', screen = '', where = '']: readonly string[]): string[] {
  const tests = [...where.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
  const gone = tests.filter((path) => !existsSync(join(root, path))).map((path) => `${name}: no ${path}`);
  return [
    ...(screen === '' ? [`${name}: on no screen`] : []),
    ...(tests.length === 0 ? [`${name}: held by no test`] : gone),
    ...(tests.some((path) => path.startsWith('test/e2e/')) ? [] : [`${name}: not tried in the app`]),
    ...(tests.some((path) => !path.startsWith('test/e2e/')) ? [] : [`${name}: no rule by example`]),
  ];
}

describe('the table of practices', () => {
  test('has each practice of the source articles, with a screen and tests that are there', () => {
    expect(faultsOf(readme)).toEqual([]);
  });

  test.each([
    ['a row is taken out', /^\| Inertia,.*\n/m, '', 'no row for “Inertia”'],
    [
      'a test is gone',
      'test/e2e/inertia.spec.ts',
      'test/e2e/intertia.spec.ts',
      'no test/e2e/intertia.spec.ts',
    ],
    ['a practice has no test', /^(\| Clean slate[^|]*\|[^|]*\|).*$/m, '$1 by hand |', 'held by no test'],
    [
      'a practice is not tried in the app',
      /^(\| Leverage your strengths.*), `test\/e2e\/delivery.spec.ts`/m,
      '$1',
      'not tried in the app',
    ],
    [
      'a practice has no rule',
      /^(\| Clean slate[^|]*\|[^|]*\|).*$/m,
      '$1 `test/e2e/delivery.spec.ts` |',
      'no rule by example',
    ],
    ['a practice has no screen', /^(\| Firewall[^|]*\|)[^|]*\|/m, '$1 |', 'on no screen'],
  ])('is seen where %s', (_, from, to, fault) => {
    const planted = readme.replace(from, to);
    expect(planted).not.toBe(readme);
    expect(faultsOf(planted).join('\n')).toContain(fault);
  });
});
