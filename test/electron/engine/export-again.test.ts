import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type BacklogTable, backlogTable, headersOf } from '../../../electron/engine/export/backlog-table';
import { readBook } from '../../../electron/engine/workbook/read-book';
import { writeBook } from '../../../electron/engine/workbook/write-book';
import { type Book, ownSheets } from '../../../shared/backlog/file/book';
import { type ExportField, ownColumns } from '../../../shared/backlog/write/own-export';
import { allowedValues, ownSheetSteps } from '../../../shared/backlog/write/own-sheet';
import { csvOf } from '../../../shared/backlog/write/write-csv';
import { blankInitiative } from '../../../shared/model/blank';
import { apply } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import type { Initiative } from '../../../shared/model/records/initiative';
import { ownValueId } from '../../../shared/model/records/own-field';
import { ownSourceField } from '../../../shared/model/source-fields';
import { allAtOnce } from '../../../shared/model/steps';
import { anyPlan } from '../../helpers/plans/any-plan';
import { adding, after, base, freshPlan } from '../../helpers/plans/plans';
import { readBack } from '../../helpers/read-back';

type Write = (plan: Plan, fields?: readonly ExportField[]) => Promise<Uint8Array | Book>;

const csv: Write = async (plan, fields) =>
  new TextEncoder().encode(csvTable(allAtOnce(backlogTable(plan, base, fields ?? null))));

function csvTable(table: BacklogTable): string {
  return [...csvOf(headersOf(table), table.rows)].join('');
}

const xlsx: Write = async (plan, fields) => {
  const table = allAtOnce(backlogTable(plan, base, fields ?? null));
  const sheets = [
    allAtOnce(ownSheetSteps(ownSheets.backlog, headersOf(table), table.rows)),
    allowedValues(table.columns, plan, table),
  ];
  return readBook(Buffer.concat(await writeBook(sheets, { cancelled: () => false })));
};

const locales = ['en-US', 'de-DE', 'fr-CH', 'hi-IN', 'ar-EG'];

/** Every row is the initiative it was written from, nothing differs, and nothing is to be said or asked. */
function expectUnchanged(plan: Plan, content: Uint8Array | Book, locale?: string) {
  const back = readBack(plan, base, content, locale);
  expect(back.inspection.refusal).toBeNull();
  expect(back.remarks).toEqual([]);
  expect(back.questions).toEqual([]);
  expect(back.leftOut).toEqual([]);
  expect(back.changes).toEqual([]);
  expect(back.ids.toSorted()).toEqual([...plan.initiative.keys()].toSorted());
  expect(back.counts).toMatchObject({ unchanged: plan.initiative.size, created: 0, updated: 0, missing: 0 });
  return back;
}

describe.each([
  ['CSV', csv, 150],
  ['XLSX', xlsx, 60],
])('a backlog that is written as %s and read into the same plan', (_format, write, runs) => {
  test('changes nothing, asks nothing and says nothing, whatever the plan holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan(), fc.constantFrom(...locales), async (plan, locale) => {
        const { needs, drafts } = expectUnchanged(plan, await write(plan), locale);
        expect(needs).toEqual([...plan.dependency.keys()].toSorted());
        for (const draft of drafts) {
          const { laneAssumed, outcomeAssumed } = plan.initiative.get(draft.planId) as Initiative;
          expect([draft.laneAssumed, draft.outcomeAssumed]).toEqual([laneAssumed, outcomeAssumed]);
          for (const { fieldId, value } of draft.own)
            expect(value).toEqual(plan.ownValue.get(ownValueId(draft.planId, fieldId))?.value ?? null);
          expect(draft.own).toHaveLength(plan.ownField.size);
        }
      }),
      { numRuns: runs },
    );
  });

  test('changes nothing with some of its columns either', async () => {
    const added = [0, 1, 2].map((place) => ownSourceField(`field ${place}`));
    const fields = fc.subarray([...ownColumns.map(([, field]) => field), ...added]);
    await fc.assert(
      fc.asyncProperty(anyPlan(), fields, async (plan, chosen) => {
        expectUnchanged(plan, await write(plan, chosen));
      }),
      { numRuns: runs / 3 },
    );
  });

  const naughty = join(import.meta.dirname, '../../../../shared/corpora/naughty-strings.json');
  test.skipIf(
    !existsSync(naughty) &&
      console.log('SKIPPED: naughty strings, since the list is not beside this project') === undefined,
  )('changes nothing with each of the naughty strings in every text of an initiative', async () => {
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
    expectUnchanged(plan, await write(plan));
  });
});
