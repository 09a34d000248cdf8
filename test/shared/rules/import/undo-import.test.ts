import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankService } from '../../../../shared/model/blank';
import { apply } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { blankAdoption } from '../../../../shared/model/records/adoption';
import { allAtOnce } from '../../../../shared/model/steps';
import { checkPlan } from '../../../../shared/rules/check-plan';
import type { Command } from '../../../../shared/rules/command';
import { knownRows } from '../../../../shared/rules/import/known-rows';
import { undoImport } from '../../../../shared/rules/import/undo-import';
import { draftOf, importing, inLines } from '../../../helpers/import-again';
import { after, ask, at, base, freshPlan, merging, moving } from '../../../helpers/plans/plans';
import { doing } from '../../../helpers/touched';

const fields = ['title', 'cost', 'businessOwner', 'outcome', 'lane', 'funding'] as const;
const first = importing(
  freshPlan(),
  inLines(draftOf('A', { cost: 100_00 }), draftOf('B', { outcome: 'risk' })),
  {
    fields,
    id: 'one',
  },
);
const second = importing(
  first.plan,
  inLines(
    draftOf('A', { cost: 150_00, businessOwner: 'Lee' }),
    draftOf('B', { outcome: 'risk', title: 'B anew' }),
    draftOf('C', { cost: 10_00, outcome: 'revenue' }),
  ),
  { fields, id: 'two', lastTime: first.plan },
);

function undone(...edits: readonly Command[]) {
  const { plan, since } = doing(second.plan, edits);
  const result = allAtOnce(undoImport(plan, 'two', second.patch, since, at));
  return { ...result, before: plan, plan: apply(plan, result.patch) };
}

/** The plan without the list of imports. */
const rest = ({ import: _import, ...tables }: Plan) => tables;

const edit = (id: string, changes: object): Command => ({ type: 'initiative/edit', ids: [id], changes });

describe('an import that is taken back', () => {
  test('leaves the plan as it was, but for the list of imports, where nobody touched anything', () => {
    const { plan, kept, removed, restored } = undone();
    expect(rest(plan)).toEqual(rest(first.plan));
    expect(plan.import.get('two')?.undoneAt).toBe(at);
    expect({ kept, removed, restored }).toEqual({ kept: [], removed: 1, restored: 2 });
  });

  test('keeps the field that was edited since and names it; the other fields go back', () => {
    const { plan, kept } = undone(edit('one.2', { cost: 175_00 }), edit('one.3', { title: 'Mine' }));
    const known = knownRows(plan, base);
    expect(known.get('one.2')?.now).toMatchObject({ cost: 175_00, businessOwner: '' });
    expect(known.get('one.3')?.now).toMatchObject({ title: 'Mine' });
    expect(kept).toEqual([
      { initiativeId: 'one.2', title: 'Title of A', what: ['cost'] },
      { initiativeId: 'one.3', title: 'Mine', what: ['title'] },
    ]);
  });

  test('names an edit beside what it takes back', () => {
    const { plan, kept } = undone(edit('one.2', { description: 'Words' }));
    expect(knownRows(plan, base).get('one.2')?.now).toMatchObject({ cost: 100_00, description: 'Words' });
    expect(kept).toMatchObject([{ initiativeId: 'one.2', what: ['description'] }]);
  });

  test.each<[string, Command, string]>([
    ['edited', edit('two.4', { sponsor: 'CFO' }), 'sponsor'],
    ['moved and funded', moving(['two.4'], 'run', true), 'placement'],
    [
      'put on the roadmap',
      {
        type: 'placement/schedule',
        scenarioId: base,
        initiativeIds: ['two.4'],
        changes: { lengthQuarters: 2 },
      },
      'lengthQuarters',
    ],
    [
      'tied to another',
      {
        type: 'dependency/set',
        dependency: { id: 'one.2.needs.two.4', fromId: 'one.2', toId: 'two.4', kind: 'needs', share: 0 },
      },
      'dependency',
    ],
    [
      'spoken of',
      {
        type: 'comment/set',
        comment: { id: 'c', initiativeId: 'two.4', at, author: 'Ann', text: 'Asked for by sales' },
      },
      'line',
    ],
    [
      'given users',
      { type: 'adoption/set', adoption: { ...blankAdoption, id: 'two.4', users: 'Stores' } },
      'line',
    ],
  ])('keeps a new initiative that was %s', (_, command, part) => {
    const { plan, kept, removed } = undone(command);
    expect(plan.initiative.has('two.4')).toBe(true);
    expect(removed).toBe(0);
    expect(kept.find(({ initiativeId }) => initiativeId === 'two.4')?.what).toContain(part);
  });

  test('takes a new initiative that only stands elsewhere in its lane', () => {
    const { removed, kept } = undone(moving(['two.4'], 'backlog', false, 'one.2'));
    expect({ removed, kept }).toEqual({ removed: 1, kept: [] });
  });

  test('does not bring back what was deleted since', () => {
    const { plan, kept } = undone({ type: 'initiative/delete', ids: ['one.2', 'two.4'] });
    expect([...plan.initiative.keys()]).toEqual(['one.3']);
    expect(kept).toEqual([]);
  });

  test('takes the outcome from nothing that is funded by now', () => {
    const third = importing(second.plan, inLines(draftOf('A', { cost: 150_00, outcome: 'revenue' })), {
      fields,
      id: 'three',
      lastTime: second.plan,
      rules: [['outcome', 'source']],
    });
    const { plan, since } = doing(third.plan, [moving(['one.2'], 'run', true)]);
    const result = allAtOnce(undoImport(plan, 'three', third.patch, since, at));
    expect(apply(plan, result.patch).initiative.get('one.2')).toMatchObject({ outcome: 'revenue' });
    expect(result.kept).toMatchObject([{ initiativeId: 'one.2', what: ['placement'] }]);
  });

  test('takes its services with it unless they are used', () => {
    const service = (id: string) => ({
      service: { ...blankService, id, name: id },
      cost: 5_00,
      sourcing: null,
    });
    const command = merging(
      { ...second.command.import, id: 'three' },
      { services: [service('free'), service('used'), service('edited')] },
    );
    const decision = ask(second.plan, command);
    if (decision.kind !== 'patch') throw new Error(decision.kind);
    const { plan, since } = doing(apply(second.plan, decision.patch), [
      {
        type: 'effect/set',
        effect: {
          id: 'e',
          initiativeId: 'one.2',
          serviceId: 'used',
          kind: 'end',
          amount: null,
          from: null,
          parallelQuarters: 0,
        },
      },
      { type: 'service/edit', ids: ['edited'], changes: { cost: 6_00 } },
    ]);
    const result = apply(plan, allAtOnce(undoImport(plan, 'three', decision.patch, since, at)).patch);
    expect([...result.service.keys()]).toEqual(['used', 'edited']);
    expect(result.moneyLine.has('free.run')).toBe(false);
  });

  test('puts a card back to the end of its lane where another stands in its place by now', () => {
    const plan = after(first.plan, moving(['one.2'], 'run'));
    const changed = [{ id: 'one.2', fields: { lane: 'innovate' } }];
    const decision = ask(plan, merging({ ...second.command.import, id: 'three' }, { changed }));
    if (decision.kind !== 'patch') throw new Error(decision.kind);
    const edits = doing(apply(plan, decision.patch), [moving(['one.3'], 'run')]);
    const result = apply(
      edits.plan,
      allAtOnce(undoImport(edits.plan, 'three', decision.patch, edits.since, at)).patch,
    );
    const places = [...result.placement.values()].map(({ lane, rank }) => `${lane} ${rank}`);
    expect(places[0]).toMatch(/^run/);
    expect(new Set(places).size).toBe(2);
  });
});

const anyEdit: fc.Arbitrary<Command> = fc
  .tuple(
    fc.constantFrom('one.2', 'one.3', 'two.4'),
    fc.constantFrom('title', 'cost', 'outcome', 'run', 'innovate', 'take', 'start', 'delete', 'rank'),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([id, what, number]): Command => {
    if (what === 'title') return edit(id, { title: `Edit ${number}` });
    if (what === 'cost') return edit(id, { cost: number * 7 });
    if (what === 'outcome') return edit(id, { outcome: number === 1 ? null : 'efficiency' });
    if (what === 'delete') return { type: 'initiative/delete', ids: [id] };
    if (what === 'rank') return moving([id], 'backlog', false, 'one.3');
    if (what === 'take') return moving([id], 'backlog');
    if (what === 'start')
      return {
        type: 'placement/schedule',
        scenarioId: base,
        initiativeIds: [id],
        changes: { start: 8_100 + number },
      };
    return moving([id], what, number > 1);
  });

test('whatever was edited since, each edit stays, is named, and the plan stays whole', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 6 }), (edits) => {
      const { plan, before, kept } = undone(...edits);
      expect(checkPlan(plan)).toEqual(checkPlan(before));
      const then = knownRows(second.plan, base);
      const edited = knownRows(before, base);
      const now = knownRows(plan, base);
      for (const [id, row] of edited) {
        const changed = Object.entries(row.now).filter(
          ([field, value]) => then.get(id)?.now[field as 'title'] !== value,
        );
        if (changed.length === 0) continue;
        expect(kept.map(({ initiativeId }) => initiativeId)).toContain(id);
        for (const [field, value] of changed)
          expect([id, field, now.get(id)?.now[field as 'title']]).toEqual([id, field, value]);
      }
    }),
    { numRuns: 300 },
  );
});
