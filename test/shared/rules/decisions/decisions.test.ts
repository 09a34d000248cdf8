import { expect, test } from 'vitest';
import { firstDayOf, quarterIn } from '../../../../shared/model/quarter';
import { attentionOf } from '../../../../shared/rules/attention';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { dateGapOf } from '../../../../shared/rules/cards/date-gap';
import { lateCards } from '../../../../shared/rules/cards/late-cards';
import type { Command } from '../../../../shared/rules/command';
import { decisionLog, latestDecision, overdueReviews } from '../../../../shared/rules/decisions/decisions';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

type Entry = Extract<Command, { type: 'decision/set' }>['entry'];

function deciding(id: string, initiativeId: string, at: string, changes: Partial<Entry> = {}): Command {
  const entry: Entry = {
    id,
    initiativeId,
    at: `${at}T09:00:00.000Z`,
    verdict: 'later',
    reason: 'No budget this year',
    wouldChange: 'A second supplier',
    reviewBy: null,
    ...changes,
  };
  return { type: 'decision/set', entry };
}

const plan = () => after(freshPlan(), adding('Kiosk'), adding('Portal'));

test('a review is overdue from its day on, until something is said again', () => {
  const later = after(plan(), deciding('1', 'Kiosk', '2026-11-01', { reviewBy: '2027-01-15' }));
  expect(overdueReviews(later, '2027-01-14')).toEqual([]);
  expect(overdueReviews(later, '2027-01-15').map(({ id }) => id)).toEqual(['1']);
  const [line] = attentionOf(later, base, '2027-01-15').filter(({ code }) => code === 'reviews-overdue');
  expect(line).toMatchObject({ parameters: { count: 1, title: 'Kiosk' }, initiativeIds: ['Kiosk'] });
  expect(attentionOf(later, base).map(({ code }) => code)).not.toContain('reviews-overdue');
  const again = after(later, deciding('2', 'Kiosk', '2027-01-15', { verdict: 'yes' }));
  expect(overdueReviews(again, '2027-02-01')).toEqual([]);
  expect(latestDecision(again, 'Kiosk')?.verdict).toBe('yes');
  expect(latestDecision(again, 'Portal')).toBeNull();
});

test('the log stands newest first', () => {
  const log = after(plan(), deciding('1', 'Kiosk', '2026-11-01'), deciding('2', 'Portal', '2026-11-03'));
  expect(decisionLog(log.decisionEntry).map(({ id }) => id)).toEqual(['2', '1']);
});

test('a review before the decision, and a decision on nothing, are refused', () => {
  const early = ask(plan(), deciding('1', 'Kiosk', '2026-11-01', { reviewBy: '2026-10-31' }));
  expect(early).toMatchObject({ kind: 'refused', refusal: { code: 'review-before-decision' } });
  expect(ask(plan(), deciding('1', 'Gone', '2026-11-01'))).toMatchObject({
    refusal: { code: 'initiative-missing' },
  });
});

test('the first day of a fiscal quarter, in a calendar year and in one from April on', () => {
  expect(firstDayOf(quarterIn(2027, 3), 1)).toBe('2027-07-01');
  // FY2027 from April 2026: Q1 April, Q4 January 2027.
  expect([1, 2, 3, 4].map((number) => firstDayOf(quarterIn(2027, number), 4))).toEqual([
    '2026-04-01',
    '2026-07-01',
    '2026-10-01',
    '2027-01-01',
  ]);
});

const dated = (changes: Parameters<typeof adding>[1], start: number | null): ReturnType<typeof plan> =>
  after(plan(), adding('Till', { outcome: 'risk', cost: 100, ...changes }), moving(['Till'], 'run', true), {
    type: 'placement/schedule',
    scenarioId: base,
    initiativeIds: ['Till'],
    changes: { start, lengthQuarters: 2 },
  });
const gapOf = (made: ReturnType<typeof plan>) => {
  const card = cardsOf(made, base).byId.get('Till');
  return card ? dateGapOf(card, 1) : null;
};

test('needed by 1 June and live from 1 July is 30 days late; IT can name another day', () => {
  // Two quarters from Q1 2027: live with Q3, on 1 July.
  expect(gapOf(dated({ neededBy: '2027-06-01' }, quarterIn(2027, 1)))).toEqual({
    needed: '2027-06-01',
    ready: '2027-07-01',
    from: 'plan',
    days: 30,
  });
  const named = dated({ neededBy: '2027-06-01', earliestBy: '2027-05-02' }, null);
  expect(gapOf(named)).toMatchObject({ from: 'earliest', days: -30 });
  expect(gapOf(dated({ neededBy: '2027-06-01' }, null))).toBeNull();
  expect(gapOf(dated({}, quarterIn(2027, 1)))).toBeNull();
});

test('late is what comes after it is needed and has no agreed day', () => {
  const late = dated({ neededBy: '2027-06-01' }, quarterIn(2027, 1));
  expect(lateCards(late, base).map(({ card, gap }) => [card.initiative.id, gap.days])).toEqual([
    ['Till', 30],
  ]);
  expect(attentionOf(late, base).map(({ code }) => code)).toContain('later-than-needed');
  const agreed = after(late, { type: 'initiative/edit', ids: ['Till'], changes: { agreedBy: '2027-07-01' } });
  expect(lateCards(agreed, base)).toEqual([]);
});

test('what is live or was stopped is not late any more, whoever said so', () => {
  const late = dated({ neededBy: '2027-06-01' }, quarterIn(2027, 1));
  for (const status of ['live', 'stopped'] as const) {
    const ended = after(late, { type: 'initiative/edit', ids: ['Till'], changes: { status } });
    expect([status, lateCards(ended, base)]).toEqual([status, []]);
  }
  // What is in delivery comes late all the same.
  const delivering = after(late, {
    type: 'initiative/edit',
    ids: ['Till'],
    changes: { status: 'delivering' },
  });
  expect(lateCards(delivering, base)).toHaveLength(1);
  const stopped = after(delivering, {
    type: 'placement/mark',
    scenarioId: base,
    initiativeIds: ['Till'],
    mark: 'stop',
  });
  expect(lateCards(stopped, base)).toEqual([]);
});
