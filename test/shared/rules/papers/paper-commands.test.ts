import { describe, expect, test } from 'vitest';
import { apply, invert } from '../../../../shared/model/patch';
import { contrastOnWhite } from '../../../../shared/rules/papers/contrast';
import { after, ask, freshPlan } from '../../../helpers/plans/plans';

describe('contrast with white', () => {
  // Black: (1 + 0.05) / (0 + 0.05) = 21. White: 1.05 / 1.05 = 1. #767676 is the known lightest grey of 4.5.
  test('is that of WCAG', () => {
    expect(contrastOnWhite('#000000')).toBeCloseTo(21, 6);
    expect(contrastOnWhite('#ffffff')).toBeCloseTo(1, 6);
    expect(contrastOnWhite('#767676')).toBeGreaterThanOrEqual(4.5);
    expect(contrastOnWhite('#777777')).toBeLessThan(4.5);
  });
});

describe('how reports look', () => {
  test('a colour that is dark enough is kept, a light one refused with its contrast, none is the ink', () => {
    const violet = after(freshPlan(), { type: 'letterhead/set', changes: { accent: '#7b3fc4' } });
    expect(violet.letterhead.get('letterhead')).toEqual({
      id: 'letterhead',
      accent: '#7b3fc4',
      logo: null,
      logoWords: '',
    });
    expect(ask(violet, { type: 'letterhead/set', changes: { accent: '#ffff00' } })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'accent-too-light', parameters: { contrast: 1 } },
    });
    const plain = after(violet, { type: 'letterhead/set', changes: { accent: null } });
    expect(plain.letterhead.get('letterhead')?.accent).toBeNull();
  });

  test('a note is added, changed and taken away by an empty text; undo brings it back', () => {
    const noted = after(freshPlan(), {
      type: 'report-note/set',
      section: 'drift',
      text: 'Prices are of May.',
    });
    expect(noted.reportNote.get('drift')?.text).toBe('Prices are of May.');
    const decision = ask(noted, { type: 'report-note/set', section: 'drift', text: '  ' });
    if (decision.kind !== 'patch') throw new Error(decision.kind);
    const gone = apply(noted, decision.patch);
    expect(gone.reportNote.size).toBe(0);
    expect(apply(gone, invert(decision.patch)).reportNote.get('drift')?.text).toBe('Prices are of May.');
  });
});
