import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../../electron/main/cli/parse';

const exporting = {
  name: 'export-table',
  plan: '/plans/p.bimodal',
  output: '/plans/o.csv',
  format: 'csv',
  what: 'initiatives',
  fields: null,
  scenario: null,
};

const parse = (line: string) => parseCommandLine(line.split(' ').filter(Boolean), '/plans');

describe('the command line of an export', () => {
  it.each([
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
  ])('%s', (line, command) => {
    expect(parse(line)).toEqual({ ok: true, command });
  });

  it.each([
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
    ['export p --csv o --services --key-figures', 'Write one at a time: --services or --key-figures.'],
    [
      'export p',
      'Say what to write: --pdf OUT.pdf, --csv OUT.csv, --xlsx OUT.xlsx, --pptx OUT.pptx, --json OUT.json, --template OUT.xlsx or --missing-answers OUT.xlsx.',
    ],
    ['export p --csv o.csv --initiative A', '--initiative belongs to --pdf.'],
  ])('%j is wrong use', (line, reason) => {
    expect(parse(line)).toEqual({ ok: false, reason });
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
});
