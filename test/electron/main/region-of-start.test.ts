import { describe, expect, test } from 'vitest';
import { regionOfStart, regionOfSystem, type SystemRegion } from '../../../electron/main/region-of-start';
import { regionCalled, regions } from '../../../shared/model/regions';

const none: SystemRegion = { platform: 'linux', env: {}, preferred: [], own: 'en-US' };
const linux = (env: SystemRegion['env']): SystemRegion => ({ ...none, env });
const german = linux({ LANG: 'de_DE.UTF-8' });

describe('the region of a start', () => {
  test.each([
    ['the system’s', [], null, german, 'de-DE', ''],
    ['none where the system tells none', [], null, none, null, ''],
    ['the chosen one before the system’s', [], 'fr-CH', german, 'fr-CH', 'CH'],
    ['the system’s where the settings hold nonsense', [], 'de', german, 'de-DE', ''],
    ['the one that is asked for before the chosen one', ['--region', 'US'], 'fr-CH', german, 'en-US', 'US'],
    ['as Chromium has options', ['--region=ch'], null, german, 'de-CH', 'CH'],
    ['one of several languages by its locale', ['--region=fr-CA'], null, german, 'fr-CA', 'CA'],
    ['the chosen one where what is asked for is none', ['--region=Atlantis'], 'en-GB', german, 'en-GB', 'GB'],
    ['that of the language that is asked for', ['--lang=en-US'], null, german, 'en-US', ''],
    ['the language’s own where it names none', ['--lang', 'en'], null, german, null, ''],
    ['the chosen one whatever language is asked for', ['--lang=en-US'], 'de-DE', german, 'de-DE', 'DE'],
  ] as const)('is %s', (_, args, chosen, system, locale, named) => {
    expect(regionOfStart(['bimodal', ...args], chosen, system)).toEqual({ locale, named });
  });
});

describe('the region of a system', () => {
  test.each([
    ['numbers apart from the words', linux({ LANG: 'en_US.UTF-8', LC_NUMERIC: 'de_DE.UTF-8' }), 'de-DE'],
    ['dates apart from the words', linux({ LANG: 'en_US.UTF-8', LC_TIME: 'en_DK.UTF-8' }), 'da-DK'],
    ['all in one', linux({ LC_ALL: 'sv_SE', LC_NUMERIC: 'de_DE' }), 'sv-SE'],
    ['a sign for its money', linux({ LANG: 'fr_FR@euro' }), 'fr-FR'],
    ['no language', linux({ LANG: 'C.UTF-8' }), null],
    ['nothing but the standard', linux({ LANG: 'POSIX' }), null],
    ['English of no country', linux({ LANG: 'en' }), null],
    ['French of no country', linux({ LANG: 'fr' }), 'fr-FR'],
    ['a country that is not in the list', linux({ LANG: 'es_AR.UTF-8' }), 'es-AR'],
    ['digits that the app does not read', linux({ LANG: 'ar_EG.UTF-8' }), null],
    ['nonsense', linux({ LANG: '-' }), null],
    ['Windows’ form of numbers', { ...none, platform: 'win32', preferred: ['en-US'], own: 'de-CH' }, 'de-CH'],
    ['Windows, which tells none', { ...none, platform: 'win32', preferred: ['en-GB'], own: '' }, 'en-GB'],
    ['a Mac in English in Germany', { ...none, platform: 'darwin', preferred: ['en-DE'] }, 'de-DE'],
    ['a Mac in French in Switzerland', { ...none, platform: 'darwin', preferred: ['fr-CH'] }, 'fr-CH'],
    ['a script of its own', { ...none, platform: 'darwin', preferred: ['zh-Hant-TW'] }, 'zh-TW'],
  ] as const)('that has %s', (_, system, locale) => {
    expect(regionOfSystem(system)).toBe(locale);
  });
});

test('a country means the first of its locales, whatever the case; what is none is none', () => {
  expect(['CH', 'be', 'ca', 'fr-ch', 'fr_CA'].map(regionCalled)).toEqual([
    'de-CH',
    'nl-BE',
    'en-CA',
    'fr-CH',
    'fr-CA',
  ]);
  expect(['', 'XX', 'de-FR', 'Germany'].map(regionCalled)).toEqual([null, null, null, null]);
  for (const region of regions) expect(regionCalled(region)).toBe(region);
});
