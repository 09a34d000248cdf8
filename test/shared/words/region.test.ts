import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { type Region, regions } from '../../../shared/model/regions';

const place = globalThis as { planLanguage?: string; planRegion?: string; planForPrograms?: boolean };

/** What a process has of words and readers that was started in a language and a region. */
async function startedIn(language: 'en' | 'de', region?: string, forPrograms = false) {
  Object.assign(place, { planLanguage: language, planForPrograms: forPrograms });
  if (region === undefined) delete place.planRegion;
  else place.planRegion = region;
  vi.resetModules();
  const [told, formats, money, days, typed, readings, cells] = await Promise.all([
    import('../../../shared/words/language'),
    import('../../../shared/words/formats'),
    import('../../../shared/words/money'),
    import('../../../shared/words/report-days'),
    import('../../../shared/words/columns/typed-money'),
    import('../../../shared/words/columns/typed-reading'),
    import('../../../shared/backlog/values/typed-cell'),
  ]);
  return { ...told, ...formats, ...money, ...days, ...typed, ...readings, ...cells };
}
type Started = Awaited<ReturnType<typeof startedIn>>;

// The modules that other tests read are in English, of no region.
afterAll(() => {
  delete place.planLanguage;
  delete place.planRegion;
  delete place.planForPrograms;
  vi.resetModules();
});

const speechOf = ({ locale }: Started) => ({ locale, currency: 'EUR', fiscalYearFirstMonth: 1 });
/** Spaces that do not break and are narrow are told apart; the two apostrophes of Switzerland are one: CLDR 48 has another. */
const shown = (text: string) =>
  text.replaceAll("'", '’').replaceAll('\u00a0', '_').replaceAll('\u202f', '.thin.');

describe.each([
  ['en', undefined, '€_1,234,567.50', '4.26M', '1 Mar 2026', '9 Sept 2026'],
  ['en', 'de-DE', '€_1.234.567,50', '4,26M', '1 Mar 2026', '9 Sept 2026'],
  ['en', 'de-CH', '€_1’234’567.50', '4.26M', '1 Mar 2026', '9 Sept 2026'],
  ['en', 'en-US', '€_1,234,567.50', '4.26M', 'Mar 1, 2026', 'Sep 9, 2026'],
  ['en', 'fr-FR', '€_1.thin.234.thin.567,50', '4,26M', '1 Mar 2026', '9 Sept 2026'],
  ['en', 'sv-SE', '€_1_234_567,50', '4,26M', '1 Mar 2026', '9 Sept 2026'],
  ['de', undefined, '1.234.567,50_€', '4,26.thin.Mio.', '01.03.2026', '09.09.2026'],
  ['de', 'de-AT', '1_234_567,50_€', '4,26.thin.Mio.', '01.03.2026', '09.09.2026'],
  ['de', 'en-GB', '1,234,567.50_€', '4.26.thin.Mio.', '01/03/2026', '09/09/2026'],
  ['de', 'en-US', '1,234,567.50_€', '4.26.thin.Mio.', '03/01/2026', '09/09/2026'],
  ['de', 'sv-SE', '1_234_567,50_€', '4,26.thin.Mio.', '2026-03-01', '2026-09-09'],
] as const)('in %s with the numbers of %s', (language, region, whole, bare, march, september) => {
  test(`it is ${whole}, ${bare}, ${march}`, async () => {
    const started = await startedIn(language, region);
    const speech = speechOf(started);
    // The sign of a region's own symbol is not at issue here.
    expect(shown(started.wholeMoney(1_234_567_50, speech)).replace('EUR', '€')).toBe(whole);
    expect(shown(started.bareMoney(4_260_000_00, speech))).toBe(bare);
    expect(started.dayWords('2026-03-01', speech)).toBe(march);
    // CLDR has both "Sep" and "Sept".
    expect(
      started.dayWords('2026-09-09', speech).replace('Sep ', september.includes('Sept') ? 'Sept ' : 'Sep '),
    ).toBe(september);
  });
});

test('what has words is in the language of the texts, as the region has it where it speaks that', async () => {
  expect((await startedIn('en', 'fr-FR')).wordsLocale).toBe('en-GB');
  expect((await startedIn('en', 'en-US')).wordsLocale).toBe('en-US');
  expect((await startedIn('de', 'de-CH')).wordsLocale).toBe('de-CH');
  expect((await startedIn('de', 'en-US')).wordsLocale).toBe('de-DE');
});

test('what programs read is the same everywhere, and files are still read as their reader writes', async () => {
  expect(await startedIn('en', 'de-DE', true)).toMatchObject({ locale: 'en-GB', region: 'de-DE' });
});

test('a region that is none is none', async () => {
  for (const odd of ['de', 'x', 'de-DE-1996', 'no such', '../x'])
    expect(await startedIn('en', odd)).toMatchObject({ locale: 'en-GB', region: null });
});

describe.each(['en', 'de'] as const)('what a reader of any region sees in %s', (language) => {
  const started = new Map<Region, Started>();
  const of = async (region: Region) => {
    const known = started.get(region) ?? (await startedIn(language, region));
    started.set(region, known);
    return known;
  };

  test('is read as the same amount, number and day when it is typed there', async () => {
    for (const region of regions) {
      const words = await of(region);
      const speech = speechOf(words);
      const read = (kind: 'money' | 'number' | 'day', text: string) =>
        words.typedCell(text, { kind, speech, choices: [] });
      const minor = fc.integer({ min: -9_999_999_999_99, max: 9_999_999_999_99 });
      const number = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((value) => value / 1_000);
      const day = fc
        .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
      fc.assert(
        fc.property(minor, number, day, (amount, value, date) => {
          for (const text of [words.moneyForInput(amount, speech), words.wholeMoney(amount, speech)])
            expect(read('money', text), `${region} ${text}`).toEqual({ ok: true, value: amount });
          for (const text of [
            words.readingForInput(value, speech),
            words.numberFormat(speech.locale, 3, 3).format(value),
          ])
            expect(read('number', text), `${region} ${text}`).toEqual({ ok: true, value });
          const digits = new Intl.DateTimeFormat(speech.locale, { timeZone: 'UTC' });
          for (const text of [words.dayWords(date, speech), digits.format(new Date(date))])
            expect(read('day', text), `${region} ${text}`).toEqual({ ok: true, value: date });
        }),
        { numRuns: 60 },
      );
    }
  });
});
