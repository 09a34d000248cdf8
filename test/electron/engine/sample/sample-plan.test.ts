import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { samplePlan } from '../../../../electron/engine/sample/sample-plan';
import { benefitKinds, dependencyKinds, effectKinds, fundings, lanes } from '../../../../shared/model/codes';
import { type Plan, recordSchemas, settingsOf, tableNames } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { ownFieldKinds } from '../../../../shared/model/records/own-field';
import { attentionOf } from '../../../../shared/rules/attention';
import { colourings } from '../../../../shared/rules/board/colour-by';
import { groupings as swimlaneGroupings } from '../../../../shared/rules/board/swimlanes';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import { checkPlan } from '../../../../shared/rules/check-plan';
import { passes } from '../../../../shared/rules/find/passes';
import { readFilter } from '../../../../shared/rules/find/read-filter';
import { needsPath } from '../../../../shared/rules/initiatives/dependency-path';
import { goalsOf } from '../../../../shared/rules/outcomes/goals';
import { toldBy } from '../../../../shared/rules/papers/sentence-figures';
import { knownMoney } from '../../../../shared/rules/questions/known-money';
import { storyOf } from '../../../../shared/rules/reports/report-story';
import { openBody, tempFolder, testEngine, valueOf } from '../../../helpers/plan-file';

const backlog = readFileSync('resources/sample-backlog.csv', 'utf8');
const at = '2026-11-21T09:00:00.000Z';
const today = at.slice(0, 10);

function sample(currency = 'EUR', firstYear = 2027): Promise<Plan> {
  return samplePlan(backlog, { title: 'Sample portfolio', currency, firstYear, scenarioId: 'base' }, at);
}

const plan = await sample();
const of = <T>(rows: ReadonlyMap<string, T>) => [...rows.values()];

/** Every finding that has words: as they are written down, so that a new one is not forgotten here. */
const words = readFileSync(
  resolve(import.meta.dirname, '../../../../shared/words/cards/attention-words.ts'),
  'utf8',
);
const attentionCodes = [...words.matchAll(/^  '([a-z-]+)': \(/gm)].map(([, code = '']) => code);

/** What the sample does not show, and why. */
const leftOut: Readonly<Record<string, string>> = {
  'teams-without-days': 'teams come without days only from a list, and these are planned',
  'teams-over': 'one overload is enough to show how it is mended',
  'needs-stopped': 'what is stopped is only tried out in a scenario, and nothing needs it',
  'both-excluded': 'nobody funds two that exclude each other unless by mistake',
  'funded-without-outcome': 'no command funds such work, only an import of what is contracted',
  'funded-serves-nobody': 'it takes peers whose pressures were taken away',
  'funded-without-cost': 'a plan for the board has none',
  'funded-without-start': 'a plan for the board has none',
  'year-booked-at-once': 'it is a mistake to be mended; what the sample has booked comes month by month',
  'notice-passed': 'its days for notice lie in the years that are planned',
  'notice-soon': 'its days for notice lie in the years that are planned',
  'only-it-metrics': 'each of its goals says what the business gains',
  'time-box-over': 'its time-box ends in the years that are planned',
  'firewall-shared-team':
    'it is a mistake to be mended, and one firewalled initiative is enough to show the rest',
  'reserve-overused': 'what cannot wait in the years that are planned is not known yet',
  'starts-before-plan': 'what began earlier is in delivery',
};

describe('the sample portfolio', () => {
  test('leaves something to ask of the funded money, though not of most of it', () => {
    const { four, questions } = knownMoney(plan, 'base');
    expect(four).toBeGreaterThan(0.5);
    expect(four).toBeLessThan(1);
    expect(questions.filter(({ missing }) => missing > 0).length).toBeGreaterThan(3);
  });

  test('keeps every rule, and every record is one', () => {
    expect(checkPlan(plan)).toEqual([]);
    for (const name of tableNames)
      for (const row of plan[name].values()) expect(recordSchemas[name].safeParse(row).success).toBe(true);
  });

  test('prints a sentence of the report in own words', () => {
    const drift = storyOf(plan, settingsOf(plan).scenarioId).find(({ code }) => code === 'drift');
    expect(drift && toldBy(drift)).toBe(of(plan.ownWords)[0]?.told);
  });

  test('has 60 initiatives, and rows in every table', () => {
    expect(plan.initiative.size).toBe(60);
    expect(tableNames.filter((name) => plan[name].size === 0)).toEqual([]);
    expect(plan.service.size).toBeGreaterThanOrEqual(20);
    expect(plan.team.size).toBe(6);
    expect(of(plan.scenario).map(({ kind }) => kind)).toEqual([
      'scenario',
      'baseline',
      'scenario',
      'scenario',
    ]);
  });

  test('shows every kind of what can be said of lanes, funding, benefits, dependencies and effects', () => {
    const placements = of(plan.placement);
    const kindsOf = (values: readonly string[]) => [...new Set(values)].sort();
    const all = (codes: readonly string[]) => [...codes].sort();
    expect(kindsOf(placements.map(({ lane }) => lane))).toEqual(all(lanes));
    expect(kindsOf(placements.map(({ funding }) => funding))).toEqual(all(fundings));
    expect(kindsOf(placements.map(({ mark }) => mark))).toEqual(['must', 'never', 'none', 'stop']);
    expect(kindsOf(of(plan.benefitLine).map(({ kind }) => kind))).toEqual(all(benefitKinds));
    expect(kindsOf(of(plan.dependency).map(({ kind }) => kind))).toEqual(all(dependencyKinds));
    expect(kindsOf(of(plan.serviceEffect).map(({ kind }) => kind))).toEqual(all(effectKinds));
    expect(kindsOf(of(plan.decisionEntry).map(({ verdict }) => verdict))).toEqual(
      all(['yes', 'no', 'later', 'stop']),
    );
    expect(kindsOf(of(plan.ownField).map(({ kind }) => kind))).toEqual(all(ownFieldKinds));
    expect(kindsOf(of(plan.milestone).map(({ kind }) => kind))).toEqual(['gate', 'milestone', 'usable']);
    const lines = of(plan.moneyLine);
    expect(kindsOf(lines.map(({ stage }) => stage))).toEqual(['actual', 'forecast', 'planned']);
    expect(kindsOf(lines.map(({ spread }) => spread))).toEqual(['back', 'even', 'front', 'manual']);
    for (const field of ['basis', 'sourcing', 'foreignCurrency', 'bookings'] as const)
      expect(lines.some((line) => line[field] !== null)).toBe(true);
    expect(lines.some(({ rampQuarters }) => rampQuarters > 0)).toBe(true);
    expect(of(plan.benefitLine).some(({ claimant, rampQuarters }) => claimant && rampQuarters)).toBe(true);
  });

  test('has a view that shows what a field of its own says, and this can still be read', () => {
    const [view, another] = of(plan.savedView);
    expect([view?.name, another]).toEqual(['Bought from others', undefined]);
    const filter = readFilter(JSON.parse(view?.content['filter'] ?? ''), plan);
    const passing = [...cardsOf(plan, settingsOf(plan).scenarioId).byId.values()].filter(
      passes(filter, { plan, today }),
    );
    expect(passing.length).toBeGreaterThanOrEqual(3);
    expect(passing.length).toBeLessThan(plan.initiative.size);
    expect(swimlaneGroupings).toContain(view?.content['group']);
    expect(colourings).toContain(view?.content['colour']);
  });

  test('every finding there is occurs in one of its scenarios, or is left out for a reason', () => {
    const found = new Set(
      of(plan.scenario).flatMap(({ id }) => attentionOf(plan, id, today).map(({ code }) => code)),
    );
    expect([...found, ...Object.keys(leftOut)].sort()).toEqual(attentionCodes.toSorted());
  });

  test('overloads one team, waits on one unfunded need, and has no circle', () => {
    const codes = attentionOf(plan, 'base', today).map(({ code }) => code);
    expect(codes.filter((code) => code === 'team-over')).toHaveLength(1);
    expect(codes.filter((code) => code === 'needs-unfunded')).toHaveLength(1);
    const needs = of(plan.dependency).filter(({ kind }) => kind === 'needs');
    expect(needs.filter(({ fromId, toId }) => needsPath(plan, toId, fromId))).toEqual([]);
  });

  test('one thing was done past a limit, with its reason', () => {
    expect(of(plan.override).map(({ cause, scenarioId }) => [cause, scenarioId])).toEqual([
      ['budget', 'base'],
    ]);
  });

  test('spends nearly all of its first budget, and in a quarter that can be named run eats into innovation', () => {
    const { budget, spend } = figuresOf(plan, 'base');
    expect(spend).toBeLessThan(budget ?? 0);
    expect(spend).toBeGreaterThan(0.95 * (budget ?? 0));
    expect(driftOf(plan, 'base', 5).squeezed).toBe(quarterIn(2030, 1));
  });

  test('has goals that are reached, goals that are not, and one that nobody serves', () => {
    const { goals, unserved } = goalsOf(plan, 'base');
    expect(new Set(goals.map(({ verdict }) => verdict))).toEqual(new Set(['reached', 'short', 'beyond']));
    expect(unserved).toHaveLength(1);
  });
});

test('made in another year and currency it is the same plan, so much later', async () => {
  const later = await sample('JPY', 2034);
  const shape = (made: Plan, firstYear: number) =>
    [...cardsOf(made, 'base').byId.values()].map(({ initiative, placement, window, funded }) => ({
      title: initiative.title.replace(String(firstYear), 'that year'),
      lane: placement.lane,
      funded,
      first: window.first - quarterIn(firstYear, 1),
      last: window.last - quarterIn(firstYear, 1),
    }));
  expect(shape(later, 2034)).toEqual(shape(plan, 2027));
  expect(JSON.stringify([...later.service.values(), ...later.initiative.values()])).not.toContain('2027');
  const share = (made: Plan) => figuresOf(made, 'base').balance?.run ?? 0;
  expect(share(later)).toBeCloseTo(share(plan), 4);
});

test('an engine makes it where it is asked to, with nothing to undo, and opens it again as any other', async () => {
  const path = join(tempFolder(), 'Sample portfolio.bimodal');
  const engine = testEngine();
  const body = { ...openBody(path), sample: 'resources/sample-backlog.csv' };
  expect(valueOf(await engine.ask('plan/open', body))).toMatchObject({ created: true });
  const page = await engine.page();
  expect((await page.read()).initiative.size).toBe(60);
  expect(valueOf(await engine.ask('plan/check', {})).problems).toEqual([]);
  await engine.get('plan/close', {});
  const again = testEngine();
  expect(valueOf(await again.ask('plan/open', body))).toMatchObject({ created: false });
});
