import { describe, expect, it } from 'vitest';
import { wholeReport } from '../../../../shared/model/report-choice';
import { parseCommandLine } from '../../../../electron/main/cli/parse';

const printing = {
  name: 'export-pdf',
  plan: '/plans/p.bimodal',
  pdf: '/plans/o.pdf',
  initiatives: [],
  scenario: null,
};

const parse = (line: string) => parseCommandLine(line.split(' ').filter(Boolean), '/plans');

describe('the command line of a report', () => {
  it.each([
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
  ])('%s', (line, command) => {
    expect(parse(line)).toEqual({ ok: true, command });
  });

  it.each([
    ['export p --pdf o.pdf --services', '--services belongs to --csv or --xlsx.'],
    ['export p --pdf o.pdf --figures', '--figures belongs to --csv.'],
    ['export p --pdf o.pdf --key-figures', '--key-figures belongs to --csv.'],
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
    ['export p --pdf o.pdf --report', '--report needs a value.'],
    [
      'export p --pdf o.pdf --report board-summary --sections summary,drift',
      'The report board-summary has no section “drift”. Its sections are summary.',
    ],
    ['export p --pdf x/../p', 'The output would replace the plan itself.'],
  ])('%j is wrong use', (line, reason) => {
    expect(parse(line)).toEqual({ ok: false, reason });
  });

  it('names the reports there are where one is not known', () => {
    const parsed = parse('export p --pdf o.pdf --report glossy');
    expect(parsed.ok ? '' : parsed.reason).toMatch(
      /^There is no report “glossy”\. The reports are board-summary, board-pack, .*handout and delivery\.$/,
    );
  });
});
