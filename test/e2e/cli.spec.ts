import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bimodal, startBimodal } from '../helpers/command-line';
import { inPairs } from '../helpers/in-pairs';
import { launchApp } from '../helpers/launch';

const backlog = [
  'Key,Title,Lane,Outcome,Cost,Business owner,Start',
  'A-1,Identity clean-up,run,risk,620000,Marta Lindqvist,2027-01-01',
  'A-2,"Orders, and returns",innovate,revenue,960000,Jonas Weber,2027-04-01',
  ',,run,risk,5000,,',
  'A-4,=HYPERLINK("x"),innovate,efficiency,"1,200.50",Ruth Okafor,2027-07-01',
  '',
].join('\r\n');

function folderWithBacklog(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-cli-'));
  writeFileSync(join(folder, 'backlog.csv'), backlog);
  return folder;
}

const plansIn = (folder: string) => readdirSync(folder).filter((name) => name.includes('.bimodal'));
const hasTool = (name: string) => spawnSync(name, ['--version']).error === undefined;
const run = (name: string, ...args: string[]) => spawnSync(name, args, { encoding: 'utf8' });

test('wrong use says why with the usage on stderr and ends with 2', async () => {
  const folder = folderWithBacklog();
  for (const args of [
    [],
    ['frobnicate'],
    ['import', 'backlog.csv'],
    ['export', 'p.bimodal', '--paper', 'A4'],
  ]) {
    const { status, out, said } = await bimodal(folder, ...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(said).toContain('Usage:');
  }
  const help = await bimodal(folder, 'help');
  expect(help).toMatchObject({ status: 0, said: '' });
  expect(help.out).toContain('bimodal import FILE.csv --plan PLAN.bimodal');
});

test('a new plan is empty or the sample portfolio, and never takes the place of a file', async () => {
  const folder = folderWithBacklog();
  const empty = await bimodal(folder, 'new', 'empty.bimodal');
  expect(empty).toMatchObject({ status: 0, said: '', out: 'Made an empty plan: empty.bimodal\n' });
  const sample = await bimodal(folder, 'new', 'sample.bimodal', '--sample');
  expect(sample).toMatchObject({ status: 0, said: '', out: 'Made the sample portfolio: sample.bimodal\n' });
  expect(await bimodal(folder, 'check', 'sample.bimodal')).toMatchObject({ status: 0 });
  const shown = JSON.parse((await bimodal(folder, 'show', 'sample.bimodal', '--json')).out);
  expect(shown.initiatives).toBe(60);
  for (const there of ['sample.bimodal', 'empty.bimodal', 'backlog.csv']) {
    const before = readFileSync(join(folder, there));
    const refused = await bimodal(folder, 'new', there, '--sample');
    expect(refused).toMatchObject({ status: 5, out: '' });
    expect(refused.said).toContain(`There is a file ${there} already`);
    expect(readFileSync(join(folder, there)).equals(before)).toBe(true);
  }
});

test('an import makes the plan, names what it left out, and prints a mapping that does the same again', async () => {
  const folder = folderWithBacklog();
  const first = await bimodal(folder, 'import', 'backlog.csv', '--plan', 'a.bimodal', '--json');
  expect(first).toMatchObject({ status: 0, said: '' });
  const summary = JSON.parse(first.out);
  expect(summary).toMatchObject({ file: 'backlog.csv', headerLine: 1, rows: 4, created: 3, updated: 0 });
  expect(summary.leftOut).toEqual([{ line: 4, reason: expect.stringContaining('title') }]);
  writeFileSync(join(folder, 'mapping.json'), JSON.stringify(summary.mapping));
  const again = await bimodal(
    folder,
    'import',
    'backlog.csv',
    '--plan',
    'b.bimodal',
    '--mapping',
    'mapping.json',
  );
  expect(again.status).toBe(0);
  expect(again.out).toContain('backlog.csv: 4 rows, 3 initiatives created in b.bimodal.');
  // Each plan gives its initiatives ids of its own.
  const shown = await Promise.all(
    ['a.bimodal', 'b.bimodal'].map(async (plan) =>
      JSON.parse((await bimodal(folder, 'show', plan, '--json')).out.replace(anId, 'id')),
    ),
  );
  expect(shown[0]).toEqual({ ...shown[1], title: 'a' });
  expect(shown[0]).toMatchObject({
    title: 'a',
    initiatives: 3,
    services: { count: 0, cost: 0 },
    lanes: { run: { count: 1, cost: 62_000_000 }, innovate: { count: 2, cost: 96_120_050 } },
  });
  expect(await bimodal(folder, 'check', 'a.bimodal')).toMatchObject({
    status: 0,
    out: 'The plan is whole.\n',
  });
});

const anId = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

test('a dry run changes nothing', async () => {
  const folder = folderWithBacklog();
  const dry = await bimodal(folder, 'import', 'backlog.csv', '--plan', 'a.bimodal', '--dry-run', '--json');
  expect(dry.status).toBe(0);
  expect(JSON.parse(dry.out)).toMatchObject({ rows: 4, created: 3 });
  expect(plansIn(folder)).toEqual([]);
  await bimodal(folder, 'import', 'backlog.csv', '--plan', 'a.bimodal');
  const before = readFileSync(join(folder, 'a.bimodal'));
  expect((await bimodal(folder, 'import', 'backlog.csv', '--plan', 'a.bimodal', '--dry-run')).status).toBe(0);
  expect(readFileSync(join(folder, 'a.bimodal')).equals(before)).toBe(true);
});

test('the exported CSV has a BOM, harmless formulas, and comes back as the same plan', async () => {
  const folder = folderWithBacklog();
  await bimodal(folder, 'import', 'backlog.csv', '--plan', 'a.bimodal');
  expect((await bimodal(folder, 'export', 'a.bimodal', '--csv', 'out.csv')).status).toBe(0);
  const csv = readFileSync(join(folder, 'out.csv'), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
  expect(csv).not.toMatch(/(^|,|")=HYPERLINK/m);
  expect((await bimodal(folder, 'import', 'out.csv', '--plan', 'b.bimodal')).status).toBe(0);
  expect((await bimodal(folder, 'export', 'b.bimodal', '--csv', 'out-b.csv')).status).toBe(0);
  // The list a row came from and its id are other ones in another plan.
  const shared = (text: string) =>
    text.replace(anId, 'id').replace(/,(?:backlog|out),standard,/g, ',list,standard,');
  expect(shared(readFileSync(join(folder, 'out-b.csv'), 'utf8'))).toBe(shared(csv));
  const again = await bimodal(folder, 'import', 'out.csv', '--plan', 'a.bimodal', '--json');
  expect(JSON.parse(again.out)).toMatchObject({ created: 0, updated: 0, warnings: [] });
});

test('the exported PDF is whole, tagged, on the paper asked for, with every font in it', async () => {
  const missing = ['pdfinfo', 'pdftotext', 'pdffonts', 'qpdf'].filter((tool) => !hasTool(tool));
  test.skip(missing.length > 0, `SKIPPED: ${missing.join(', ')} not installed`);
  const folder = folderWithBacklog();
  await bimodal(folder, 'import', 'backlog.csv', '--plan', 'a.bimodal');
  for (const [paper, size] of [
    ['A4', /Page size:\s+59[45][.\d]* x 84[12][.\d]* pts/],
    ['Letter', /Page size:\s+612 x 792 pts/],
  ] as const) {
    const pdf = join(folder, `${paper}.pdf`);
    expect(await bimodal(folder, 'export', 'a.bimodal', '--pdf', pdf, '--paper', paper)).toMatchObject({
      status: 0,
      said: '',
    });
    const info = run('pdfinfo', pdf).stdout;
    expect(info).toMatch(size);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Title:\s+a/);
    expect(info).toMatch(/JavaScript:\s+no/);
    const text = run('pdftotext', '-layout', pdf, '-').stdout;
    for (const part of ['Identity clean-up', 'Orders, and returns', '=HYPERLINK("x")'])
      expect(text).toContain(part);
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    expect(text).toContain(`Page 1 of ${pages}`);
    expect(text).toContain(`Page ${pages} of ${pages}`);
    const fonts = run('pdffonts', pdf).stdout.split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/\syes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/);
    expect(run('qpdf', '--check', pdf).status).toBe(0);
    const plain = run('qpdf', '--qdf', '--object-streams=disable', pdf, '-').stdout;
    expect(plain).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction|EmbeddedFile|SubmitForm)\b/);
    expect(plain).toContain('/Outlines');
  }
});

test('the plan goes out as slides, as a workbook of all its parts, as JSON, and its money for finance', async () => {
  const folder = folderWithBacklog();
  await bimodal(folder, 'import', 'backlog.csv', '--plan', 'plan.bimodal');
  const begins = (name: string) => readFileSync(join(folder, name)).subarray(0, 2).toString('latin1');
  for (const [name, ...args] of [
    ['out.pptx', '--pptx', 'out.pptx'],
    ['out.xlsx', '--xlsx', 'out.xlsx', '--workbook'],
    ['out.json', '--json', 'out.json'],
    ['out.csv', '--csv', 'out.csv', '--finance'],
  ] as const) {
    const { status, out, said } = await bimodal(folder, 'export', 'plan.bimodal', ...args);
    expect({ status, said }).toEqual({ status: 0, said: '' });
    expect(out).toMatch(new RegExp(`^${name} written: (?:no|\\d+) `));
  }
  expect(begins('out.pptx')).toBe('PK');
  expect(begins('out.xlsx')).toBe('PK');
  const { format, tables } = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
  expect(format).toBe('bimodal-plan');
  expect(tables.initiative.length).toBeGreaterThan(0);
});

test('each refusal has its own exit status, one line that says why, and leaves what was there', async () => {
  // The app starts more than a dozen times.
  test.slow();
  const folder = folderWithBacklog();
  await bimodal(folder, 'import', 'backlog.csv', '--plan', 'good.bimodal');
  writeFileSync(join(folder, 'empty.csv'), '');
  writeFileSync(join(folder, 'broken.json'), '{');
  writeFileSync(join(folder, 'other.json'), '{"columns": {"Nope": {"field": "title"}}}');
  writeFileSync(join(folder, 'text.bimodal'), 'not a plan');
  writeFileSync(join(folder, 'kept.pdf'), 'kept');
  mkdirSync(join(folder, 'folder.csv'));
  const before = plansIn(folder);
  // Each a plan of its own: they run two at a time.
  const cases: readonly (readonly [status: number, ...args: string[]])[] = [
    [3, 'import', 'missing.csv', '--plan', 'new-1.bimodal'],
    [3, 'import', 'empty.csv', '--plan', 'new-2.bimodal'],
    [3, 'import', 'backlog.csv', '--plan', 'new-3.bimodal', '--mapping', 'missing.json'],
    [3, 'import', 'backlog.csv', '--plan', 'new-4.bimodal', '--mapping', 'broken.json'],
    [3, 'import', 'backlog.csv', '--plan', 'new-5.bimodal', '--mapping', 'other.json'],
    [4, 'import', 'backlog.csv', '--plan', 'text.bimodal'],
    [4, 'show', 'missing.bimodal', '--json'],
    [4, 'check', 'text.bimodal'],
    [4, 'export', 'text.bimodal', '--pdf', 'kept.pdf'],
    [5, 'import', 'backlog.csv', '--plan', 'no-such-folder/new.bimodal'],
    [5, 'export', 'good.bimodal', '--csv', 'no-such-folder/out.csv'],
    [5, 'export', 'good.bimodal', '--csv', 'folder.csv'],
    [5, 'export', 'good.bimodal', '--pdf', 'no-such-folder/out.pdf'],
  ];
  await inPairs(cases, async ([status, ...args]) => {
    const ended = await bimodal(folder, ...args);
    expect({ args, status: ended.status }).toEqual({ args, status });
    expect(ended.out).toBe('');
    expect(ended.said.split('\n')).toHaveLength(1);
  });
  expect(plansIn(folder)).toEqual(before);
  expect(readFileSync(join(folder, 'text.bimodal'), 'utf8')).toBe('not a plan');
  expect(readFileSync(join(folder, 'kept.pdf'), 'utf8')).toBe('kept');
});

test('a plan that is open in a window is refused with 4 and stays as it is', async () => {
  const folder = folderWithBacklog();
  await bimodal(folder, 'import', 'backlog.csv', '--plan', 'a.bimodal');
  const { app, page } = await launchApp({ args: [join(folder, 'a.bimodal')] });
  await expect(page.getByTestId('board')).toBeVisible();
  const refused = await bimodal(folder, 'import', 'backlog.csv', '--plan', 'a.bimodal');
  expect(refused.status).toBe(4);
  expect(refused.said).toBe('a.bimodal is open elsewhere. Close it there, then try again.');
  await app.close();
  expect(JSON.parse((await bimodal(folder, 'show', 'a.bimodal', '--json')).out)).toMatchObject({
    initiatives: 3,
  });
});

test('an export that is killed leaves the old file or the whole new one', async () => {
  const folder = folderWithBacklog();
  await bimodal(folder, 'import', 'backlog.csv', '--plan', 'a.bimodal');
  const pdf = join(folder, 'out.pdf');
  for (let round = 0; round < 8; round++) {
    writeFileSync(pdf, 'old');
    const child = startBimodal(folder, ['export', 'a.bimodal', '--pdf', pdf]);
    const ended = new Promise((done) => child.on('close', done));
    setTimeout(() => child.kill('SIGKILL'), 400 + round * 200);
    await ended;
    const found = readFileSync(pdf, 'latin1');
    expect(found === 'old' || (found.startsWith('%PDF-') && found.trimEnd().endsWith('%%EOF'))).toBe(true);
  }
  expect(existsSync(join(folder, 'a.bimodal'))).toBe(true);
  expect((await bimodal(folder, 'check', 'a.bimodal')).status).toBe(0);
});
