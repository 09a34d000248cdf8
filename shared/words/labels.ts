import type { Lane } from '../model/codes';
import type { Import } from '../model/records/import';
import type { Coded, Parameters } from '../rules/decision';
import { laneWords } from './codes';
import { counted, inSentence, sentence, subject } from './counts';
import { importedWords } from './import-words';
import { num, type Render, text } from './parameters';
import { strengthName } from './people/strength-words';
import { yearWords } from './quarters';
import { say, sayAs } from './say';
import type { Speech } from './speech';

const about = (p: Parameters) => subject(num(p, 'count'), text(p, 'title'));
const services = (p: Parameters) =>
  num(p, 'count') === 1 ? say`“${text(p, 'title')}”` : counted(num(p, 'count'), 'service');

const percent = (p: Parameters, { locale }: Speech) => Math.abs(num(p, 'percent')).toLocaleString(locale);

const labels: Readonly<Record<string, Render>> = {
  'initiatives-moved': (p) =>
    say`move of ${about(p)}${p.lane ? say` to ${inSentence(laneWords[text(p, 'lane') as Lane])}` : ''}`,
  'funding-given': (p) => say`funding of ${about(p)}`,
  'funding-taken': (p) => say`taking the funding of ${about(p)}`,
  'initiatives-scheduled': (p) => say`dates of ${about(p)}`,
  'lane-ranked': (p) => say`ranking of ${inSentence(laneWords[text(p, 'lane') as Lane])}`,
  'initiative-added': (p) => say`adding “${text(p, 'title')}”`,
  'initiatives-edited': (p) => say`edit of ${about(p)}`,
  'initiatives-duplicated': (p) => say`copy of ${about(p)}`,
  'initiative-split': (p) => say`splitting “${text(p, 'title')}” into ${num(p, 'count')} slices`,
  'strength-set': (p) => say`strength “${strengthName({ id: text(p, 'id'), name: text(p, 'title') })}”`,
  'strength-deleted': (p) => say`deletion of strength “${text(p, 'title')}”`,
  'strength-need-set': (p) => say`what “${text(p, 'title')}” needs of our strengths`,
  'required-role-set': (p) => say`required roles of “${text(p, 'title')}”`,
  'required-role-deleted': (p) => say`deletion of a required role of “${text(p, 'title')}”`,
  'initiatives-deleted': (p) => say`deletion of ${about(p)}`,
  'service-added': (p) => say`adding “${text(p, 'title')}”`,
  'services-edited': (p) => say`edit of ${services(p)}`,
  'services-deleted': (p) => say`deletion of ${services(p)}`,
  'work-proposed': (p) =>
    num(p, 'count') === 1
      ? say`adding “${text(p, 'title')}” from the landscape review`
      : say`adding ${num(p, 'count')} initiatives from the landscape review`,
  'budget-set': (p, speech) => say`budget ${yearWords(num(p, 'year'), speech)}`,
  'budget-removed': (p, speech) => say`taking away a budget of ${yearWords(num(p, 'year'), speech)}`,
  'budgets-scaled': (p, speech) =>
    num(p, 'percent') < 0
      ? say`cut of the ${yearWords(num(p, 'year'), speech)} budgets by ${percent(p, speech)} %`
      : say`rise of the ${yearWords(num(p, 'year'), speech)} budgets by ${percent(p, speech)} %`,
  'settings-changed': () => say`change of settings`,
  'priority-set': (p) =>
    say`priority of ${num(p, 'revenue')}, ${num(p, 'efficiency')} and ${num(p, 'risk')} points for revenue, efficiency and risk`,
  'currency-changed': (p) => say`change of currency to ${text(p, 'to')}`,
  'services-imported': (p) => {
    // Plans of before have no count of what changed.
    const [fresh, changed] = [num(p, 'count'), Number(p.changed ?? 0)];
    const what = changed ? say`${fresh} new and ${changed} changed services` : counted(fresh, 'service');
    return say`import of ${what} from ${text(p, 'file')}`;
  },
  'actuals-imported': (p) =>
    say`import of actual costs, ${counted(num(p, 'count'), 'row')}, from ${text(p, 'file')}`,
  imported: (p) => {
    const [fresh, changed] = [num(p, 'count'), num(p, 'changed')];
    const what = changed
      ? say`${fresh} new and ${changed} changed initiatives`
      : counted(fresh, 'initiative');
    return say`import of ${what} from ${text(p, 'file')}`;
  },
  'import-undone': (p) => say`taking back the import of ${text(p, 'file')}`,
  'rolled-over': (p, speech) => say`start of ${yearWords(num(p, 'year'), speech)}`,
  'initiatives-marked': (p) =>
    p.mark === 'none'
      ? say`taking the mark off ${about(p)}`
      : say`mark “${markName(text(p, 'mark'))}” on ${about(p)}`,
  'money-set': (p) => say`money of “${text(p, 'title')}”`,
  'money-deleted': (p) => say`deletion of ${counted(num(p, 'count'), 'money line')} of “${text(p, 'title')}”`,
  'benefit-set': (p) => say`benefit of “${text(p, 'title')}”`,
  'benefit-deleted': (p) => say`deletion of ${counted(num(p, 'count'), 'benefit')} of “${text(p, 'title')}”`,
  'effect-set': (p) => say`what “${text(p, 'title')}” does to “${text(p, 'service')}”`,
  'effect-deleted': (p) => say`taking away what “${text(p, 'title')}” does to “${text(p, 'service')}”`,
  'goal-added': (p) => say`adding goal “${text(p, 'title')}”`,
  'goal-edited': (p) => say`edit of goal “${text(p, 'title')}”`,
  'goal-deleted': (p) =>
    num(p, 'count') === 1
      ? say`deletion of goal “${text(p, 'title')}”`
      : say`deletion of ${counted(num(p, 'count'), 'goal')}`,
  'peer-added': (p) => say`adding peer “${text(p, 'title')}”`,
  'peer-changed': (p) => say`change of peer “${text(p, 'title')}”`,
  'peer-deleted': (p) =>
    num(p, 'count') === 1
      ? say`taking away peer “${text(p, 'title')}”`
      : say`taking away ${counted(num(p, 'count'), 'peer')}`,
  'peer-restored': (p) => say`bringing back peer “${text(p, 'title')}”`,
  'liaison-set': (p) => say`liaison of ${text(p, 'title')}`,
  'liaison-deleted': (p) => say`taking away the liaison of ${text(p, 'title')}`,
  'team-added': (p) => say`adding team “${text(p, 'title')}”`,
  'team-edited': (p) => say`edit of team “${text(p, 'title')}”`,
  'team-deleted': (p) =>
    num(p, 'count') === 1
      ? say`deletion of team “${text(p, 'title')}”`
      : say`deletion of ${counted(num(p, 'count'), 'team')}`,
  'capacity-set': (p) => say`capacity of “${text(p, 'title')}”`,
  'effort-set': (p) => say`effort of “${text(p, 'title')}” for “${text(p, 'team')}”`,
  'milestone-set': (p) => say`milestone “${text(p, 'title')}”`,
  'milestone-deleted': (p) =>
    num(p, 'count') === 1
      ? say`deletion of milestone “${text(p, 'title')}”`
      : say`deletion of ${counted(num(p, 'count'), 'milestone')}`,
  'dependency-set': (p) =>
    p.kind === 'needs'
      ? say`“${text(p, 'title')}” needs “${text(p, 'other')}”`
      : p.kind === 'excludes'
        ? say`“${text(p, 'title')}” excludes “${text(p, 'other')}”`
        : say`“${text(p, 'title')}” enables “${text(p, 'other')}”`,
  'dependency-deleted': (p) => say`taking apart “${text(p, 'title')}” and “${text(p, 'other')}”`,
  'decision-set': (p) => say`decision on “${text(p, 'title')}”`,
  'decision-deleted': (p) => say`deletion of a decision on “${text(p, 'title')}”`,
  'plan-restored': () => say`return to an earlier state of the plan`,
  'initiative-restored': (p) => say`return of “${text(p, 'title')}” to an earlier state`,
  'view-saved': (p) => say`saving view “${text(p, 'title')}”`,
  'view-changed': (p) => say`change of view “${text(p, 'title')}”`,
  'view-deleted': (p) =>
    num(p, 'count') === 1
      ? say`deletion of view “${text(p, 'title')}”`
      : say`deletion of ${counted(num(p, 'count'), 'view')}`,
  'own-field-added': (p) => say`adding field “${text(p, 'title')}”`,
  'own-field-changed': (p) => say`change of field “${text(p, 'title')}”`,
  'own-field-deleted': (p) =>
    num(p, 'count') === 1
      ? say`deletion of field “${text(p, 'title')}”`
      : say`deletion of ${counted(num(p, 'count'), 'field')}`,
  'letterhead-set': () => say`how reports look`,
  'report-note-set': () => say`note in the report`,
  'own-words-set': () => say`own words in the report`,
  'own-words-deleted': () => say`taking own words out of the report`,
  'report-note-deleted': () => say`taking a note out of the report`,
  'comment-set': (p) => say`comment on “${text(p, 'title')}”`,
  'comment-deleted': (p) => say`deletion of a comment on “${text(p, 'title')}”`,
  'link-set': (p) => say`link of “${text(p, 'title')}”`,
  'link-deleted': (p) => say`deletion of a link of “${text(p, 'title')}”`,
  'metric-pair-set': (p) => say`IT metric of goal “${text(p, 'title')}”`,
  'metric-pair-deleted': (p) => say`taking the IT metric off goal “${text(p, 'title')}”`,
  'metric-readings-set': (p) =>
    num(p, 'count') === 1
      ? say`reading of goal “${text(p, 'title')}”`
      : say`${counted(num(p, 'count'), 'reading')} of goals`,
  'metric-reading-deleted': (p) => say`deletion of a reading of goal “${text(p, 'title')}”`,
  'adoption-set': (p) => say`users of “${text(p, 'title')}”`,
  'realised-set': (p) => say`realised value of “${text(p, 'title')}”`,
  'realised-deleted': (p) => say`deletion of a realised value of “${text(p, 'title')}”`,
  'live-reviewed': (p) => say`review of “${text(p, 'title')}” after go-live`,
  'claims-reopened': (p) => say`opening ${counted(num(p, 'count'), 'claim')} of “${text(p, 'title')}” again`,
  'live-review-deleted': (p) => say`deletion of a review of “${text(p, 'title')}”`,
  'agreements-added': (p) =>
    num(p, 'count') === 1
      ? say`adding agreement “${text(p, 'title')}”`
      : say`adding ${counted(num(p, 'count'), 'agreement')}`,
  'agreement-edited': (p) => say`edit of agreement “${text(p, 'title')}”`,
  'agreements-deleted': (p) =>
    num(p, 'count') === 1
      ? say`deletion of agreement “${text(p, 'title')}”`
      : say`deletion of ${counted(num(p, 'count'), 'agreement')}`,
  'agreements-imported': (p) =>
    say`import of ${counted(num(p, 'count'), 'agreement')} from ${text(p, 'file')}`,
  'list-imported': (p) =>
    say`import of ${importedWords(text(p, 'target') as Import['target'], num(p, 'count'))} from ${text(p, 'file')}`,
  'emergency-added': (p) => say`logging emergency “${text(p, 'title')}”`,
  'emergency-edited': (p) => say`edit of emergency “${text(p, 'title')}”`,
  'emergencies-deleted': (p) =>
    num(p, 'count') === 1
      ? say`deletion of emergency “${text(p, 'title')}”`
      : say`deletion of ${counted(num(p, 'count'), 'emergency', 'emergencies')}`,
  'template-added': (p) => say`adding hidden work of “${text(p, 'title')}”`,
  'template-edited': (p) => say`edit of hidden work of “${text(p, 'title')}”`,
  'template-reset': (p) => say`hidden work of “${text(p, 'title')}” as shipped`,
  'template-deleted': (p) => say`deletion of hidden work of “${text(p, 'title')}”`,
  'hidden-work-applied': (p) =>
    say`hidden work of “${text(p, 'name')}” on ${num(p, 'count') === 1 ? say`“${text(p, 'title')}”` : counted(num(p, 'count'), 'initiative')}`,
  'hidden-work-set': (p) => say`hidden work on “${text(p, 'title')}”`,
  'scenario-added': (p) => say`adding scenario “${text(p, 'title')}”`,
  'scenario-edited': (p) => say`edit of scenario “${text(p, 'title')}”`,
  'scenario-deleted': (p) => say`deletion of “${text(p, 'title')}”`,
  'scenario-adopted': (p) => say`making “${text(p, 'title')}” the plan`,
  'baseline-frozen': (p) => say`baseline “${text(p, 'title')}”`,
};

/** What was done, as a name: "move of 3 initiatives to drive innovation". */
export function labelWords(label: Coded, speech: Speech): string {
  return labels[label.code]?.(label.parameters, speech) ?? say`change`;
}

/** "Undo move of 3 initiatives". */
export function undoWords(label: Coded, speech: Speech): string {
  return say`Undo ${labelWords(label, speech)}`;
}

/** "Undone: move of 3 initiatives", for the toast and the screen reader. */
export function doneWords(label: Coded, how: 'do' | 'undo' | 'redo', speech: Speech): string {
  const what = labelWords(label, speech);
  return how === 'undo' ? say`Undone: ${what}` : how === 'redo' ? say`Done again: ${what}` : sentence(what);
}

function markName(mark: string): string {
  if (mark === 'must') return sayAs('name')`must`;
  return mark === 'never' ? sayAs('name')`never` : sayAs('name')`stop`;
}
