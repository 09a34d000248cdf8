import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ServiceRow } from '../../../../shared/backlog/write/service-cells';
import { reviewVerdicts } from '../../../../shared/model/codes';
import { largestSum } from '../../../../shared/model/money';
import { servicesCsv } from '../../../helpers/write-csv';
import { readAll, settings } from '../backlog-reading';

const german = `Anwendung;Kosten pro Jahr (T€);Indexierung;Bereich;Kostenstelle;Verantwortlich;Intern/Extern;Vertragsende;Kündigung bis;Abschaltung
SAP ERP;1.234,50;3,5 %;Finanzen;4711;Weber;extern;31.12.2028;30.06.2028;
Mainframe;0,0004;-1;IT;4712;;eigen;;;01.07.2029
;12,00;;;;;;;;
Netz;zwölf;;IT;4713;;beides;;;
SAP ERP;2,00;;;;;;01.01.2028;02.01.2028;`;

describe('a list of services', () => {
  const read = readAll(german, { settings: { ...settings, locale: 'de-DE' } });

  test('is known by its headers, and read as its columns write numbers, dates and thousands', () => {
    expect(read.inspection.mapping.target).toBe('services');
    expect(read.services[0]).toEqual({
      line: 2,
      planId: '',
      name: 'SAP ERP',
      // 1,234.50 thousand euro in cents.
      cost: 1_234_500_00,
      costYear: null,
      indexation: 350,
      businessUnit: 'Finanzen',
      costCentre: '4711',
      owner: 'Weber',
      sourcing: 'external',
      contractEnd: '2028-12-31',
      noticeDate: '2028-06-30',
      sunset: null,
      unchangedSince: null,
      review: null,
      reviewedOn: null,
      description: '',
    });
    // 0.0004 thousand is 0.40; -1 is one percent down a year.
    expect(read.services[1]).toMatchObject({
      cost: 40,
      indexation: -100,
      sourcing: 'internal',
      sunset: '2029-07-01',
    });
  });

  test('says how long a service is unchanged and what the landscape review says of it, in German as in English', () => {
    const { services, warnings } = readAll(
      'Anwendung;Kosten pro Jahr;Vertragsende;Unverändert seit;Landschaftsbewertung;Bewertet am\n' +
        'Fax;10;31.12.2028;2011;raubt den Schlaf;01.10.2026\nMail;20;;01.02.2019;läuft gut;\nTill;5;;bald;so so;\n',
      { settings: { ...settings, locale: 'de-DE' } },
    );
    expect(services.map((row) => [row.unchangedSince, row.review, row.reviewedOn])).toEqual([
      [2011, 'worries', '2026-10-01'],
      [2019, 'works', null],
      [null, null, null],
    ]);
    expect(warnings.map(({ line, code }) => [line, code])).toEqual([
      [4, 'year-unreadable'],
      [4, 'review-unknown'],
    ]);
  });

  test('rows in the file are created and left out together; what could not be read is told', () => {
    expect([read.rows, read.created, read.leftOut.length]).toEqual([5, 4, 1]);
    expect(read.leftOut).toEqual([{ line: 4, code: 'no-name', parameters: {} }]);
    expect(read.services.map(({ name }) => name)).toEqual(['SAP ERP', 'Mainframe', 'Netz', 'SAP ERP']);
    expect(read.warnings.map(({ line, code }) => [line, code])).toEqual([
      [5, 'amount-unreadable'],
      [5, 'sourcing-unknown'],
      [6, 'name-twice'],
      [6, 'notice-after-contract'],
    ]);
  });

  test('a sum below the smallest unit is kept as that unit, never as nothing', () => {
    const { services } = readAll('Service,Cost a year,Sunset\nTill,0.001,\n');
    expect(services[0]?.cost).toBe(1);
  });

  test('the header of the cost gives its year where no column does', () => {
    const { services } = readAll('Service,Cost 2026,Contract end\nTill,100,2028-01-31\n');
    expect(services[0]).toMatchObject({ cost: 100_00, costYear: 2026, contractEnd: '2028-01-31' });
  });

  test('a rise that is no percent is told', () => {
    const { services, codes } = readAll('Service,Indexation\nA,lots\nB,250\nC,0.03\nD,2.5\n');
    expect(services.map(({ indexation }) => indexation)).toEqual([0, 0, 3, 250]);
    expect(codes.filter((code) => code.startsWith('indexation'))).toEqual([
      'indexation-unreadable',
      'indexation-unreadable',
      'indexation-small',
    ]);
  });

  test('what is said of the rows holds, and that the headers say otherwise is told', () => {
    const { drafts, services, codes } = readAll(german, { settings, overrides: { target: 'initiatives' } });
    expect(drafts.length).toBeGreaterThan(0);
    expect(services).toEqual([]);
    expect(codes).toContain('looks-like-services');
  });

  test('a backlog is not taken for services', () => {
    const { inspection } = readAll('Title,Lane,Outcome,Cost,Sunset\nTill,run,risk,1,2029-01-01\n');
    expect(inspection.mapping.target).toBeUndefined();
  });
});

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const line = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .filter((text) => !/[\0-\x1F\x7F-\x9F]/.test(text));
const row: fc.Arbitrary<ServiceRow> = fc
  .record({
    name: line.filter((text) => text.trim() !== ''),
    cost: fc.option(fc.integer({ min: 0, max: largestSum })),
    costYear: fc.option(fc.integer({ min: 1900, max: 2199 })),
    indexation: fc.integer({ min: -10_000, max: 10_000 }),
    businessUnit: line,
    costCentre: line,
    owner: line,
    sourcing: fc.option(fc.constantFrom('internal' as const, 'external' as const)),
    contractEnd: fc.option(day),
    noticeDate: fc.option(day),
    sunset: fc.option(day),
    unchangedSince: fc.option(fc.integer({ min: 1900, max: 2199 })),
    review: fc.option(fc.constantFrom(...reviewVerdicts)),
    reviewedOn: fc.option(day),
    description: line,
    planId: fc.uuid(),
  })
  .map((service) => ({
    ...service,
    noticeDate:
      service.contractEnd && service.noticeDate && service.noticeDate > service.contractEnd
        ? service.contractEnd
        : service.noticeDate,
    sunset:
      service.sunset && service.costYear && service.sunset < `${service.costYear}-01-01`
        ? `${service.costYear}-01-01`
        : service.sunset,
  }));

test('the CSV of services comes back without loss and with no mapping', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('EUR', 'JPY', 'KWD'),
      (rows, currency) => {
        const back = readAll(servicesCsv(rows, currency), { settings: { ...settings, currency } });
        expect(back.services.map(({ line: _line, ...service }) => service)).toEqual(rows);
      },
    ),
    { numRuns: 200 },
  );
});
