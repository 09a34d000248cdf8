import type { ExportField } from '../../../shared/backlog/write/own-export';
import { say } from '../../../shared/words/say';
import { useGridFields } from '../../state/board/grid-fields';
import type { Screen } from '../../state/window/view-store';

interface ViewFields {
  /** "Those of the board". */
  readonly words: string;
  readonly fields: readonly ExportField[];
}

const board: ViewFields = {
  words: say`the board`,
  fields: [
    'lane',
    'rank',
    'outcome',
    'businessUnit',
    'start',
    'length',
    'cost',
    'runCost',
    'benefit',
    'funding',
    'mandatory',
    'contracted',
    'mark',
  ],
};

/** What a screen shows of an initiative, the title beside it. */
const byScreen: Readonly<Partial<Record<Screen, ViewFields>>> = {
  outcomes: {
    words: say`the outcomes`,
    fields: [
      'outcome',
      'secondOutcome',
      'goal',
      'goalContribution',
      'benefit',
      'businessValue',
      'timeCriticality',
      'riskReduction',
      'jobSize',
      'deliveryRisk',
    ],
  },
  roadmap: {
    words: say`the roadmap`,
    fields: ['lane', 'start', 'length', 'funding', 'needs', 'neededBy', 'earliestBy', 'agreedBy'],
  },
  money: {
    words: say`the money screen`,
    fields: [
      'lane',
      'cost',
      'minimumCost',
      'runCost',
      'benefit',
      'funding',
      'spent',
      'committed',
      'exitCost',
    ],
  },
  people: { words: say`the people screen`, fields: ['lane', 'start', 'length', 'teamDays'] },
};

/** The columns of the screen the user came from; of the board where it shows no initiatives of its own. */
export function viewFields(screen: Screen): ViewFields {
  if (screen === 'grid') return { words: say`the grid`, fields: useGridFields.getState().fields };
  return byScreen[screen] ?? board;
}
