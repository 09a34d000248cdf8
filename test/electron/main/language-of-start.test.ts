import { describe, expect, test } from 'vitest';
import { languageOfEngine, languageOfStart, withoutLanguage } from '../../../electron/main/language-of-start';

const from = (args: readonly string[], chosen: unknown = null, system: readonly string[] = ['en-GB']) =>
  languageOfStart(['bimodal', ...args], chosen, system);

describe('the language of a start', () => {
  test.each([
    ['the system speaks German', [], null, ['de-AT', 'en'], 'de'],
    ['the system speaks a language without texts', [], null, ['fr-FR', 'de'], 'en'],
    ['the system tells none', [], null, [], 'en'],
    ['the machine of a script', [], null, ['C'], 'en'],
    ['English was chosen on a German system', [], 'en', ['de-DE'], 'en'],
    ['German was chosen on an English system', [], 'de', ['en-GB'], 'de'],
    ['the settings hold nonsense', [], 'klingon', ['de-DE'], 'de'],
    ['German is asked for', ['--lang', 'de'], 'en', ['en-GB'], 'de'],
    ['English is asked for as Chromium has it', ['--lang=en-GB'], 'de', ['de-DE'], 'en'],
    ['it is asked for twice', ['--lang=en-GB', '.', '--lang=de'], null, [], 'de'],
  ] as const)('where %s', (_, args, chosen, system, language) => {
    expect(from(args, chosen, system)).toBe(language);
  });

  test.each([
    [['show', 'P.bimodal', '--json']],
    [['export', 'P', '--csv', 'F.csv', '--figures']],
    [['--json=F.json']],
  ])('what programs read is English: %j', (args) => {
    expect(from([...args, '--lang', 'de'], 'de', ['de-DE'])).toBe('en');
  });
});

test.each([
  ['--csv', 'F.csv', '--figures'],
  ['--json', 'P.json'],
])(
  'of an export for programs (%s %s %s) it is told in the language of who asked, and the file is English',
  (...args) => {
    const argv = ['bimodal', 'export', 'P', ...args.filter(Boolean), '--lang', 'de'];
    const spoken = languageOfStart(argv, null, ['en-GB'], 'export');
    expect([spoken, languageOfEngine(argv, spoken)]).toEqual(['de', 'en']);
    const forPeople = ['bimodal', 'export', 'P', '--csv', 'F.csv'];
    expect(languageOfEngine(forPeople, 'de')).toBe('de');
  },
);

test('a restart asks for no language and no region, so that the chosen ones hold', () => {
  expect(withoutLanguage(['--no-sandbox', '--lang=de', '--region=CH', '.', 'P.bimodal'])).toEqual([
    '--no-sandbox',
    '.',
    'P.bimodal',
  ]);
});
