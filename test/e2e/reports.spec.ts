import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { compactMoney } from '../../shared/words/money';
import { bimodal } from '../helpers/command-line';

const backlog = [
  'Key,Title,Lane,Outcome,Cost,Run cost a year before savings,Funding,Business owner,Start',
  'A-1,Identity clean-up,run,risk,620000,60000,full,Marta Lindqvist,2027-01-01',
  'A-2,Order desk,run,efficiency,840000,0,full,Marta Lindqvist,2027-01-01',
  'A-3,"Orders, and returns",innovate,revenue,960000,100000,full,Jonas Weber,2027-01-01',
  'A-4,Loyalty wallet,innovate,revenue,700000,150000,none,Ruth Okafor,2027-01-01',
  'A-5,Digital twin of a store,innovate,efficiency,940000,100000,none,,2027-07-01',
  '',
].join('\r\n');

const tools = ['pdfinfo', 'pdftotext', 'pdffonts', 'qpdf'];
const missing = tools.filter((name) => spawnSync(name, ['--version']).error !== undefined);
const tool = (name: string, ...args: string[]) =>
  spawnSync(name, args, { encoding: 'utf8', maxBuffer: 100_000_000 });
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

async function folderWithPlan(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-reports-'));
  writeFileSync(join(folder, 'backlog.csv'), backlog);
  const imported = await bimodal(folder, 'import', 'backlog.csv', '--plan', 'plan.bimodal');
  expect(imported.status, imported.said).toBe(0);
  return folder;
}

interface Shown {
  readonly currency: string;
  readonly lanes: Readonly<Record<'run' | 'innovate', { readonly fundedCost: number }>>;
  readonly outcomes: Readonly<Record<'revenue' | 'efficiency' | 'risk', { readonly fundedCost: number }>>;
}

/** Each report, how its title ends, and the totals of `show --json` that must stand in its text. */
const reports: readonly (readonly [
  args: readonly string[],
  title: string,
  totals: (shown: Shown) => readonly number[],
])[] = [
  [
    ['board-summary'],
    'Board summary',
    ({ lanes: { run, innovate } }) => [run.fundedCost, innovate.fundedCost],
  ],
  [['board-pack'], 'Board pack', ({ lanes: { run, innovate } }) => [run.fundedCost, innovate.fundedCost]],
  [
    ['briefing', '--peer', 'cfo'],
    'Briefing for the CFO',
    ({ outcomes: { revenue, efficiency, risk } }) =>
      [revenue, efficiency, risk].map(({ fundedCost }) => fundedCost),
  ],
  [['briefing', '--peer', 'cmo'], 'Briefing for the CMO', ({ outcomes }) => [outcomes.revenue.fundedCost]],
  [['agenda', '--peer', 'coo'], 'Agenda for the COO', () => []],
  [
    ['why-a-before-b', '--initiative', 'A-3', '--initiative', 'Loyalty wallet'],
    'Why A before B',
    () => [96_000_000, 70_000_000],
  ],
  [['budget-case'], 'Budget case', () => [70_000_000, 94_000_000]],
  [['handout', '--initiative', 'A-1', '--initiative', 'A-5'], 'Handout', () => [62_000_000, 94_000_000]],
];

test('every report is tagged, titled, in a language, with its fonts, and says the totals of the command line', async () => {
  test.skip(missing.length > 0, `SKIPPED: ${missing.join(', ')} not installed`);
  // The app starts a dozen times.
  test.setTimeout(400_000);
  const folder = await folderWithPlan();
  const shown = JSON.parse((await bimodal(folder, 'show', 'plan.bimodal', '--json')).out) as Shown;
  const speech = { locale: 'en-GB', currency: shown.currency, fiscalYearFirstMonth: 1 };
  for (const [[report = '', ...args], title, totals] of reports) {
    const pdf = join(folder, `${report}-${args.at(-1) ?? ''}.pdf`);
    const done = await bimodal(folder, 'export', 'plan.bimodal', '--pdf', pdf, '--report', report, ...args);
    expect(done, report).toMatchObject({ status: 0, said: '' });
    const info = tool('pdfinfo', pdf).stdout;
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toContain(`· ${title} ·`);
    expect(tool('qpdf', '--qdf', '--object-streams=disable', pdf, '-').stdout).toMatch(/\/Lang \(en/);
    expect(tool('qpdf', '--check', pdf).status).toBe(0);
    const fonts = tool('pdffonts', pdf).stdout.split('\n').slice(2).filter(Boolean);
    for (const font of fonts) expect(font).toMatch(/\syes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/);
    const text = flat(tool('pdftotext', '-layout', pdf, '-').stdout);
    for (const total of totals(shown)) {
      const bare = compactMoney(total, speech).replace(/^\D+/, '').replace('M', '');
      expect(text, `${report} lacks ${bare}`).toContain(bare);
    }
    if (report === 'board-summary') expect(info).toMatch(/Pages:\s+1\n/);
  }
});

test('verify says whether a PDF still shows the plan, and what was done since', async () => {
  const folder = await folderWithPlan();
  const summary = ['--report', 'board-summary'];
  expect((await bimodal(folder, 'export', 'plan.bimodal', '--pdf', 'out.pdf', ...summary)).status).toBe(0);
  const same = await bimodal(folder, 'verify', 'out.pdf', 'plan.bimodal');
  expect(same).toMatchObject({ status: 0, said: '' });
  expect(same.out).toMatch(
    /^out\.pdf matches plan\.bimodal: [0-9a-f]{4} [0-9a-f]{4}, revision \d+, scenario /,
  );

  writeFileSync(join(folder, 'backlog.csv'), backlog.replace('620000', '630000'));
  expect((await bimodal(folder, 'import', 'backlog.csv', '--plan', 'plan.bimodal')).status).toBe(0);
  const other = await bimodal(folder, 'verify', 'out.pdf', 'plan.bimodal');
  expect(other.status).toBe(4);
  expect(other.said).toContain('out.pdf does not match plan.bimodal');
  expect(other.out).toContain('1 edit since');

  writeFileSync(join(folder, 'bare.pdf'), readFileSync(join(folder, 'out.pdf')).subarray(0, 2_000));
  for (const file of ['bare.pdf', 'backlog.csv', 'missing.pdf'])
    expect(await bimodal(folder, 'verify', file, 'plan.bimodal'), file).toMatchObject({ status: 3, out: '' });
});

test('a name that is not known ends with 2 and says what there is', async () => {
  const folder = await folderWithPlan();
  const of = (...args: string[]) => bimodal(folder, 'export', 'plan.bimodal', '--pdf', 'out.pdf', ...args);
  const scenario = await of('--scenario', 'Less');
  expect(scenario.status).toBe(2);
  expect(scenario.said).toMatch(/There is no scenario “Less”\. There is “/);
  const initiative = await of('--report', 'handout', '--initiative', 'A-9');
  expect(initiative.status).toBe(2);
  expect(initiative.said).toContain('There is no initiative “A-9”. Name it by its title or its key.');
});
