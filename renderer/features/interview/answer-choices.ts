import { benefitKinds, fundedLanes, outcomes } from '../../../shared/model/codes';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import type { Peer, Pressure } from '../../../shared/model/records/peer';
import type { Card } from '../../../shared/rules/cards/card';
import { answeredBy, peersOf } from '../../../shared/rules/peers/peers';
import { pressuresOn } from '../../../shared/rules/peers/serves';
import { type LikelyAnswer, likelyAnswers } from '../../../shared/rules/questions/likely-answers';
import type { QuestionId } from '../../../shared/rules/questions/questions';
import { likelyWords } from '../../../shared/words/cards/known-words';
import { deliveryRiskWords } from '../../../shared/words/cards/question-words';
import { benefitKindWords, laneWords, outcomeNames } from '../../../shared/words/codes';
import { pressureWords } from '../../../shared/words/outcomes/pressure-words';
import { quarterWords } from '../../../shared/words/quarters';
import { dayWords } from '../../../shared/words/report-days';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';

/** Something that can be answered with one key; what stands beside it says why. */
export interface AnswerChoice {
  readonly value: string | number;
  readonly words: string;
  readonly beside: string;
}

/** Answers of others that are offered where the answer is a text or a day. */
const mostLikely = 6;

/** What can be answered without typing: all there is of a choice, what others answer of a text or a day. */
export function answerChoices(
  plan: Plan,
  card: Card,
  question: QuestionId,
  speech: Speech,
): readonly AnswerChoice[] {
  const { initiative, placement } = card;
  const likely = likelyAnswers(plan, card, question, mostLikely);
  const said = new Map(likely.map((answer) => [answer.value, likelyWords(answer)]));
  const plain = (value: string | number, words: string, beside = ''): AnswerChoice => ({
    value,
    words,
    beside: beside || (said.get(value) ?? ''),
  });
  switch (question) {
    case 'outcome':
      return outcomes.map((outcome) =>
        plain(outcome, outcomeNames[outcome], initiative.outcome === outcome ? say`assumed until now` : ''),
      );
    case 'lane':
      return fundedLanes.map((lane) =>
        plain(lane, laneWords[lane], placement.lane === lane ? say`assumed until now` : ''),
      );
    case 'deliveryRisk':
      return Object.entries(deliveryRiskWords).map(([points, words]) => plain(points, words));
    case 'goal':
      return goalsOfPlan(plan, card, likely).map(({ id, name, outcome }) =>
        plain(id, name, said.get(id) ?? outcomeNames[outcome]),
      );
    case 'goalPeer':
      return peersFor(plan, card).map(({ id, name, pressures }) => plain(id, name, wordsOf(pressures)));
    case 'goalPressure':
      return pressuresFor(plan, card).map((each) => plain(each.id, pressureWords(each), outcomesOf(each)));
    case 'benefit':
      return benefitKinds.map((kind) => plain(kind, benefitKindWords[kind]));
    case 'effort':
      return [...plan.team.values()]
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map(({ id, name }) => plain(id, name));
    case 'start':
      return quartersOfPlan(plan).map((quarter) => plain(quarter, quarterWords(quarter, speech)));
    default:
      return likely.map((answer) => ({
        value: answer.value,
        words: question === 'neededBy' ? dayWords(String(answer.value), speech) : String(answer.value),
        beside: likelyWords(answer),
      }));
  }
}

/** Those that others work for first, then those of its outcome. */
function goalsOfPlan(plan: Plan, { initiative }: Card, likely: readonly LikelyAnswer[]) {
  const place = (id: string) => {
    const at = likely.findIndex(({ value }) => value === id);
    return at < 0 ? likely.length : at;
  };
  return [...plan.goal.values()].sort(
    (a, b) =>
      place(a.id) - place(b.id) ||
      Number(b.outcome === initiative.outcome) - Number(a.outcome === initiative.outcome) ||
      a.name.localeCompare(b.name),
  );
}

/** Those under a pressure that the goal's outcome answers first. */
function peersFor(plan: Plan, { initiative: { goalId } }: Card) {
  const outcome = plan.goal.get(goalId ?? '')?.outcome;
  const answers = (peer: Peer) => Number(outcome !== undefined && pressuresOn(peer, outcome).length > 0);
  return [...peersOf(plan)].sort((a, b) => answers(b) - answers(a));
}

function wordsOf(pressures: readonly Pressure[]): string {
  return pressures.map(pressureWords).join(', ');
}

function outcomesOf({ outcomes: answered }: Pressure): string {
  return answered.map((outcome) => outcomeNames[outcome]).join(', ');
}

function pressuresFor(plan: Plan, { initiative: { goalId } }: Card) {
  const goal = plan.goal.get(goalId ?? '');
  const answers = ({ outcomes: by }: Pressure) => Number(goal !== undefined && by.includes(goal.outcome));
  return [...(answeredBy(plan, goal).peer?.pressures ?? [])].sort((a, b) => answers(b) - answers(a));
}

function quartersOfPlan(plan: Plan): readonly number[] {
  const { firstYear, horizonYears } = settingsOf(plan);
  return Array.from({ length: horizonYears * 4 }, (_, index) => quarterIn(firstYear, 1) + index);
}
