import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const place = globalThis as { planLanguage?: string };

/** The words as a process reads them that was started in German. */
async function inGerman() {
  place.planLanguage = 'de';
  vi.resetModules();
  const [{ language, locale, localeBeside }, { say, sayAs }, { counted, inSentence, sentence, subject }] =
    await Promise.all([
      import('../../../shared/words/language'),
      import('../../../shared/words/say'),
      import('../../../shared/words/counts'),
    ]);
  return { language, locale, localeBeside, say, sayAs, counted, inSentence, sentence, subject };
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

  test('keeps the capital of a noun within a sentence', () => {
    expect(words.inSentence('Betrieb sichern')).toBe('Betrieb sichern');
    expect(words.sentence('über dem Budget')).toBe('Über dem Budget');
  });

  test('puts titles between German quotation marks', () => {
    expect(words.subject(1, 'Loyalty wallet')).toBe('„Loyalty wallet“');
  });

  test.each([
    ['de-AT', 'de-AT'],
    ['en-GB', 'de-DE'],
    ['fr', 'de-DE'],
    ['', 'de-DE'],
  ])('writes numbers for a reader of %s as %s does', (readers, locale) => {
    expect(words.localeBeside(readers)).toBe(locale);
  });
});
