import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missingSigns } from '../../../renderer/features/report/missing-signs';

/** A computer whose fonts have these signs alone beside the Latin ones. */
const having = (signs: string) => (sign: string) => (signs.includes(sign) ? `picture of ${sign}` : 'box');

test('each sign that no font has is named once, in the order of the text', () => {
  expect(missingSigns('Plan 日本の計画 🚀, 本 🚀', having(''))).toBe('日本の計画🚀');
  expect(missingSigns('Plan 日本の計画 🚀', having('日本計画'))).toBe('の🚀');
});

test('Latin text, spaces, marks and joiners are no missing signs', () => {
  const text = 'Größe, Łódź, e\u0301, \u00a0\u2009\u200d\u202e\ufe0f\n—';
  expect(missingSigns(text, having('—'))).toBe('');
});

test('where nothing can be drawn nobody knows', () => {
  expect(missingSigns('日本', () => null)).toBe('');
  expect(missingSigns('日本')).toBe('');
});

test('whatever the text, what is named is in it and no font has it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, has) => {
      const named = [...missingSigns(text, having(has))];
      expect(new Set(named).size).toBe(named.length);
      for (const sign of named) {
        expect(text).toContain(sign);
        expect(has).not.toContain(sign);
      }
    }),
  );
});
