import type { Lane } from '../model/codes';
import type { Coded, Parameters } from '../rules/decision';
import { laneWords } from './codes';
import { counted, sentence, subject } from './counts';
import { num, type Render, text } from './parameters';
import { yearWords } from './quarters';
import type { Speech } from './speech';

const about = (p: Parameters) => subject(num(p, 'count'), text(p, 'title'));
const services = (p: Parameters) =>
  num(p, 'count') === 1 ? `“${text(p, 'title')}”` : counted(num(p, 'count'), 'service');

const labels: Readonly<Record<string, Render>> = {
  'initiatives-moved': (p) =>
    `move of ${about(p)}${p.lane ? ` to ${laneWords[text(p, 'lane') as Lane].toLowerCase()}` : ''}`,
  'funding-given': (p) => `funding of ${about(p)}`,
  'funding-taken': (p) => `taking the funding of ${about(p)}`,
  'initiatives-scheduled': (p) => `dates of ${about(p)}`,
  'lane-ranked': (p) => `ranking of ${laneWords[text(p, 'lane') as Lane].toLowerCase()}`,
  'initiative-added': (p) => `adding “${text(p, 'title')}”`,
  'initiatives-edited': (p) => `edit of ${about(p)}`,
  'initiatives-duplicated': (p) => `copy of ${about(p)}`,
  'initiatives-deleted': (p) => `deletion of ${about(p)}`,
  'service-added': (p) => `adding “${text(p, 'title')}”`,
  'services-edited': (p) => `edit of ${services(p)}`,
  'services-deleted': (p) => `deletion of ${services(p)}`,
  'budget-set': (p, speech) => `budget ${yearWords(num(p, 'year'), speech)}`,
  'budget-removed': (p, speech) => `taking away a budget of ${yearWords(num(p, 'year'), speech)}`,
  'budgets-scaled': (p, speech) =>
    `${num(p, 'percent') < 0 ? 'cut' : 'rise'} of the ${yearWords(num(p, 'year'), speech)} budgets by ${Math.abs(num(p, 'percent')).toLocaleString(speech.locale)} %`,
  'settings-changed': () => 'change of settings',
  'currency-changed': (p) => `change of currency to ${text(p, 'to')}`,
  'services-imported': (p) => {
    // Plans of before have no count of what changed.
    const [fresh, changed] = [num(p, 'count'), Number(p.changed ?? 0)];
    const what = changed ? `${fresh} new and ${changed} changed services` : counted(fresh, 'service');
    return `import of ${what} from ${text(p, 'file')}`;
  },
  'actuals-imported': (p) =>
    `import of actual costs, ${counted(num(p, 'count'), 'row')}, from ${text(p, 'file')}`,
  imported: (p) => {
    const [fresh, changed] = [num(p, 'count'), num(p, 'changed')];
    const what = changed ? `${fresh} new and ${changed} changed initiatives` : counted(fresh, 'initiative');
    return `import of ${what} from ${text(p, 'file')}`;
  },
  'import-undone': (p) => `taking back the import of ${text(p, 'file')}`,
  'rolled-over': (p, speech) => `start of ${yearWords(num(p, 'year'), speech)}`,
  'initiatives-marked': (p) =>
    p.mark === 'none' ? `taking the mark off ${about(p)}` : `mark “${text(p, 'mark')}” on ${about(p)}`,
  'money-set': (p) => `money of “${text(p, 'title')}”`,
  'money-deleted': (p) => `deletion of ${counted(num(p, 'count'), 'money line')} of “${text(p, 'title')}”`,
  'benefit-set': (p) => `benefit of “${text(p, 'title')}”`,
  'benefit-deleted': (p) => `deletion of ${counted(num(p, 'count'), 'benefit')} of “${text(p, 'title')}”`,
  'effect-set': (p) => `what “${text(p, 'title')}” does to “${text(p, 'service')}”`,
  'effect-deleted': (p) => `taking away what “${text(p, 'title')}” does to “${text(p, 'service')}”`,
  'goal-added': (p) => `adding goal “${text(p, 'title')}”`,
  'goal-edited': (p) => `edit of goal “${text(p, 'title')}”`,
  'goal-deleted': (p) =>
    num(p, 'count') === 1
      ? `deletion of goal “${text(p, 'title')}”`
      : `deletion of ${counted(num(p, 'count'), 'goal')}`,
  'team-added': (p) => `adding team “${text(p, 'title')}”`,
  'team-edited': (p) => `edit of team “${text(p, 'title')}”`,
  'team-deleted': (p) =>
    num(p, 'count') === 1
      ? `deletion of team “${text(p, 'title')}”`
      : `deletion of ${counted(num(p, 'count'), 'team')}`,
  'capacity-set': (p) => `capacity of “${text(p, 'title')}”`,
  'effort-set': (p) => `effort of “${text(p, 'title')}” for “${text(p, 'team')}”`,
  'milestone-set': (p) => `milestone “${text(p, 'title')}”`,
  'milestone-deleted': (p) =>
    num(p, 'count') === 1
      ? `deletion of milestone “${text(p, 'title')}”`
      : `deletion of ${counted(num(p, 'count'), 'milestone')}`,
  'dependency-set': (p) => `“${text(p, 'title')}” ${text(p, 'kind')} “${text(p, 'other')}”`,
  'dependency-deleted': (p) => `taking apart “${text(p, 'title')}” and “${text(p, 'other')}”`,
  'decision-set': (p) => `decision on “${text(p, 'title')}”`,
  'decision-deleted': (p) => `deletion of a decision on “${text(p, 'title')}”`,
  'plan-restored': () => 'return to an earlier state of the plan',
  'initiative-restored': (p) => `return of “${text(p, 'title')}” to an earlier state`,
  'view-saved': (p) => `saving view “${text(p, 'title')}”`,
  'view-changed': (p) => `change of view “${text(p, 'title')}”`,
  'view-deleted': (p) =>
    num(p, 'count') === 1
      ? `deletion of view “${text(p, 'title')}”`
      : `deletion of ${counted(num(p, 'count'), 'view')}`,
  'own-field-added': (p) => `adding field “${text(p, 'title')}”`,
  'own-field-changed': (p) => `change of field “${text(p, 'title')}”`,
  'own-field-deleted': (p) =>
    num(p, 'count') === 1
      ? `deletion of field “${text(p, 'title')}”`
      : `deletion of ${counted(num(p, 'count'), 'field')}`,
  'letterhead-set': () => 'how reports look',
  'report-note-set': () => 'note in the report',
  'report-note-deleted': () => 'taking a note out of the report',
  'comment-set': (p) => `comment on “${text(p, 'title')}”`,
  'comment-deleted': (p) => `deletion of a comment on “${text(p, 'title')}”`,
  'link-set': (p) => `link of “${text(p, 'title')}”`,
  'link-deleted': (p) => `deletion of a link of “${text(p, 'title')}”`,
  'scenario-added': (p) => `adding scenario “${text(p, 'title')}”`,
  'scenario-edited': (p) => `edit of scenario “${text(p, 'title')}”`,
  'scenario-deleted': (p) => `deletion of “${text(p, 'title')}”`,
  'scenario-adopted': (p) => `making “${text(p, 'title')}” the plan`,
  'baseline-frozen': (p) => `baseline “${text(p, 'title')}”`,
};

/** What was done, as a name: "move of 3 initiatives to drive innovation". */
export function labelWords(label: Coded, speech: Speech): string {
  return labels[label.code]?.(label.parameters, speech) ?? 'change';
}

/** "Undo move of 3 initiatives". */
export function undoWords(label: Coded, speech: Speech): string {
  return `Undo ${labelWords(label, speech)}`;
}

/** "Undone: move of 3 initiatives", for the toast and the screen reader. */
export function doneWords(label: Coded, how: 'do' | 'undo' | 'redo', speech: Speech): string {
  const what = labelWords(label, speech);
  return how === 'undo' ? `Undone: ${what}` : how === 'redo' ? `Done again: ${what}` : sentence(what);
}
