import { spawnSync } from 'node:child_process';
import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { bimodal, startBimodal } from '../helpers/command-line';
import { inPairs } from '../helpers/in-pairs';

// What a hurried script or a spiteful file does to the command line.

const release = resolve(import.meta.dirname, '..', 'fixtures', 'plans', 'version-10.bimodal');
const emptyFolder = () => mkdtempSync(join(tmpdir(), 'bimodal-odd-'));

function folderWithPlan(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'plan.bimodal'), readFileSync(release));
  writeFileSync(join(folder, 'backlog.csv'), 'Title,Cost\r\nA,1\r\n');
  return folder;
}

test('no output replaces the plan through a link, and no pipe is replaced by a file', async () => {
  const folder = folderWithPlan();
  const plan = join(folder, 'plan.bimodal');
  symlinkSync(plan, join(folder, 'soft.bimodal'));
  linkSync(plan, join(folder, 'hard.csv'));
  symlinkSync(folder, join(folder, 'here'));
  const before = readFileSync(plan);
  const cases = [
    ['export', 'soft.bimodal', '--csv', 'plan.bimodal'],
    ['export', 'plan.bimodal', '--csv', 'hard.csv'],
    ['export', 'plan.bimodal', '--pdf', 'here/plan.bimodal'],
    ['import', 'hard.csv', '--plan', 'plan.bimodal'],
  ];
  for (const args of cases) {
    const { status, said } = await bimodal(folder, ...args);
    expect({ args, status }).toEqual({ args, status: 2 });
    expect(said).toContain('Usage:');
  }
  if (spawnSync('mkfifo', [join(folder, 'pipe')]).status === 0) {
    for (const kind of ['--csv', '--pdf'])
      expect((await bimodal(folder, 'export', 'plan.bimodal', kind, 'pipe')).status).toBe(5);
    expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true);
  } else console.log('SKIPPED: a pipe in the way; there is no mkfifo here');
  expect(readFileSync(plan).equals(before)).toBe(true);
});

test('what is no plan of ours is refused with 4 by every command and stays as it is', async () => {
  // The app starts more than a dozen times.
  test.slow();
  const folder = folderWithPlan();
  const bytes = readFileSync(release);
  const spoilt = (name: string, spoil: (copy: Buffer) => Buffer) =>
    writeFileSync(join(folder, name), spoil(Buffer.from(bytes)));
  spoilt('empty.bimodal', () => Buffer.alloc(0));
  spoilt('short.bimodal', (copy) => copy.subarray(0, 50));
  spoilt('cut.bimodal', (copy) => copy.subarray(0, 6_000));
  spoilt('newer.bimodal', (copy) => (copy.writeUInt32BE(9_990, 60), copy));
  // The schema is text on the first page: a CHECK the other way round is foreign already.
  spoilt('foreign.bimodal', (copy) => {
    copy.write('<', copy.indexOf('CHECK (amount >= 0)') + 14);
    return copy;
  });
  mkdirSync(join(folder, 'folder.bimodal'));
  const names = readdirSync(folder).filter((name) => name.endsWith('.bimodal') && name !== 'plan.bimodal');
  expect(names).toHaveLength(6);
  await inPairs(names, async (name) => {
    const commands = [
      ['show', name, '--json'],
      ['export', name, '--csv', 'out.csv'],
      ...(name === 'empty.bimodal' ? [] : [['import', 'backlog.csv', '--plan', name]]),
    ];
    const file = join(folder, name);
    const before = name === 'folder.bimodal' ? null : readFileSync(file);
    for (const args of commands) {
      const { status, out, said } = await bimodal(folder, ...args);
      expect({ args, status, out }).toEqual({ args, status: 4, out: '' });
      expect(said.split('\n')).toHaveLength(1);
      expect(said).toContain(name);
    }
    if (before) expect(readFileSync(file).equals(before), name).toBe(true);
  });
  expect(readdirSync(folder)).not.toContain('out.csv');
});

test('lines are physical lines, and every row is created or named', async () => {
  const folder = emptyFolder();
  const rows = [
    'Title,Cost (m),Lane',
    '"A',
    'in two lines",1.5,run',
    '',
    ',2,run',
    'C,abc,innovate',
    'D,1,run,more',
  ];
  writeFileSync(join(folder, 'backlog.csv'), rows.join('\r\n'));
  const { out } = await bimodal(folder, 'import', 'backlog.csv', '--plan', 'plan.bimodal', '--json');
  const summary = JSON.parse(out);
  expect(Object.keys(summary)).toEqual(
    'file encoding delimiter headerLine preset mapping rows created updated unchanged missing inferred leftOut warnings'.split(
      ' ',
    ),
  );
  expect(summary).toMatchObject({ rows: 4, created: 2, updated: 0, delimiter: ',', encoding: 'utf-8' });
  expect(summary.mapping.columns['Cost (m)']).toEqual({ field: 'cost', scale: 1_000_000 });
  expect(summary.leftOut.map(({ line }: { line: number }) => line)).toEqual([5, 7]);
  expect(summary.warnings).toEqual([
    { line: 6, column: 'Cost (m)', reason: '“abc” is not an amount; the field stays empty.' },
  ]);
  const shown = JSON.parse((await bimodal(folder, 'show', 'plan.bimodal', '--json')).out);
  expect(shown.lanes.run).toEqual({
    count: 1,
    funded: 0,
    cost: 150_000_000,
    fundedCost: 0,
    budget: null,
    hard: false,
    contingency: 0,
    free: null,
    runCost: 0,
  });
  expect(shown).toMatchObject({ balance: { run: null, innovate: null }, lightsOnShare: null });
});

test('a mapping that is wrong in any way is refused with 3 in plain words and makes no plan', async () => {
  const folder = folderWithPlan();
  const cases: readonly (readonly [mapping: unknown, words: RegExp])[] = [
    [{ columns: { Title: 'title' } }, /“Title” is neither null nor an object/],
    [{ columns: { Title: { field: 'name' } } }, /“name”, which is not a field/],
    [{ columns: { Titel: { field: 'title' } } }, /“Titel”, which the file does not have/],
    [
      { columns: { Title: { field: 'title' }, Cost: { field: 'cost', scale: 'millions' } } },
      /such as 1, 1000/,
    ],
    [{ columns: { Title: { field: 'title' }, Cost: { field: 'lane', values: { 1: 'mars' } } } }, /“mars”/],
    [{ columns: { Title: { field: 'title' } }, lane: 'ktlo' }, /lane/],
    [{ columns: { Title: { field: 'title' } }, locale: 'German!' }, /en-GB/],
    [{ columns: { Title: { field: 'title' } }, encoding: 'klingon' }, /“klingon” is not known/],
    [{ columns: { Title: { field: 'title' } }, headerLine: 99 }, /line 99/],
  ];
  await inPairs([...cases.entries()], async ([number, [mapping, words]]) => {
    const file = `mapping-${number}.json`;
    writeFileSync(join(folder, file), JSON.stringify(mapping));
    // A plan of its own: of two commands that make the same one at once the later is told that it is open elsewhere.
    const args = ['import', 'backlog.csv', '--plan', `new-${number}.bimodal`, '--mapping', file];
    const ended = await bimodal(folder, ...args);
    expect(ended).toMatchObject({ status: 3, out: '' });
    expect(ended.said.split('\n')).toHaveLength(1);
    expect(ended.said).toMatch(words);
  });
  expect(readdirSync(folder).filter((name) => name.startsWith('new-'))).toEqual([]);
});

test('an import that is stopped ends with 70 and leaves no plan', async () => {
  const folder = emptyFolder();
  const rows = Array.from({ length: 60_000 }, (_, row) => `Initiative ${row},${row}`);
  writeFileSync(join(folder, 'backlog.csv'), ['Title,Cost', ...rows].join('\n'));
  const child = startBimodal(folder, ['import', 'backlog.csv', '--plan', 'new.bimodal']);
  const ended = new Promise((done) => child.on('close', done));
  await expect.poll(() => readdirSync(folder), { intervals: [20] }).toContain('new.bimodal');
  child.kill('SIGTERM');
  expect(await ended).toBe(70);
  expect(readdirSync(folder).filter((name) => name.includes('new.bimodal'))).toEqual([]);
});
