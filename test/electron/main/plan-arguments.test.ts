import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { otherFileOf, planFileOf } from '../../../electron/main/files/plan-arguments';

const anything = () => true;

describe('the plan among the arguments of a start', () => {
  it('is found relative to the folder of the start', () => {
    expect(planFileOf(['plan.bimodal'], '/home/a', anything)).toBe('/home/a/plan.bimodal');
    expect(planFileOf(['/x/Plan.BIMODAL'], '/home/a', anything)).toBe('/x/Plan.BIMODAL');
  });

  it('is the last one, whatever Chromium put around it', () => {
    const args = ['--allow-file-access-from-files', 'a.bimodal', '--lang=de', 'b.bimodal', '--x=c.bimodal'];
    expect(planFileOf(args, '/f', anything)).toBe('/f/b.bimodal');
  });

  it.each([
    'plan.txt',
    'plan.bimodal.exe',
    '--inspect.bimodal',
    '-x.bimodal',
    'javascript:alert(1)//.bimodal',
    'file:///home/a/plan.bimodal',
    'https://example.org/plan.bimodal',
    'bimodal://open/plan.bimodal',
    '\\\\host\\share\\plan.bimodal',
    '//host/share/plan.bimodal',
    'plan\0.bimodal',
    '',
  ])('%j is passed over', (argument) => {
    expect(planFileOf([argument], '/f', anything)).toBeNull();
  });

  it('must be a file that is there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-arguments-'));
    mkdirSync(join(folder, 'folder.bimodal'));
    writeFileSync(join(folder, 'plan.bimodal'), '');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.bimodal'));
    expect(planFileOf(['plan.bimodal'], folder)).toBe(join(folder, 'plan.bimodal'));
    for (const name of ['folder.bimodal', 'dangling.bimodal', 'missing.bimodal'])
      expect(planFileOf([name], folder)).toBeNull();
  });
});

describe('another file that a start names last', () => {
  it('is a list to import, or what is to be told that it is none', () => {
    expect(otherFileOf(['backlog.csv'], '/home/a', anything)).toBe('/home/a/backlog.csv');
    expect(otherFileOf(['--lang=de', 'plan.bimodal', '/x/Photo.HEIC'], '/f', anything)).toBe('/x/Photo.HEIC');
  });

  it('is passed over where something else is named after it, and where it is a plan', () => {
    expect(otherFileOf(['backlog.csv', '--lang=de'], '/f', anything)).toBeNull();
    expect(otherFileOf(['backlog.csv', 'plan.bimodal'], '/f', anything)).toBeNull();
    expect(otherFileOf([], '/f', anything)).toBeNull();
  });

  it.each([
    '--x.csv',
    'file:///a.csv',
    'https://example.org/a.csv',
    '\\\\host\\a.csv',
    '//host/a.csv',
    'a\0.csv',
    '',
  ])('%j is passed over', (argument) => {
    expect(otherFileOf([argument], '/f', anything)).toBeNull();
  });

  it('must be a file that is there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'other-arguments-'));
    mkdirSync(join(folder, 'folder.csv'));
    writeFileSync(join(folder, 'a.csv'), '');
    expect(otherFileOf(['a.csv'], folder)).toBe(join(folder, 'a.csv'));
    for (const name of ['folder.csv', 'missing.csv']) expect(otherFileOf([name], folder)).toBeNull();
  });
});
