import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFile } from '../../../electron/engine/store/create-file';
import { openFile } from '../../../electron/engine/store/open-file';
import { planStore } from '../../../electron/engine/store/plan-store';
import { writePatch } from '../../../electron/engine/store/write-patch';
import { blankInitiative } from '../../../shared/model/blank';
import type { Patch } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import type { BenefitLine } from '../../../shared/model/records/benefit-line';
import type { Initiative } from '../../../shared/model/records/initiative';
import { newPlan } from '../../../shared/rules/plan/new-plan';
import { tempFolder } from '../../helpers/plan-file';

const many = 523;

function storedAs(rows: readonly Initiative[]): Initiative[] {
  return [...stored({ initiative: { added: rows } }).initiative.values()];
}

function stored(patch: Patch): Plan {
  const path = join(tempFolder(), 'plan.bimodal');
  createFile(path, newPlan({ title: 'T', currency: 'EUR', firstYear: 2027, scenarioId: 's' }));
  const file = openFile(path);
  writePatch(file.db, patch);
  const plan = planStore(file).read();
  file.db.close();
  return plan;
}

const words = ['Stores', "O'Neill; DROP", '@title', '?', '\0end', '日本', '😀'];
const text = fc.constantFrom('', ...words);

/** A record whose every field is said by all rows alike, or by each row for itself. */
const columns = fc.record({
  sponsor: fc.array(text, { minLength: 1, maxLength: 3 }),
  tags: fc.array(fc.array(fc.constantFrom(...words), { maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  mandatory: fc.array(fc.boolean(), { minLength: 1, maxLength: 2 }),
  minimumCost: fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 3 }),
  outcome: fc.array(fc.constantFrom('revenue', 'risk', null), { minLength: 1, maxLength: 2 }),
});

describe('many rows, written at once', () => {
  test('are stored as each of them stands, whatever they share', { timeout: 180_000 }, () => {
    fc.assert(
      fc.property(columns, fc.integer({ min: 0, max: many }), (said, odd) => {
        const at = <T>(values: readonly T[], row: number): T => values[row % values.length] as T;
        const rows = Array.from({ length: many }, (_, row): Initiative => {
          const tags = [...at(said.tags, row)];
          const fields = {
            sponsor: row === odd ? 'the odd one' : at(said.sponsor, row),
            mandatory: at(said.mandatory, row),
            minimumCost: at(said.minimumCost, row),
            outcome: at(said.outcome, row),
          };
          return { ...blankInitiative, id: `i${row}`, title: `Work ${row}`, ...fields, tags };
        });
        expect(storedAs(rows)).toEqual(rows);
      }),
      { numRuns: 8 },
    );
  });

  test('are stored as they stand where columns follow from others, in all rows or in all but one', {
    timeout: 60_000,
  }, () => {
    const owners = Array.from({ length: many }, (_, row) => ({
      ...blankInitiative,
      id: `a.b${row}.c`,
      title: 'Work',
    }));
    const kinds = ['margin', 'cashable'] as const;
    const endings = ['benefit', 'margin', 'kind'] as const;
    const some = fc.constantFrom(...endings);
    fc.assert(
      fc.property(some, fc.boolean(), fc.integer({ min: -1, max: many - 1 }), (ending, isCopy, odd) => {
        const rows = owners.map(({ id: initiativeId }, row): BenefitLine => {
          const kind = ending === 'margin' ? 'margin' : (kinds[row % 2] ?? 'margin');
          const end = ending === 'kind' ? kind : ending;
          return {
            id: row === odd ? `odd${row}` : `${initiativeId}.${end}`,
            initiativeId,
            kind,
            low: row === odd ? 0 : row,
            likely: row,
            high: isCopy ? row : row + 1,
            rampQuarters: 0,
            offsetQuarters: 0,
            claimant: '',
          };
        });
        const plan = stored({ initiative: { added: owners }, benefitLine: { added: rows } });
        expect([...plan.benefitLine.values()]).toEqual(rows);
      }),
      { numRuns: 12 },
    );
  });

  test('are refused where all are the same', () => {
    const row = { ...blankInitiative, id: 'i', title: 'Work' };
    expect(() => storedAs(Array.from({ length: many }, () => row))).toThrow(/UNIQUE/);
  });

  test('are refused where one of them is there already', () => {
    const rows = Array.from({ length: many }, (_, row) => ({
      ...blankInitiative,
      id: `i${row === 500 ? 3 : row}`,
      title: 'Work',
    }));
    expect(() => storedAs(rows)).toThrow(/UNIQUE/);
  });
});
