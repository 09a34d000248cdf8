import { basename, join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportName } from '../../../electron/main/files/export-name';

describe('the name of an exported file', () => {
  it.each([
    ['Plan 2027', 'Plan 2027.pdf'],
    ['  IT: run / innovate?  ', 'IT run innovate.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['C:\\Windows\\x', 'C Windows x.pdf'],
    ['CON', 'Plan CON.pdf'],
    ['com1.secret', 'Plan com1.secret.pdf'],
    ['NUL .txt', 'Plan NUL .txt.pdf'],
    ['lpt¹', 'Plan lpt¹.pdf'],
    ['trailing. . .', 'trailing.pdf'],
    ['.hidden', 'hidden.pdf'],
    ['--help', 'help.pdf'],
    ['a\0b\nc', 'a b c.pdf'],
    ['\u202Efdp.exe', 'fdp.exe.pdf'],
    ['', 'Plan.pdf'],
    ['...', 'Plan.pdf'],
    ['Größe – Übersicht', 'Größe – Übersicht.pdf'],
    ['日本の計画', '日本の計画.pdf'],
  ])('%j becomes %j', (title, name) => {
    expect(exportName(title, 'pdf')).toBe(name);
  });

  it('a long title is cut between characters', () => {
    const name = exportName('👩‍👩‍👧‍👦'.repeat(40), 'bimodal');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
    expect(name.replace('.bimodal', '').replaceAll('👩‍👩‍👧‍👦', '')).toBe('');
  });

  it('whatever the title, the name is one that every system takes and stays in its folder', () => {
    const title = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom('..', '/', '\\', '.', ' ', 'con', 'aux', '\0', ':', 'a', '\u202e'))
        .map((a) => a.join('')),
    );
    fc.assert(
      fc.property(title, (text) => {
        const name = exportName(text, 'pdf');
        expect(name).toBe(basename(name));
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
        expect(resolve(join('/folder', name))).toBe(`/folder/${name}`);
        expect(name).toMatch(/^[^.\s-][^\\/:*?"<>|\p{Cc}]*\.pdf$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*\./i);
        expect(name).not.toMatch(/[. ]\.pdf$/);
      }),
      { numRuns: 2_000 },
    );
  });
});
