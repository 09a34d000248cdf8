import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../shared/model/plan';
import { settingsOf } from '../../../shared/model/plan';
import { boardSlides } from '../../../shared/words/slides/board-slides';
import { speechOf } from '../../../shared/words/speech';
import { adding, after, freshPlan } from '../../helpers/plans/plans';
import { richPlan } from '../../helpers/plans/rich-plan';
import { designPlan } from '../../helpers/plans/sample-plans';

function slidesOf(plan: Plan) {
  const settings = settingsOf(plan);
  return boardSlides(plan, settings.scenarioId, speechOf(settings, 'en-GB'));
}

describe('the slides of the board', () => {
  test('of a plan that holds nothing are one, which says so', () => {
    const slides = slidesOf(freshPlan());
    expect(slides).toHaveLength(1);
    expect(slides[0]?.figures?.map(({ about }) => about)).toContain('nothing in the lists yet');
  });

  test('of a plan without money say so instead of drawing an empty chart', () => {
    const parts = slidesOf(after(freshPlan(), adding('Kiosk', {}))).flatMap((slide) => slide.parts);
    expect(parts).toContainEqual(expect.objectContaining({ points: ['No money is planned yet.'] }));
    for (const part of parts) if (part.kind === 'chart') expect(part.columns.length).toBeGreaterThan(0);
  });

  test('cut titles of any length, and count the rows that a slide has no room for', () => {
    const plan = designPlan();
    const long = new Map(
      [...plan.initiative].map(([id, row]) => [id, { ...row, title: `<b>${'long '.repeat(2_000)}</b>` }]),
    );
    const text = JSON.stringify(slidesOf({ ...plan, initiative: long }));
    expect(text).toContain('…');
    expect(text.length).toBeLessThan(20_000);
  });

  test('of any plan: a chart has a value for each label, a table a cell for each column, six points at most and the rest counted', () => {
    fc.assert(
      fc.property(richPlan(), (plan) => {
        for (const part of slidesOf(plan).flatMap(({ parts }) => parts)) {
          if (part.kind === 'chart') {
            expect(part.columns.length).toBeGreaterThan(0);
            for (const { values } of [...part.columns, ...part.lines]) {
              expect(values).toHaveLength(part.labels.length);
              expect(values.every(Number.isFinite)).toBe(true);
            }
          } else if (part.kind === 'table')
            for (const cells of part.rows) expect(cells).toHaveLength(part.columns.length);
          else expect(part.points.length).toBeLessThanOrEqual(7);
        }
      }),
      { numRuns: 40 },
    );
  });
});
