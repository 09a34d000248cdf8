import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeReport } from '../../../../shared/model/report-choice';
import { parseCommandLine } from '../../../../electron/main/cli/parse';

const importing = {
  name: 'import',
  file: '/plans/a.csv',
  plan: '/plans/p.bimodal',
  mapping: null,
  as: null,
  preset: null,
  key: null,
  onMissing: null,
  encoding: null,
  delimiter: null,
  rejected: null,
  dryRun: false,
  json: false,
};

const exporting = {
  name: 'export-table',
  plan: '/plans/p.bimodal',
  output: '/plans/o.csv',
  format: 'csv',
  what: 'initiatives',
  fields: null,
  scenario: null,
};

const printing = {
  name: 'export-pdf',
  plan: '/plans/p.bimodal',
  pdf: '/plans/o.pdf',
  initiatives: [],
  scenario: null,
};

const parse = (line: string) => parseCommandLine(line.split(' ').filter(Boolean), '/plans');

describe('the command line', () => {
  it.each([
    ['new p.bimodal', { name: 'new', plan: '/plans/p.bimodal', sample: false }],
    ['new --sample p.bimodal', { name: 'new', plan: '/plans/p.bimodal', sample: true }],
    ['import a.csv --plan p.bimodal', importing],
    [
      'import --json --plan=/x/p.bimodal --dry-run a.csv --mapping m.json',
      { ...importing, plan: '/x/p.bimodal', mapping: '/plans/m.json', dryRun: true, json: true },
    ],
    ['import a.csv --plan p.bimodal --as Actuals', { ...importing, as: 'actuals' }],
    [
      'import a.csv --plan p.bimodal --preset Jira --key Issue_key --on-missing mark --rejected out.csv',
      { ...importing, preset: 'jira', key: 'Issue_key', onMissing: 'mark', rejected: '/plans/out.csv' },
    ],
    [
      'import a.csv --plan p.bimodal --encoding windows-1252 --delimiter tab',
      { ...importing, encoding: 'windows-1252', delimiter: '\t' },
    ],
    ['import a.csv --plan p.bimodal --delimiter=;', { ...importing, delimiter: ';' }],
    ['export p.bimodal --pdf o.pdf', { ...printing, choice: wholeReport('board-pack', 'A4') }],
    [
      'export --paper letter p.bimodal --pdf o.pdf',
      { ...printing, choice: wholeReport('board-pack', 'Letter') },
    ],
    [
      'export p.bimodal --pdf o.pdf --report Board-Summary --scenario Less',
      { ...printing, choice: wholeReport('board-summary', 'A4'), scenario: 'Less' },
    ],
    [
      'export p.bimodal --pdf o.pdf --report briefing --peer CFO',
      { ...printing, choice: wholeReport('briefing', 'A4', 'CFO') },
    ],
    [
      'export p.bimodal --pdf o.pdf --report agenda --unit Sales --since 2026-10-01',
      {
        ...printing,
        choice: { ...wholeReport('agenda', 'A4'), peer: null, unit: 'Sales', since: '2026-10-01' },
      },
    ],
    [
      'export p.bimodal --pdf o.pdf --report why-a-before-b --initiative A-1 --initiative=B',
      { ...printing, choice: wholeReport('why-a-before-b', 'A4'), initiatives: ['A-1', 'B'] },
    ],
    [
      'export p.bimodal --pdf o.pdf --sections drift,Lists',
      { ...printing, choice: { ...wholeReport('board-pack', 'A4'), sections: ['lists', 'drift'] } },
    ],
    [
      'export p.bimodal --pdf o.pdf --orientation Landscape --footer off',
      {
        ...printing,
        choice: { ...wholeReport('board-pack', 'A4'), orientation: 'landscape', footer: false },
      },
    ],
    ['export p.bimodal --csv o.csv', exporting],
    ['export p.bimodal --services --csv o.csv', { ...exporting, what: 'services' }],
    ['export p.bimodal --key-figures --csv o.csv', { ...exporting, what: 'key-figures' }],
    ['export p.bimodal --figures --csv o.csv', { ...exporting, what: 'figures' }],
    ['export p.bimodal --finance --csv o.csv', { ...exporting, what: 'finance' }],
    [
      'export p.bimodal --workbook --xlsx o.xlsx',
      { ...exporting, output: '/plans/o.xlsx', format: 'xlsx', what: 'workbook' },
    ],
    [
      'export p.bimodal --pptx o.pptx --scenario Less',
      { ...exporting, output: '/plans/o.pptx', format: 'pptx', what: 'slides', scenario: 'Less' },
    ],
    [
      'export p.bimodal --json o.json',
      { ...exporting, output: '/plans/o.json', format: 'json', what: 'plan' },
    ],
    [
      'export p.bimodal --xlsx o.xlsx --columns title,Cost,runCost --scenario Less',
      {
        ...exporting,
        output: '/plans/o.xlsx',
        format: 'xlsx',
        fields: ['title', 'cost', 'runCost'],
        scenario: 'Less',
      },
    ],
    [
      'export p.bimodal --services --xlsx o.xlsx',
      { ...exporting, output: '/plans/o.xlsx', format: 'xlsx', what: 'services' },
    ],
    [
      'export p.bimodal --template o.XLSX',
      { ...exporting, output: '/plans/o.XLSX', format: 'xlsx', what: 'template' },
    ],
    ['export p.bimodal --template o.csv', { ...exporting, what: 'template' }],
    ['show p.bimodal', { name: 'show', plan: '/plans/p.bimodal', json: false }],
    ['show p.bimodal --json', { name: 'show', plan: '/plans/p.bimodal', json: true }],
    [
      'compare p.bimodal --scenario Base --scenario=Less --json',
      { name: 'compare', plan: '/plans/p.bimodal', scenarios: ['Base', 'Less'], json: true, csv: null },
    ],
    [
      'compare p.bimodal --scenario Base --scenario Less --csv d.csv',
      {
        name: 'compare',
        plan: '/plans/p.bimodal',
        scenarios: ['Base', 'Less'],
        json: false,
        csv: '/plans/d.csv',
      },
    ],
    [
      'why p.bimodal --initiative ERP-1 --initiative=Shop --scenario Less --json',
      {
        name: 'why',
        plan: '/plans/p.bimodal',
        initiatives: ['ERP-1', 'Shop'],
        scenario: 'Less',
        json: true,
      },
    ],
    [
      'why p.bimodal --initiative A --initiative B',
      { name: 'why', plan: '/plans/p.bimodal', initiatives: ['A', 'B'], scenario: null, json: false },
    ],
    ['verify o.pdf p.bimodal', { name: 'verify', pdf: '/plans/o.pdf', plan: '/plans/p.bimodal' }],
    ['check -- --odd.bimodal', { name: 'check', plan: '/plans/--odd.bimodal' }],
    ['help', { name: 'help' }],
    ['--help', { name: 'help' }],
  ])('%s', (line, command) => {
    expect(parse(line)).toEqual({ ok: true, command });
  });

  it.each([
    ['', 'Say what to do.'],
    ['frobnicate', 'There is no command “frobnicate”.'],
    ['__proto__', 'There is no command “__proto__”.'],
    ['import', 'FILE.csv is missing.'],
    ['import a.csv', 'Name the plan with --plan PLAN.bimodal.'],
    ['import a.csv --plan', '--plan needs a value.'],
    [
      'import a.csv --plan p.bimodal --preset jra',
      '--preset is one of own, own-services, jira, ado, servicenow, linear, asana, trello, clickup, todoist, github, msproject, planview, monday, itdb-portfolio, itdb-projects, gmpp, not “jra”.',
    ],
    ['import a.csv --plan p.bimodal --on-missing drop', '--on-missing is keep or mark, not “drop”.'],
    [
      'import a.csv --plan p.bimodal --delimiter ;;',
      '--delimiter is one character, tab, comma, semicolon or pipe, not “;;”.',
    ],
    [
      'import a.csv --plan p.bimodal --rejected ./a.csv',
      '--rejected would replace the plan, the backlog or the mapping.',
    ],
    ['import a.csv --plan --json', '--plan needs a value.'],
    ['import a.csv --plan p --plan q', '--plan is given twice.'],
    ['import a.csv b.csv --plan p', '“b.csv” is one file too many.'],
    ['import a.csv --plan ./a.csv', 'The backlog and the plan are the same file.'],
    ['compare p --scenario A', 'Name the two scenarios to compare: --scenario A --scenario B.'],
    ['compare p --scenario A --scenario', '--scenario needs a value.'],
    ['compare p --scenario A --scenario B --csv', '--csv needs a value.'],
    ['compare p --scenario A --scenario B --csv ./p', 'The output would replace the plan itself.'],
    ['compare p --scenario A --scenario B --csv d.csv --json', 'Ask for one at a time: --csv or --json.'],
    ['why p --initiative A', 'Name the two initiatives: --initiative A --initiative B.'],
    [
      'why p --initiative A --initiative B --initiative C',
      'Name the two initiatives: --initiative A --initiative B.',
    ],
    ['why p --initiative A --initiative B --csv d.csv', 'There is no option --csv here.'],
    ['show p --scenario A', 'There is no option --scenario here.'],
    ['import a.csv --plan p --json=yes', '--json takes no value.'],
    ['import a.csv --plan p --force', 'There is no option --force here.'],
    [
      'import a.csv --plan p --as costs',
      '--as is initiatives, services, actuals, agreements, goals, readings, realised, peers, liaisons, strengths, emergencies, hidden-work, reviews, enablers, roles, teams, milestones, not “costs”.',
    ],
    ['export p --pdf o.pdf --services', '--services belongs to --csv or --xlsx.'],
    ['export p --template o.csv --services', '--services belongs to --csv or --xlsx.'],
    ['export p --xlsx o.xlsx --key-figures', '--key-figures belongs to --csv.'],
    ['export p --xlsx o.xlsx --figures', '--figures belongs to --csv.'],
    ['export p --csv o.csv --workbook', '--workbook belongs to --xlsx.'],
    ['export p --pptx o.pptx --figures', '--figures belongs to --csv.'],
    ['export p --json o.json --finance', '--finance belongs to --csv or --xlsx.'],
    [
      'export p --pptx o.pptx --columns Title',
      '--columns belongs to the initiatives written by --csv or --xlsx.',
    ],
    ['export p --pdf o.pdf --figures', '--figures belongs to --csv.'],
    [
      'export p --csv o.csv --figures --scenario Less',
      '--scenario belongs to --pdf, --pptx and to the initiatives written by --csv or --xlsx.',
    ],
    ['export p --csv o --key-figures --figures', 'Write one at a time: --key-figures or --figures.'],
    ['export p --template o.ods', 'A template is a file that ends with .csv or .xlsx.'],
    [
      'export p --csv o.csv --services --columns Title',
      '--columns belongs to the initiatives written by --csv or --xlsx.',
    ],
    [
      'export p --template o.csv --scenario Less',
      '--scenario belongs to --pdf, --pptx and to the initiatives written by --csv or --xlsx.',
    ],
    ['export p --pdf o.pdf --key-figures', '--key-figures belongs to --csv.'],
    ['export p --csv o --services --key-figures', 'Write one at a time: --services or --key-figures.'],
    [
      'export p',
      'Say what to write: --pdf OUT.pdf, --csv OUT.csv, --xlsx OUT.xlsx, --pptx OUT.pptx, --json OUT.json, --template OUT.xlsx or --missing-answers OUT.xlsx.',
    ],
    ['export p --pdf a --csv b', 'Write one at a time: --pdf or --csv.'],
    ['export p --pdf o.pdf --paper A3', 'The paper is A4 or Letter, not “A3”.'],
    ['export p --csv o.csv --paper A4', '--paper belongs to --pdf.'],
    ['export p --pdf o.pdf --orientation flat', 'The orientation is portrait or landscape, not “flat”.'],
    ['export p --csv o.csv --orientation landscape', '--orientation belongs to --pdf.'],
    ['export p --pdf o.pdf --footer maybe', 'The footer is on or off, not “maybe”.'],
    ['export p --xlsx o.xlsx --report board-pack', '--report belongs to --pdf.'],
    ['export p --csv o.csv --sections lists', '--sections belongs to --pdf.'],
    [
      'export p --pdf o.pdf --report agenda',
      'Say whom the report agenda is for: --peer NAME or --unit NAME.',
    ],
    ['export p --pdf o.pdf --report briefing', 'Say whom the report briefing is for: --peer NAME.'],
    ['export p --pdf o.pdf --peer cfo', 'The report board-pack is for no peer; leave out --peer.'],
    ['export p --pdf o.pdf --report briefing --unit Sales', '--unit belongs to --report agenda.'],
    ['export p --pdf o.pdf --report agenda --unit A --peer B', 'Name one of the two: --peer or --unit.'],
    [
      'export p --pdf o.pdf --report briefing --peer cfo --since 2026-01-01',
      '--since belongs to --report agenda.',
    ],
    [
      'export p --pdf o.pdf --report agenda --peer cfo --since 2026-02-30',
      '“2026-02-30” is not a day as YYYY-MM-DD.',
    ],
    [
      'export p --pdf o.pdf --report why-a-before-b --initiative A',
      'Name the two initiatives of why-a-before-b: --initiative A --initiative B.',
    ],
    [
      'export p --pdf o.pdf --report handout',
      'Name the initiatives of the handout: --initiative A --initiative B …',
    ],
    [
      'export p --pdf o.pdf --initiative A',
      'The report board-pack is about the whole plan; leave out --initiative.',
    ],
    ['export p --csv o.csv --initiative A', '--initiative belongs to --pdf.'],
    ['export p --pdf o.pdf --report', '--report needs a value.'],
    [
      'export p --pdf o.pdf --report board-summary --sections summary,drift',
      'The report board-summary has no section “drift”. Its sections are summary.',
    ],
    ['export p --pdf x/../p', 'The output would replace the plan itself.'],
    ['show p --pdf o', 'There is no option --pdf here.'],
    ['check', 'PLAN.bimodal is missing.'],
    ['verify', 'OUT.pdf is missing.'],
    ['verify o.pdf', 'PLAN.bimodal is missing.'],
    ['verify o.pdf p q', '“q” is one file too many.'],
  ])('%j is wrong use', (line, reason) => {
    expect(parse(line)).toEqual({ ok: false, reason });
  });

  it('names the reports there are where one is not known', () => {
    const parsed = parse('export p --pdf o.pdf --report glossy');
    expect(parsed.ok ? '' : parsed.reason).toMatch(
      /^There is no report “glossy”\. The reports are board-summary, board-pack, .*handout and delivery\.$/,
    );
  });

  it('leaves a column that is none of the app’s own to the plan, which may have a field of that name', () => {
    expect(parse('export p --csv o.csv --columns Title,Vendor')).toMatchObject({
      ok: true,
      command: { fields: ['title', 'own:Vendor'] },
    });
    expect(parse('export p --csv o.csv --columns Title,,Cost')).toEqual({
      ok: false,
      reason: '--columns needs the names of columns, with commas between them.',
    });
  });

  it('whatever is typed gives a command or a reason in one line', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'import',
        'export',
        'show',
        'check',
        '--plan',
        '--pdf',
        '--csv',
        '--json',
        '--',
        '-',
        '--plan=',
        'a',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (args) => {
        const parsed = parseCommandLine(args, '/work');
        if (!parsed.ok) expect(parsed.reason).toMatch(/\S/);
      }),
    );
  });
});
