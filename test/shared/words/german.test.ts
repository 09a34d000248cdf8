import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const place = globalThis as { planLanguage?: string };

/** The words as a process reads them that was started in German. */
async function inGerman() {
  place.planLanguage = 'de';
  vi.resetModules();
  const [language, say, counts, money] = await Promise.all([
    import('../../../shared/words/language'),
    import('../../../shared/words/say'),
    import('../../../shared/words/counts'),
    import('../../../shared/words/money'),
  ]);
  return { ...language, ...say, ...counts, ...money };
}

let words: Awaited<ReturnType<typeof inGerman>>;
beforeAll(async () => {
  words = await inGerman();
});
// The modules that other tests read are in English.
afterAll(() => {
  delete place.planLanguage;
  vi.resetModules();
});

describe('a process started in German', () => {
  test('says texts in German, with the values where German has them', () => {
    const { language, say } = words;
    expect(language).toBe('de');
    expect(say`Page ${3} of ${12}`).toBe('Seite 3 von 12');
  });

  test('says a text in English that has no German one', () => {
    expect(words.say`Nobody says ${'this'} anywhere.`).toBe('Nobody says this anywhere.');
    expect(words.sayAs('a meaning nobody asks for')`Page ${1} of ${2}`).toBe('Page 1 of 2');
  });

  test('leaves what looks like a place within a value alone', () => {
    expect(words.say`Page ${'{1}'} of ${2}`).toBe('Seite {1} von 2');
  });

  test('ends a sentence with one full stop after millions', () => {
    const said = words.say`Not a number. Write it like 12 or ${'1,20\u00a0Mio.'}.`;
    expect(said).toBe('Keine Zahl. Schreiben Sie sie wie 12 oder 1,20\u00a0Mio.');
  });

  test.each([
    [0, 'initiative', '0 Initiativen'],
    [1, 'initiative', '1 Initiative'],
    [1547, 'initiative', '1.547 Initiativen'],
    [2, 'emergency', '2 Notfälle'],
  ])('counts %i %s as "%s"', (count, noun, said) => {
    expect(words.counted(count, noun)).toBe(said);
  });

  test.each([
    [426_000_000, '4,26\u202fMio.\u00a0€'],
    [-850_00, '−850\u00a0€'],
    [1_200_000_000_00, '1,20\u202fMrd.\u00a0€'],
  ])('writes %i cents as "%s"', (amount, said) => {
    const speech = { locale: 'de-DE', currency: 'EUR', fiscalYearFirstMonth: 1 };
    expect(words.compactMoney(amount, speech)).toBe(said);
  });

  test('keeps the capital of a noun within a sentence', () => {
    expect(words.inSentence('Betrieb sichern')).toBe('Betrieb sichern');
    expect(words.sentence('über dem Budget')).toBe('Über dem Budget');
  });

  test('says why one comes before the other with the capitals, the point and the days of German', async () => {
    const [{ whyVerdictWords }, { demandWords }] = await Promise.all([
      import('../../../shared/words/outcomes/why-words'),
      import('../../../shared/words/people/intake-words'),
    ]);
    const speech = { locale: 'de-DE', currency: 'EUR', fiscalYearFirstMonth: 1 };
    const one = (aspect: 'cost' | 'margin' | 'days', a: number, b: number, favours: 'a' | 'b') =>
      ({ aspect, a, b, favours }) as const;
    const why = {
      verdict: { code: 'first-by-score', parameters: { a: 82.54, b: 67.6 }, favours: 'a' },
      compared: [
        one('margin', 2_600_000_00, 1_100_000_00, 'a'),
        one('cost', 1_000_000_00, 620_000_00, 'b'),
        one('days', 540, 300, 'b'),
      ],
    } as const;
    expect(whyVerdictWords(why, { a: 'Shop', b: 'Portal' }, speech).replaceAll(/\s/g, ' ')).toBe(
      'Shop kommt vor Portal: höhere Bewertung im Plan, 82,5 gegen 67,6. ' +
        'Außerdem spricht dafür: Marge pro Jahr (2,60 Mio. € gegen 1,10 Mio. €). ' +
        'Für Portal: einmalige Kosten (0,62 Mio. € gegen 1,00 Mio. €) und Tage eigener Leute (300 Tage gegen 540 Tage).',
    );
    const demand = { count: 9, asked: 1_910, free: 32_622, undated: 0, unknown: 0, quarters: [] };
    expect(demandWords(demand, speech)).toBe(
      '9 nicht entschiedene Initiativen verlangen 1.910 Tage; finanzierte Arbeit lässt 32.622 frei.',
    );
  });

  test('puts titles between German quotation marks', () => {
    expect(words.subject(1, 'Loyalty wallet')).toBe('„Loyalty wallet“');
  });

  test.each([
    ['de-AT', 'de-AT'],
    ['en-GB', 'de-DE'],
    ['fr', 'de-DE'],
    ['', 'de-DE'],
  ])('beside numbers of %s has words of %s', (readers, locale) => {
    expect(words.wordsBeside(readers)).toBe(locale);
  });
});
