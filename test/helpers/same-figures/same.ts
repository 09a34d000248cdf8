import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Plan } from '../../../shared/model/plan';
import type { Command } from '../../../shared/rules/command';
import { partings } from './compare-places';
import { absent, withFault, without } from './faults';
import { gather, planFile } from './gather';

const parts = ['drift', 'budget', 'load', 'goal', 'benefit', 'scenario', 'kpi'] as const;

export interface PlanMade {
  readonly title: string;
  readonly currency: string;
  readonly firstYear: number;
  readonly edits: (plan: Plan) => readonly Command[];
}

/** Holds what the places say of a plan against each other, in the language of this process, and plants faults. */
export function figuresAreTheSame({ title, currency, firstYear, edits }: PlanMade): void {
  // The page's stand-in for a browser brings arrays of its own, the files of a real engine are Node's.
  vi.stubGlobal('Uint8Array', Object.getPrototypeOf(Buffer));
  describe(`the figures ${title}, from the file`, () => {
    test('are the same on the screens, on paper, in CSV, in the table for finance and in show --json', async () => {
      const made = await planFile(currency, firstYear, edits);
      const places = await gather(made);
      const mayLack = absent(firstYear);
      expect(partings(places, mayLack)).toEqual([]);
      for (const [place, figures] of Object.entries(places)) {
        if (place === 'finance') expect(figures.size).toBeGreaterThanOrEqual(5);
        else
          for (const part of parts)
            expect(
              [...figures.keys()].filter((name) => name.startsWith(part)).length,
              `${part} ${place}`,
            ).toBeGreaterThan(3);
      }

      // Planted: one figure of each part in each place is another one, or is not there.
      for (const [place, figures] of Object.entries(places).slice(1))
        for (const part of place === 'finance' ? ['drift'] : parts) {
          const [name = ''] = [...figures].find(([key, { value }]) => key.startsWith(part) && value) ?? [];
          expect(partings(withFault(places, place, name), mayLack)).toEqual([
            expect.stringContaining(`${name}: ${place} `),
          ]);
          expect(partings(without(places, place, name), mayLack)).toEqual([
            expect.stringContaining(`${place} lacks “${name}”`),
          ]);
        }

      // Planted: a paper printed before the last edit, which made one service dearer.
      const plan = await made.page.read();
      const [service] = plan.service.keys();
      await made.page.do({ type: 'service/edit', ids: [service ?? ''], changes: { cost: 9_876_543_210 } });
      const after = await gather({ ...made, folder: join(made.folder, 'again') });
      expect(partings(after, mayLack)).toEqual([]);
      const parted = partings({ ...after, paper: places['paper'] ?? new Map() }, mayLack);
      for (const part of ['drift', 'budget', 'scenario', 'kpi'])
        expect(parted.some((words) => words.startsWith(part))).toBe(true);
    }, 60_000);
  });
}
