import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { backlogRows } from '../../../electron/engine/backlog-rows';
import { ownColumns, type OwnField } from '../../../shared/backlog/own-export';
import { writeCsv } from '../../../shared/backlog/write-csv';
import { blankInitiative } from '../../../shared/model/blank';
import type { Initiative } from '../../../shared/model/initiative';
import { apply } from '../../../shared/model/patch';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { anyPlan } from '../../helpers/any-plan';
import { adding, after, base, freshPlan } from '../../helpers/plans';
import { readBack } from '../../helpers/read-back';

type Write = (plan: Plan, fields?: readonly OwnField[]) => Uint8Array;

const csv: Write = (plan, fields) =>
  new TextEncoder().encode(
    writeCsv(backlogRows(plan, base), { currency: settingsOf(plan).currency, fields: fields ?? null }),
  );

/** Every row is the initiative it was written from, nothing differs, and nothing is to be said or asked. */
function expectUnchanged(plan: Plan, content: Uint8Array) {
  const back = readBack(plan, base, content);
  expect(back.remarks).toEqual([]);
  expect(back.questions).toEqual([]);
  expect(back.leftOut).toEqual([]);
  expect(back.changes).toEqual([]);
  expect(back.ids.toSorted()).toEqual([...plan.initiative.keys()].toSorted());
  expect(back.counts).toMatchObject({ unchanged: plan.initiative.size, created: 0, updated: 0, missing: 0 });
  return back;
}

describe('a backlog that is written and read into the same plan', () => {
  test('changes nothing, asks nothing and says nothing, whatever the plan holds', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        const { needs, drafts } = expectUnchanged(plan, csv(plan));
        expect(needs).toEqual([...plan.dependency.keys()].toSorted());
        for (const draft of drafts) {
          const { laneAssumed, outcomeAssumed } = plan.initiative.get(draft.planId) as Initiative;
          expect([draft.laneAssumed, draft.outcomeAssumed]).toEqual([laneAssumed, outcomeAssumed]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('changes nothing with some of its columns either', () => {
    const fields = fc.subarray(ownColumns.map(([, field]) => field));
    fc.assert(
      fc.property(anyPlan(), fields, (plan, chosen) => {
        expectUnchanged(plan, csv(plan, chosen));
      }),
      { numRuns: 60 },
    );
  });

  const naughty = join(import.meta.dirname, '../../../../shared/corpora/naughty-strings.json');
  test.skipIf(
    !existsSync(naughty) &&
      console.log('SKIPPED: naughty strings, since the list is not beside this project') === undefined,
  )('changes nothing with each of the naughty strings in every text of an initiative', () => {
    const strings = z.array(z.string()).parse(JSON.parse(readFileSync(naughty, 'utf8')));
    const fields = Object.entries(blankInitiative).flatMap(([field, value]) => (value === '' ? field : []));
    expect(fields).toContain('description');
    const ids = strings.map((_, index) => `i${index}`);
    const changed = strings.map((value, index) => ({
      id: `i${index}`,
      from: {},
      to: {
        ...Object.fromEntries(fields.map((field) => [field, value])),
        title: value || 'x',
        tags: value === '' ? [] : [value, 'b'],
      },
    }));
    const plan = apply(after(freshPlan(), ...ids.map((id) => adding(id))), { initiative: { changed } });
    expectUnchanged(plan, csv(plan));
  });
});
