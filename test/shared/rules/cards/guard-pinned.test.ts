import { expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import type { Command } from '../../../../shared/rules/command';
import { crossingWords } from '../../../../shared/words/decisions';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };

const marking = (initiativeIds: string[], mark: 'must' | 'stop'): Command => ({
  type: 'placement/mark',
  scenarioId: base,
  initiativeIds,
  mark,
});

/** All funded in run: one of each kind of pinned work, one of two kinds, and one that is not pinned. */
function plan(): Plan {
  const work = { outcome: 'risk', cost: 100 } as const;
  return after(
    freshPlan(),
    adding('Audit', { ...work, mandatory: true }),
    adding('Tax', { ...work, mandatory: true }),
    adding('Lease', { ...work, contracted: true }),
    adding('Both', { ...work, mandatory: true, contracted: true }),
    adding('Promise', work),
    moving(['Audit', 'Tax', 'Lease', 'Both', 'Promise'], 'run', true),
    marking(['Promise'], 'must'),
  );
}

function said(command: Command): string {
  const decision = ask(plan(), command);
  if (decision.kind !== 'needs-reason') throw new Error(decision.kind);
  return decision.crossings.map((crossing) => crossingWords(crossing, speech)).join(' ');
}

const dropping = (...ids: string[]) => moving(ids, 'run', false);

test('the question and the ledger say why work is held: mandatory, contracted, both or a must', () => {
  expect(said(dropping('Audit'))).toBe('“Audit” is mandatory and would no longer be funded.');
  expect(said(dropping('Lease'))).toBe('“Lease” is contracted and would no longer be funded.');
  expect(said(dropping('Both'))).toBe('“Both” is mandatory and contracted and would no longer be funded.');
  expect(said(dropping('Promise'))).toBe('“Promise” is marked as a must and would no longer be funded.');
});

test('and what becomes of it: stopped is not the same as no longer funded', () => {
  expect(said(marking(['Audit'], 'stop'))).toBe('“Audit” is mandatory and would be stopped.');
  expect(said(marking(['Audit', 'Tax'], 'stop'))).toBe('2 mandatory initiatives would be stopped.');
  // The mark for stopping takes the place of the must.
  expect(said(marking(['Promise'], 'stop'))).toBe('“Promise” is marked as a must and would be stopped.');
});

test('several are counted, by their reason where they share it', () => {
  expect(said(dropping('Audit', 'Tax'))).toBe('2 mandatory initiatives would no longer be funded.');
  expect(said(dropping('Audit', 'Lease', 'Promise'))).toBe(
    '3 initiatives that have to be done would no longer be funded.',
  );
});

test('a line that an older version wrote down says what it said', () => {
  const old = { cause: 'pinned', parameters: { count: 1, title: 'Audit' } } as const;
  expect(crossingWords(old, speech)).toBe(
    '“Audit” is mandatory or contracted and would no longer be funded.',
  );
});
