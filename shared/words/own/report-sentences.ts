import type { Plan } from '../../model/plan';
import type { ReportChoice } from '../../model/report-choice';
import type { ReportSection } from '../../model/report-kinds';
import { figuresOf } from '../../rules/cards/figures';
import type { Coded } from '../../rules/decision';
import { whyBefore } from '../../rules/decisions/why-before';
import { audienceOf } from '../../rules/peers/audience';
import { changesFor } from '../../rules/reports/agenda';
import { type Briefing, briefingOf } from '../../rules/reports/briefing';
import { budgetCaseOf } from '../../rules/reports/budget-case';
import { decisionsAsked } from '../../rules/reports/decisions-asked';
import { changesOf } from '../../rules/reports/report-changes';
import { laterOf } from '../../rules/reports/report-later';
import { notFundedOf, reportListsOf } from '../../rules/reports/report-lists';
import { stopsOf } from '../../rules/reports/report-stops';
import { storyOf } from '../../rules/reports/report-story';
import type { Speech } from '../speech';
import { type Sentence, sentenceName } from './sentence';
import {
  agendaSentence,
  askedSentence,
  boardSentence,
  caseSentence,
  moveSentence,
  notFundedSentence,
  peerAskedSentence,
  peerLeadSentence,
  slipSentence,
  storySentence,
  whySentence,
} from './sentences';

interface Told {
  readonly plan: Plan;
  readonly scenarioId: string;
  readonly speech: Speech;
  readonly choice: ReportChoice;
  /** What became since the day that an agenda names; null where none is named, or it is not known yet. */
  readonly sinceThen: readonly Coded[] | null;
}

/** The sentences of a report that its rules make, in the order of the paper, each once. */
export function reportSentences(told: Told): Sentence[] {
  const all = told.choice.sections.flatMap((section) => inSection[section]?.(told) ?? []);
  return [...new Map(all.map((sentence) => [sentenceName(sentence), sentence])).values()];
}

type Say = (told: Told) => Sentence[];

const asked: Say = ({ plan, scenarioId, speech }) =>
  decisionsAsked(plan, scenarioId).map((each) => askedSentence(each, speech));
const changes: Say = ({ plan, scenarioId, speech }) =>
  [...changesOf(plan, scenarioId), ...stopsOf(plan, scenarioId)].map((each) => boardSentence(each, speech));
const notFunded: Say = ({ plan, scenarioId, speech }) =>
  notFundedOf(reportListsOf(plan, scenarioId)).map((row) => notFundedSentence(row, speech));
const summary: Say = (told) => {
  const { plan, scenarioId, speech } = told;
  return [
    ...storyOf(plan, scenarioId).map((each) => storySentence(each, speech)),
    ...asked(told),
    ...changes(told),
    ...notFunded(told),
    ...laterOf(plan, scenarioId).map((each) => boardSentence(each, speech)),
  ];
};

function forWhom({ plan, scenarioId, choice }: Told): Briefing | null {
  const audience = audienceOf(plan, choice);
  return audience && briefingOf(plan, scenarioId, audience);
}

const serves: Say = (told) => {
  const briefing = forWhom(told);
  if (!briefing) return [];
  const { change, year } = figuresOf(told.plan, told.scenarioId);
  const rows = briefing.groups.flatMap(({ unfunded }) => unfunded);
  return [
    peerLeadSentence(briefing, change, year, told.speech),
    ...rows.map((row) => notFundedSentence(row, told.speech)),
  ];
};
const moves: Say = (told) => {
  const briefing = forWhom(told);
  if (!briefing) return [];
  return briefing.moves.map((move) => moveSentence(move, briefing, told.speech));
};
const peerAsked: Say = (told) => {
  const briefing = forWhom(told);
  return briefing ? briefing.asked.map((each) => peerAskedSentence(each, briefing, told.speech)) : [];
};
const agenda: Say = (told) => {
  const { plan, scenarioId, choice, sinceThen, speech } = told;
  const briefing = forWhom(told);
  if (!briefing) return [];
  const changed = choice.since === null ? changesFor(plan, scenarioId, briefing) : sinceThen;
  return (changed ?? []).map((each) => agendaSentence(each, briefing, speech));
};
const verdict: Say = ({ plan, scenarioId, choice, speech }) => {
  const [a = '', b = ''] = choice.initiativeIds;
  const why = whyBefore(plan, scenarioId, a, b);
  return why ? [whySentence(why, speech)] : [];
};

const inSection: Partial<Readonly<Record<ReportSection, Say>>> = {
  summary,
  asked,
  changes,
  'peer-serves': serves,
  'not-funded': notFunded,
  'peer-moves': moves,
  'peer-asked': peerAsked,
  'agenda-changed': agenda,
  'why-verdict': verdict,
  'case-slips': ({ plan, scenarioId, speech }) =>
    budgetCaseOf(plan, scenarioId).slips.map((slip) => slipSentence(slip, speech)),
  'case-buys': ({ plan, scenarioId, speech }) => [caseSentence(budgetCaseOf(plan, scenarioId), speech)],
};
