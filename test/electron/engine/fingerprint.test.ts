import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyPlan, tableNames } from '../../../shared/model/plan';
import { canonicalRows } from '../../../shared/rules/import/canonical-rows';
import { sinceWords } from '../../../shared/words/report/since-words';
import { adding, scenarioOf, tempFolder, testEngine, valueOf } from '../../helpers/plan-file';
import { boardPlan } from '../../helpers/plans/board-plan';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };

async function opened() {
  const engine = testEngine();
  valueOf(await engine.open(join(tempFolder(), 'plan.bimodal')));
  const page = await engine.page();
  const scenarioId = scenarioOf(await page.read());
  const facts = () => engine.get('plan/report', { scenario: null });
  const since = ({ fingerprint, entry }: { fingerprint: string; entry: string }) =>
    engine.get('plan/since', { fingerprint, entry });
  return { engine, page, scenarioId, facts, since };
}

describe('the fingerprint of a plan', () => {
  test('does not depend on the order of rows and fields', () => {
    const plan = boardPlan();
    const turned = { ...emptyPlan() } as Record<string, unknown>;
    for (const name of tableNames)
      turned[name] = new Map(
        [...plan[name]].reverse().map(([id, row]) => [id, Object.fromEntries(Object.entries(row).reverse())]),
      );
    expect([...canonicalRows(turned as typeof plan)]).toEqual([...canonicalRows(plan)]);
    expect([...canonicalRows(plan)].length).toBeGreaterThan(20);
  });

  test('is another after an edit, the same again once that is taken back, and not touched by a saved view', async () => {
    const { engine, page, scenarioId, facts, since } = await opened();
    await page.do(adding(scenarioId, 'a', { cost: 10_00 }));
    const printed = await facts();
    expect(printed.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(await since(printed)).toMatchObject({ matches: true, edits: null });
    await page.do({ type: 'view/set', view: { id: 'v', name: 'V', content: {} } });
    expect((await since(printed)).matches).toBe(true);
    await page.do(adding(scenarioId, 'b', {}));
    const later = await since(printed);
    expect(later.matches).toBe(false);
    expect(sinceWords(later.edits, speech)).toEqual([
      '2 edits since, the newest first:',
      '  Adding “Title of b”',
      '  Saving view “V”',
    ]);
    valueOf(await page.ask('history/undo', {}));
    expect((await since(printed)).matches).toBe(true);
    await engine.get('plan/close', {});
  });

  test('a report finds initiatives by key or title, whatever the case, and refuses what it does not find', async () => {
    const { engine, page, scenarioId } = await opened();
    await page.do(adding(scenarioId, 'a', { sourceKey: 'K-1' }));
    await page.do(adding(scenarioId, 'b', {}));
    const ask = (...initiatives: string[]) => engine.get('plan/report', { scenario: null, initiatives });
    expect((await ask('k-1', 'TITLE of b', 'a')).initiativeIds).toEqual(['a', 'b', 'a']);
    await expect(ask('nothing')).rejects.toThrow(/initiative-unknown/);
    await engine.get('plan/close', {});
  });

  test('of a state that was taken back, or of another plan, the history says so', async () => {
    const { engine, page, scenarioId, facts, since } = await opened();
    await page.do(adding(scenarioId, 'a', {}));
    const printed = await facts();
    valueOf(await page.ask('history/undo', {}));
    const later = await since(printed);
    expect(later).toMatchObject({ matches: false, edits: null });
    expect(sinceWords(later.edits, speech)[0]).toContain('does not hold the state that was printed');
    expect(sinceWords({ count: 0, last: [] }, speech)[0]).toContain('no edit since');
    await engine.get('plan/close', {});
  });
});
