import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printSettings, readSettings } from '../../../electron/main/files/settings-file';
import { openSettings, type Settings } from '../../../electron/main/settings';
import { zoomFactors } from '../../../electron/main/windows/zoom';
import { densities, themes } from '../../../shared/contract/look';
import { languages } from '../../../shared/model/languages';
import { regions } from '../../../shared/model/regions';

const first = openSettings(join(mkdtempSync(join(tmpdir(), 'settings-file-')), 'settings.json')).get();
const kept: Settings = {
  ...first,
  recent: ['/home/ann/secret.bimodal'],
  exportFolder: '/home/ann/reports',
  grids: [],
  keys: { import: 'Mod+j', find: '' },
  panel: { money: false },
};
const carried = (settings: Settings) => {
  const { theme, contrast, density, language, region, keys, zoom, panel } = settings;
  return { theme, contrast, density, language, region, keys, zoom, panel };
};
/** The file with one change to what is in it. */
const changed = (change: (settings: Record<string, unknown>) => void): string => {
  const file = JSON.parse(printSettings(kept)) as { settings: Record<string, unknown> };
  change(file.settings);
  return JSON.stringify(file);
};

describe('a settings file', () => {
  it('is read as it was written, whatever was chosen', () => {
    fc.assert(
      fc.property(
        fc.record({
          theme: fc.constantFrom(...themes),
          contrast: fc.boolean(),
          density: fc.constantFrom(...densities),
          language: fc.constantFrom(...languages, null),
          region: fc.constantFrom(...regions, null),
          zoom: fc.constantFrom(...zoomFactors),
          keys: fc.dictionary(fc.constantFrom('import', 'find', 'help'), fc.constantFrom('', 'Mod+j', 'F1')),
          // No part of the panel is called so, and no object of a file may be.
          panel: fc.dictionary(
            fc.string({ maxLength: 40 }).filter((part) => part !== '__proto__'),
            fc.boolean(),
            { maxKeys: 20 },
          ),
        }),
        (chosen) => {
          const settings = { ...kept, ...chosen };
          // Keys of JSON are told by their content, not by the object they come from.
          expect(readSettings(printSettings(settings))).toEqual({
            ok: true,
            settings: JSON.parse(JSON.stringify(carried(settings))) as unknown,
          });
        },
      ),
    );
  });

  it('takes along nothing of plans and where they are', () => {
    expect(printSettings(kept)).not.toMatch(/ann|bimodal"|recent|bounds|exportFolder/);
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '"x"',
    '{"format":"bimodal-plan","version":1}',
    '{"format":"bimodal-settings"}',
  ])('%j is none', (text) => {
    expect(readSettings(text)).toEqual({ ok: false, code: 'settings-refused', field: '' });
  });

  it('of a newer version is refused as such, whatever is in it', () => {
    const text = '{"format":"bimodal-settings","version":2,"settings":{"theme":"sepia"}}';
    expect(readSettings(text)).toMatchObject({ ok: false, code: 'settings-newer' });
  });

  it.each([
    ['theme', 'sepia'],
    ['contrast', 1],
    ['density', 'tight'],
    ['language', 'fr'],
    ['region', 'fr'],
    ['zoom', 4],
    ['keys', { import: 'Tab' }],
    ['panel', { money: 1 }],
    ['recent', ['/etc/passwd']],
  ] as const)('with %s as %j is refused whole, by the name of the field', (field, value) => {
    const text = changed((settings) => (settings[field] = value));
    expect(readSettings(text)).toEqual({ ok: false, code: 'settings-refused', field });
  });

  it('from before there was a region leaves numbers and dates as the system’s', () => {
    const text = changed((settings) => delete settings['region']);
    expect(readSettings(text)).toMatchObject({ ok: true, settings: { region: null } });
  });

  it('in which one is missing is refused by its name', () => {
    const text = changed((settings) => delete settings['density']);
    expect(readSettings(text)).toEqual({ ok: false, code: 'settings-refused', field: 'density' });
  });
});
