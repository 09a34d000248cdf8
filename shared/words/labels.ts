import type { Lane } from '../model/codes';
import type { Coded, Parameters } from '../rules/decision';
import { laneWords } from './codes';
import { counted, sentence, subject } from './counts';
import { num, type Render, text } from './parameters';
import { yearWords } from './quarters';
import { sayAs } from './say';
import type { Speech } from './speech';
import { strengthName } from './strength-words';

const about = (p: Parameters) => subject(num(p, 'count'), text(p, 'title'));
const services = (p: Parameters) =>
  num(p, 'count') === 1 ? `“${text(p, 'title')}”` : counted(num(p, 'count'), 'service');

const percent = (p: Parameters, { locale }: Speech) => Math.abs(num(p, 'percent')).toLocaleString(locale);

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
  'initiative-split': (p) => `splitting “${text(p, 'title')}” into ${num(p, 'count')} slices`,
  'strength-set': (p) => `strength “${strengthName({ id: text(p, 'id'), name: text(p, 'title') })}”`,
  'strength-deleted': (p) => `deletion of strength “${text(p, 'title')}”`,
  'strength-need-set': (p) => `what “${text(p, 'title')}” needs of our strengths`,
  'initiatives-deleted': (p) => `deletion of ${about(p)}`,
  'service-added': (p) => `adding “${text(p, 'title')}”`,
  'services-edited': (p) => `edit of ${services(p)}`,
  'services-deleted': (p) => `deletion of ${services(p)}`,
  'work-proposed': (p) =>
    num(p, 'count') === 1
      ? `adding “${text(p, 'title')}” from the landscape review`
      : `adding ${num(p, 'count')} initiatives from the landscape review`,
  'budget-set': (p, speech) => `budget ${yearWords(num(p, 'year'), speech)}`,
  'budget-removed': (p, speech) => `taking away a budget of ${yearWords(num(p, 'year'), speech)}`,
  'budgets-scaled': (p, speech) =>
    num(p, 'percent') < 0
      ? `cut of the ${yearWords(num(p, 'year'), speech)} budgets by ${percent(p, speech)} %`
      : `rise of the ${yearWords(num(p, 'year'), speech)} budgets by ${percent(p, speech)} %`,
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
    p.mark === 'none'
      ? `taking the mark off ${about(p)}`
      : `mark “${markName(text(p, 'mark'))}” on ${about(p)}`,
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
  'peer-added': (p) => `adding peer “${text(p, 'title')}”`,
  'peer-changed': (p) => `change of peer “${text(p, 'title')}”`,
  'peer-deleted': (p) =>
    num(p, 'count') === 1
      ? `taking away peer “${text(p, 'title')}”`
      : `taking away ${counted(num(p, 'count'), 'peer')}`,
  'peer-restored': (p) => `bringing back peer “${text(p, 'title')}”`,
  'liaison-set': (p) => `liaison of ${text(p, 'title')}`,
  'liaison-deleted': (p) => `taking away the liaison of ${text(p, 'title')}`,
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
  'dependency-set': (p) =>
    p.kind === 'needs'
      ? `“${text(p, 'title')}” needs “${text(p, 'other')}”`
      : p.kind === 'excludes'
        ? `“${text(p, 'title')}” excludes “${text(p, 'other')}”`
        : `“${text(p, 'title')}” enables “${text(p, 'other')}”`,
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
  'metric-pair-set': (p) => `IT metric of goal “${text(p, 'title')}”`,
  'metric-pair-deleted': (p) => `taking the IT metric off goal “${text(p, 'title')}”`,
  'metric-readings-set': (p) =>
    num(p, 'count') === 1
      ? `reading of goal “${text(p, 'title')}”`
      : `${counted(num(p, 'count'), 'reading')} of goals`,
  'metric-reading-deleted': (p) => `deletion of a reading of goal “${text(p, 'title')}”`,
  'adoption-set': (p) => `users of “${text(p, 'title')}”`,
  'realised-set': (p) => `realised value of “${text(p, 'title')}”`,
  'realised-deleted': (p) => `deletion of a realised value of “${text(p, 'title')}”`,
  'live-reviewed': (p) => `review of “${text(p, 'title')}” after go-live`,
  'claims-reopened': (p) => `opening ${counted(num(p, 'count'), 'claim')} of “${text(p, 'title')}” again`,
  'live-review-deleted': (p) => `deletion of a review of “${text(p, 'title')}”`,
  'agreements-added': (p) =>
    num(p, 'count') === 1
      ? `adding agreement “${text(p, 'title')}”`
      : `adding ${counted(num(p, 'count'), 'agreement')}`,
  'agreement-edited': (p) => `edit of agreement “${text(p, 'title')}”`,
  'agreements-deleted': (p) =>
    num(p, 'count') === 1
      ? `deletion of agreement “${text(p, 'title')}”`
      : `deletion of ${counted(num(p, 'count'), 'agreement')}`,
  'agreements-imported': (p) => `import of ${counted(num(p, 'count'), 'agreement')} from ${text(p, 'file')}`,
  'emergency-added': (p) => `logging emergency “${text(p, 'title')}”`,
  'emergency-edited': (p) => `edit of emergency “${text(p, 'title')}”`,
  'emergencies-deleted': (p) =>
    num(p, 'count') === 1
      ? `deletion of emergency “${text(p, 'title')}”`
      : `deletion of ${counted(num(p, 'count'), 'emergency', 'emergencies')}`,
  'template-added': (p) => `adding hidden work of “${text(p, 'title')}”`,
  'template-edited': (p) => `edit of hidden work of “${text(p, 'title')}”`,
  'template-reset': (p) => `hidden work of “${text(p, 'title')}” as shipped`,
  'template-deleted': (p) => `deletion of hidden work of “${text(p, 'title')}”`,
  'hidden-work-applied': (p) =>
    `hidden work of “${text(p, 'name')}” on ${num(p, 'count') === 1 ? `“${text(p, 'title')}”` : counted(num(p, 'count'), 'initiative')}`,
  'hidden-work-set': (p) => `hidden work on “${text(p, 'title')}”`,
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

function markName(mark: string): string {
  if (mark === 'must') return sayAs('name')`must`;
  return mark === 'never' ? sayAs('name')`never` : sayAs('name')`stop`;
}
