import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../../electron/main/cli/parse';

const parse = (line: string) => parseCommandLine(line.split(' ').filter(Boolean), '/plans');

describe('the command line', () => {
  it.each([
    ['new p.bimodal', { name: 'new', plan: '/plans/p.bimodal', sample: false }],
    ['new --sample p.bimodal', { name: 'new', plan: '/plans/p.bimodal', sample: true }],
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
    ['show p --pdf o', 'There is no option --pdf here.'],
    ['check', 'PLAN.bimodal is missing.'],
    ['verify', 'OUT.pdf is missing.'],
    ['verify o.pdf', 'PLAN.bimodal is missing.'],
    ['verify o.pdf p q', '“q” is one file too many.'],
  ])('%j is wrong use', (line, reason) => {
    expect(parse(line)).toEqual({ ok: false, reason });
  });

  it.each(['CH', 'ch', 'fr-CA'])('the region %s is one whose numbers it can write', (region) => {
    expect(parse(`show p.bimodal --region ${region}`)).toMatchObject({ ok: true });
  });

  it('a region that is none is wrong use', () => {
    expect(parse('show p.bimodal --region=Atlantis')).toEqual({
      ok: false,
      reason: 'There is no region “Atlantis” here: a country such as DE, CH or US.',
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
