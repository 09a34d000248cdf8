import { describe, expect, test } from 'vitest';
import { areKeyChoices, keyOfAction, keyProblem } from '../../../shared/model/key-choices';

const action = (id: string, key: string | undefined, shares?: string) => ({
  id,
  words: id,
  key,
  ofWindow: shares === undefined,
  ...(shares !== undefined && { shares }),
});
const importing = action('import', 'Mod+i');
const fund = action('fund', 'f', 'fund');
const unfund = action('unfund', 'f', 'fund');
const mark = action('mark', 'm', 'mark');
const all = [importing, action('export-pdf', 'Mod+e'), fund, unfund, mark];

describe('keys that the user chose', () => {
  test.each(['Mod+Shift+z', 'Alt+ArrowUp', 'r', 'F1', '?', 'Mod++', 'Delete', 'é'])('%s is a key', (key) => {
    expect(areKeyChoices({ import: key })).toBe(true);
  });

  test.each(['Mod+', 'Tab', 'Control', 'ab', 'Mod+Mod+a', 'F'.repeat(3)])('%j is none', (key) => {
    expect(areKeyChoices({ import: key })).toBe(false);
  });

  test('go before an action’s own; an empty one is none', () => {
    expect(keyOfAction('import', 'Mod+i', {})).toBe('Mod+i');
    expect(keyOfAction('import', 'Mod+i', { import: 'Mod+j' })).toBe('Mod+j');
    expect(keyOfAction('import', 'Mod+i', { import: '' })).toBeUndefined();
    expect(keyOfAction('constructor', undefined, {})).toBeUndefined();
  });

  test('are read from a file only as what they can be', () => {
    expect(areKeyChoices({ import: 'Mod+j', find: '' })).toBe(true);
    for (const bad of [null, [], { import: 5 }, { import: 'Tab' }, { ['x'.repeat(61)]: 'a' }])
      expect(areKeyChoices(bad)).toBe(false);
    expect(areKeyChoices(Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`a${at}`, 'x'])))).toBe(
      false,
    );
  });

  test('are refused where another action has them, unless both have them by turns', () => {
    expect(keyProblem('Mod+e', importing, all)).toMatchObject({ code: 'taken', by: { id: 'export-pdf' } });
    expect(keyProblem('f', mark, all)).toMatchObject({ code: 'taken', by: { id: 'fund' } });
    expect(keyProblem('f', unfund, all)).toBeNull();
    expect(keyProblem('Mod+j', importing, all)).toBeNull();
  });

  test('of the window need Ctrl; keys of text and of moving about stay', () => {
    expect(keyProblem('i', importing, all)).toEqual({ code: 'needs-mod' });
    expect(keyProblem('F5', importing, all)).toBeNull();
    expect(keyProblem('Mod+c', importing, all)).toEqual({ code: 'reserved' });
    expect(keyProblem('ArrowUp', mark, all)).toEqual({ code: 'reserved' });
    expect(keyProblem('Tab', mark, all)).toEqual({ code: 'no-key' });
  });
});
