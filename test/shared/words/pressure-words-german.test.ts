import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { blankGoal } from '../../../shared/model/blank';
import { firstPeers } from '../../../shared/model/peers';
import { wholeReport } from '../../../shared/model/report-choice';
import { audienceOf } from '../../../shared/rules/peers/audience';
import { answeredBy } from '../../../shared/rules/peers/peers';
import { briefingOf } from '../../../shared/rules/reports/briefing';
import { showPeers } from '../../../shared/rules/show/show-peers';
import { after, base, freshPlan } from '../../helpers/plans/plans';

const place = globalThis as { planLanguage?: string };

/** The words as a process reads them that was started in German. */
async function inGerman() {
  place.planLanguage = 'de';
  vi.resetModules();
  const [briefing, cells, goals, pressures, lists] = await Promise.all([
    import('../../../shared/words/report/briefing-words'),
    import('../../../shared/words/columns/cell-words'),
    import('../../../shared/words/outcomes/goal-words'),
    import('../../../shared/words/outcomes/pressure-words'),
    import('../../../electron/engine/lists/list-row'),
  ]);
  return { ...briefing, ...cells, ...goals, ...pressures, ...lists };
}

let words: Awaited<ReturnType<typeof inGerman>>;
beforeAll(async () => {
  words = await inGerman();
});
// The modules that other tests read are in English.
afterAll(() => {
  delete place.planLanguage;
  vi.resetModules();
});

const of = (id: string) => firstPeers.find((peer) => peer.id === id)?.pressures ?? [];

test('the pressures that every plan begins with read in German', () => {
  const read = (id: string) => of(id).map(words.pressureWords).join(', ');
  expect(read('ceo')).toBe('mischen wir den Markt auf oder werden wir bald verdrängt');
  expect(read('cfo')).toBe(
    'Bilanz, Gewinn- und Verlustrechnung, Cashflow, Wachstum, Aktienkurs, Nettogewinn',
  );
  expect(read('cmo')).toBe(
    'Umsatzattribution, Customer Journeys, Personas, Tausend-Kontakt-Preis (TKP), Nachfrageelastizität, Marktanteil',
  );
  expect(read('coo')).toBe('Kundenerlebnis, Effizienz, F&E');
});

test('what was edited reads as it was typed; what was only shown in German stays as it is stored', () => {
  expect(words.pressureWords({ id: 'growth', text: 'growth in the north' })).toBe('growth in the north');
  expect(words.pressureWords({ id: 'own', text: 'growth' })).toBe('growth');
  const growth = { id: 'growth', text: 'growth' };
  expect(words.typedPressure(growth, 'Wachstum')).toBe('growth');
  expect(words.typedPressure(growth, 'Wachstum im Norden')).toBe('Wachstum im Norden');
});

test('briefings, goals and the column of initiatives say them in German; what programs read is English', () => {
  const plan = after(freshPlan(), {
    type: 'goal/set',
    goal: { ...blankGoal, id: 'g', name: 'Close', outcome: 'risk', peerId: 'cfo', pressureId: 'cash-flow' },
  });
  const audience = audienceOf(plan, wholeReport('briefing', 'A4', 'coo'));
  if (!audience) throw new Error('nobody is briefed');
  expect(briefingOf(plan, base, audience).groups.map(words.groupWords).join()).toContain('„Kundenerlebnis“');
  expect(words.answerWords(answeredBy(plan, plan.goal.get('g')))).toContain('Cashflow');
  const speech = { locale: 'de-DE', currency: 'EUR', fiscalYearFirstMonth: 1 };
  expect(words.cellWords({ id: 'pressure', kind: 'list' }, ['stock price', 'own'], { plan, speech })).toBe(
    'Aktienkurs; own',
  );
  expect(words.cellWords({ id: 'tags', kind: 'list' }, ['growth'], { plan, speech })).toBe('growth');
  expect(words.pressureTextWords('growth')).toBe('Wachstum');
  expect(showPeers(plan, base).peers[0]?.pressures[0]?.text).toBe(
    'are we a disruptor or about to be disrupted',
  );
});

test('a table names a pressure as it is stored, or as it reads in German', () => {
  expect(words.pressureNamed(of('cfo'), 'growth')?.id).toBe('growth');
  expect(words.pressureNamed(of('cfo'), ' wachstum ')?.id).toBe('growth');
  expect(words.pressureNamed(of('cfo'), 'Marktanteil')).toBeUndefined();
});
