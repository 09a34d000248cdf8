import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import type { ServiceEffect } from '../../../../shared/model/records/service-effect';
import { attentionOf } from '../../../../shared/rules/attention';
import type { Command } from '../../../../shared/rules/command';
import type { ServiceChanges } from '../../../../shared/rules/commands/service';
import { inertiaOf, weightOf } from '../../../../shared/rules/services/inertia';
import { serviceRowsOf } from '../../../../shared/rules/services/service-rows';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';
import { richPlan } from '../../../helpers/plans/rich-plan';

const M = (amount: number) => Math.round(amount * 100_000_000);

const service = (id: string, changes: ServiceChanges): Command => ({
  type: 'service/add',
  id,
  name: id,
  changes,
});

const effect = (initiativeId: string, serviceId: string, rest: Partial<ServiceEffect> = {}): Command => ({
  type: 'effect/set',
  effect: {
    id: `${initiativeId} ${serviceId}`,
    initiativeId,
    serviceId,
    kind: 'end',
    amount: null,
    from: null,
    parallelQuarters: 0,
    ...rest,
  },
});

const scheduled = (id: string, start: number, lengthQuarters: number): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [id],
  changes: { start, lengthQuarters },
});

const item = (plan: Parameters<typeof inertiaOf>[0], id: string) => {
  const found = inertiaOf(plan, base).find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not in the radar`);
  return found;
};

describe('the inertia radar', () => {
  test('ranks by cost × years unchanged, unknown ages after them by cost, what ends anyway last', () => {
    const plan = after(
      freshPlan(),
      // 0.1M × 16 years = 1.6; 0.5M × 2 = 1.0; 0.2M × 10 = 2.0.
      service('Fax', { cost: M(0.1), unchangedSince: 2011 }),
      service('ERP', { cost: M(0.5), unchangedSince: 2025 }),
      service('Archive', { cost: M(0.2), unchangedSince: 2017 }),
      service('Mail', { cost: M(0.3) }),
      service('Wiki', { cost: M(0.01) }),
      service('Mainframe', { cost: M(9), unchangedSince: 1990, sunset: '2028-12-31' }),
      service('Free', { cost: 0, unchangedSince: 1990 }),
    );
    const items = inertiaOf(plan, base);
    expect(items.map(({ id }) => id)).toEqual(['Archive', 'Fax', 'ERP', 'Mail', 'Wiki', 'Mainframe']);
    expect(items.map(weightOf)).toEqual([M(2), M(1.6), M(1), null, null, M(333)]);
    expect(items.map(({ standing }) => standing)).toEqual(['open', 'open', 'open', 'open', 'open', 'ends']);
  });

  test('staying costs the indexed years; changing costs one-off and run, and what is saved begins after the parallel run', () => {
    const plan = after(
      freshPlan(),
      service('Fax', { cost: M(0.12), unchangedSince: 2011 }),
      adding('E-mail orders', { cost: M(0.1), runCost: M(0.02), outcome: 'efficiency' }),
      scheduled('E-mail orders', quarterIn(2027, 1), 2),
      effect('E-mail orders', 'Fax', { parallelQuarters: 1 }),
    );
    const { staying, changes, freedAYear, outcomes, standing } = item(plan, 'Fax');
    // Five years of 0.12M.
    expect(staying).toBe(M(0.6));
    expect(standing).toBe('planned');
    expect(outcomes).toEqual(['efficiency']);
    // Live from Q3 2027 on, both in Q3, saved from Q4 on: 17 quarters of 0.03M; 18 quarters of 0.005M run.
    expect(changes).toEqual([
      {
        initiativeId: 'E-mail orders',
        title: 'E-mail orders',
        kind: 'end',
        counts: false,
        oneOff: M(0.1),
        runAdded: M(0.09),
        sideBySide: M(0.03),
        saved: M(0.51),
        freedAYear: M(0.1),
        payback: 8,
      },
    ]);
    expect(freedAYear).toBe(M(0.1));
  });

  test('one initiative that ends two services shares its cost as it saves: 0.3M of 0.4M for the one that saves three quarters', () => {
    const plan = after(
      freshPlan(),
      service('Fax', { cost: M(0.3) }),
      service('Telex', { cost: M(0.1) }),
      adding('Portal', { cost: M(0.4) }),
      scheduled('Portal', quarterIn(2027, 1), 1),
      effect('Portal', 'Fax'),
      effect('Portal', 'Telex'),
    );
    expect(item(plan, 'Fax').changes[0]?.oneOff).toBe(M(0.3));
    expect(item(plan, 'Telex').changes[0]?.oneOff).toBe(M(0.1));
  });

  test('of two that would end a service only the better one frees money; what is decided frees nothing more', () => {
    const plan = after(
      freshPlan(),
      service('Fax', { cost: M(0.12) }),
      adding('Cheap', { cost: M(0.01) }),
      adding('Dear', { cost: M(0.1), outcome: 'risk' }, 'run'),
      scheduled('Cheap', quarterIn(2027, 1), 1),
      scheduled('Dear', quarterIn(2027, 1), 1),
      effect('Dear', 'Fax'),
      effect('Cheap', 'Fax'),
    );
    expect(item(plan, 'Fax').changes.map(({ title }) => title)).toEqual(['Cheap', 'Dear']);
    expect(item(plan, 'Fax').freedAYear).toBe(M(0.12));
    const decided = after(plan, moving(['Dear'], 'run', true));
    expect(item(decided, 'Fax')).toMatchObject({ standing: 'ends', freedAYear: 0, enough: null });
  });

  test('what would end a service is not paid for by what that frees', () => {
    const plan = after(
      freshPlan(),
      service('Fax', { cost: M(0.12), unchangedSince: 2010 }),
      adding('Digital post', { cost: M(0.01), outcome: 'revenue' }, 'innovate'),
      scheduled('Digital post', quarterIn(2027, 1), 1),
      effect('Digital post', 'Fax'),
    );
    expect(item(plan, 'Fax').freedAYear).toBe(M(0.12));
    expect(item(plan, 'Fax').enough).toBeNull();
  });

  test('ending Fax frees 0.12M a year: enough for the best innovation that never costs more in a year, and each is paid for once', () => {
    const plan = after(
      freshPlan(),
      service('Fax', { cost: M(0.12), unchangedSince: 2010 }),
      service('Telex', { cost: M(0.12), unchangedSince: 2020 }),
      adding('Kitchen configurator', { cost: M(0.1), runCost: M(0.02), outcome: 'revenue' }, 'innovate'),
      adding('Data lake', { cost: M(3), outcome: 'revenue' }, 'innovate'),
      adding('Never', { cost: M(0.01), outcome: 'revenue' }, 'innovate'),
      { type: 'placement/mark', scenarioId: base, initiativeIds: ['Never'], mark: 'never' },
      scheduled('Kitchen configurator', quarterIn(2027, 1), 4),
    );
    expect(item(plan, 'Fax').enough).toEqual({
      initiativeId: 'Kitchen configurator',
      title: 'Kitchen configurator',
      mostAYear: M(0.1),
    });
    expect(item(plan, 'Telex').enough).toBeNull();
  });

  test('a funded run card older than the plan stands in it, and one without an outcome; what changes a service does not', () => {
    const plan = after(
      freshPlan(),
      service('Fax', { cost: M(0.12) }),
      adding('Patching', { cost: M(0.4), outcome: 'risk' }, 'run'),
      adding('Contract', { cost: M(0.2), contracted: true }, 'run'),
      adding('New', { cost: M(0.2), outcome: 'risk' }, 'run'),
      adding('End fax', { cost: M(0.2), outcome: 'risk' }, 'run'),
      effect('End fax', 'Fax'),
      scheduled('Patching', quarterIn(2021, 1), 40),
      moving(['Patching', 'Contract', 'New', 'End fax'], 'run', true),
    );
    const cards = inertiaOf(plan, base).filter(({ kind }) => kind === 'card');
    expect(cards.map(({ id, years, outcomes, standing }) => [id, years, outcomes, standing])).toEqual([
      ['Patching', 6, ['risk'], 'ends'],
      ['Contract', null, [], 'ends'],
    ]);
    // Patching is done after 2030, and the contract in 2027: neither frees money of every year.
    expect(cards.map(({ freedAYear }) => freedAYear)).toEqual([0, 0]);
  });

  test('a run card that costs nothing before a later year counts from there; one whose work is done within the plan’s years ends', () => {
    const plan = after(
      freshPlan(),
      adding('Later', { contracted: true, cost: M(0.4) }, 'run'),
      adding('To the last year', { contracted: true, cost: M(0.4) }, 'run'),
      adding('Runs on', { contracted: true, cost: M(0.4), runCost: M(0.1) }, 'run'),
      adding('Beyond', { contracted: true, cost: M(0.4) }, 'run'),
      scheduled('Later', quarterIn(2028, 1), 4),
      scheduled('To the last year', quarterIn(2031, 1), 4),
      scheduled('Runs on', quarterIn(2027, 1), 4),
      scheduled('Beyond', quarterIn(2031, 1), 8),
      moving(['Later', 'To the last year', 'Runs on', 'Beyond'], 'run', true),
    );
    expect(item(plan, 'Later')).toMatchObject({ costAYear: M(0.4), staying: M(0.4), standing: 'ends' });
    expect(item(plan, 'To the last year').standing).toBe('ends');
    expect(item(plan, 'Runs on').standing).toBe('open');
    expect(item(plan, 'Beyond').standing).toBe('open');
  });

  test('attention names what is unchanged for five years, has no sunset, and nothing would change', () => {
    const plan = after(
      freshPlan(),
      service('Fax', { cost: M(0.12), unchangedSince: 2022 }),
      service('Young', { cost: M(0.12), unchangedSince: 2023 }),
      service('Small', { cost: 100, unchangedSince: 2000 }),
      service('Going', { cost: M(0.12), unchangedSince: 2000, sunset: '2029-12-31' }),
      service('Changing', { cost: M(0.12), unchangedSince: 2000 }),
      adding('X'),
      effect('X', 'Changing'),
    );
    const found = attentionOf(plan, base).find(({ code }) => code === 'long-unchanged');
    expect(found).toEqual({
      code: 'long-unchanged',
      parameters: { count: 1, title: 'Fax', years: 5, cost: M(0.12) },
      initiativeIds: [],
      serviceIds: ['Fax'],
    });
  });

  test('whatever the plan: what is decided saves what run-cost drift says, and no innovation is paid for twice', () => {
    fc.assert(
      fc.property(richPlan(), (plan) => {
        const rows = new Map(serviceRowsOf(plan, base).map((row) => [row.service.id, row]));
        const paid = new Set<string>();
        for (const each of inertiaOf(plan, base)) {
          if (each.enough) {
            expect(paid.has(each.enough.initiativeId)).toBe(false);
            paid.add(each.enough.initiativeId);
            expect(each.enough.mostAYear).toBeLessThanOrEqual(each.freedAYear);
          }
          if (each.kind === 'card') continue;
          const row = rows.get(each.id);
          expect(each.staying).toBe(row?.years.reduce((sum, cost) => sum + cost, 0));
          const decided = each.changes.filter(({ counts }) => counts);
          expect(decided.reduce((sum, { saved }) => sum + saved, 0)).toBe(
            row?.saved.reduce((sum, saved) => sum + saved, 0),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
