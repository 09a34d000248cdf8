import type { Command } from '../../../shared/rules/command';
import type { InitiativeChanges } from '../../../shared/rules/commands/initiative';
import { plainly, type SampleNames, type Step } from './sample-names';

/** What business units run already without IT, and what the work exposes to. */
const marks: readonly (readonly [changes: InitiativeChanges, keys: readonly string[]])[] = [
  [{ outsideIt: 'adopt' }, ['NH-308', 'NH-316', 'NH-320']],
  [{ outsideIt: 'replace' }, ['NH-317']],
  [
    { emergingTechnology: true },
    ['NH-203', 'NH-206', 'NH-212', 'NH-214', 'NH-219', 'NH-305', 'NH-310', 'NH-318', 'NH-319'],
  ],
  [
    { customerFacing: true },
    ['NH-201', 'NH-202', 'NH-205', 'NH-208', 'NH-211', 'NH-213', 'NH-215', 'NH-216', 'NH-217', 'NH-315'],
  ],
];

export function sampleIntake(of: SampleNames): Step[] {
  return plainly(
    marks.map(
      ([changes, keys]): Command => ({
        type: 'initiative/edit',
        ids: keys.map((key) => of.work(key)),
        changes,
      }),
    ),
  );
}
