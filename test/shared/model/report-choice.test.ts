import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReportChoice, wholeReport } from '../../../shared/model/report-choice';
import { reportIds, reportKinds, reportSections, sectionsOf } from '../../../shared/model/report-kinds';
import { reportNames, sectionNames } from '../../../shared/words/report/report-kind-words';

describe('the choice of a report', () => {
  it('keeps what is known of stored data, in the order of the paper', () => {
    const stored = { report: 'board-pack', sections: ['drift', 'lists', 'no such part'], paper: 'Letter' };
    expect(readReportChoice(stored)).toEqual({
      report: 'board-pack',
      sections: ['lists', 'drift'],
      paper: 'Letter',
      // As it lay before there was a choice.
      orientation: 'portrait',
      footer: true,
      peer: null,
      unit: null,
      since: null,
      initiativeIds: [],
    });
  });

  it('keeps how the sheet lies and that there is no footer; anything odd is as at first', () => {
    expect(readReportChoice({ orientation: 'landscape', footer: false })).toMatchObject({
      orientation: 'landscape',
      footer: false,
    });
    expect(readReportChoice({ orientation: 'askew', footer: 0 })).toMatchObject({
      orientation: 'portrait',
      footer: true,
    });
  });

  it('of an agenda keeps a business unit in place of a peer, and a day; of no other report', () => {
    const stored = { unit: 'Sales', since: '2026-10-01', peer: 'cfo' };
    expect(readReportChoice({ ...stored, report: 'agenda' })).toMatchObject({
      peer: null,
      unit: 'Sales',
      since: '2026-10-01',
    });
    expect(readReportChoice({ ...stored, report: 'briefing' })).toMatchObject({
      peer: 'cfo',
      unit: null,
      since: null,
    });
    expect(readReportChoice({ report: 'agenda', unit: 7, since: 'last week' })).toMatchObject({
      peer: 'ceo',
      unit: null,
      since: null,
    });
  });

  it('is the whole board pack on A4 where nothing is known', () => {
    for (const data of [null, 7, 'text', [], {}, { report: 'no such report', sections: 'lists' }])
      expect(readReportChoice(data)).toEqual(wholeReport('board-pack', 'A4'));
  });

  it('never comes without a section, and reads back what it wrote', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom(...reportIds),
        fc.subarray([...reportSections]),
        (data, report, sections) => {
          expect(readReportChoice(data).sections.length).toBeGreaterThan(0);
          const choice = readReportChoice({ report, sections, paper: 'Letter' });
          expect(readReportChoice(JSON.parse(JSON.stringify(choice)))).toEqual(choice);
          expect(choice.sections.every((section) => reportKinds[report].sections.includes(section))).toBe(
            true,
          );
        },
      ),
    );
  });

  it('names every report and every part once', () => {
    const names = [...Object.values(reportNames), ...Object.values(sectionNames)];
    expect(new Set(names).size).toBe(names.length);
    expect(sectionsOf('board-summary', reportSections)).toEqual(['summary']);
  });
});
