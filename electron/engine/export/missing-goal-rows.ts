import type { SheetCell } from '../../../shared/backlog/write/own-sheet';
import type { Plan } from '../../../shared/model/plan';
import { peersOf } from '../../../shared/rules/peers/peers';
import type { MissingAnswers, MissingOfGoal } from '../../../shared/rules/questions/missing-answers';
import type { GoalQuestion, QuestionId } from '../../../shared/rules/questions/questions';
import { pressureTextWords, pressureWords } from '../../../shared/words/outcomes/pressure-words';
import { say } from '../../../shared/words/say';
import { goalCells } from '../lists/list-cells';

/** The columns in which a goal is answered; peer and pressure are of goals alone. */
export const goalFields = {
  goalSponsor: ['Sponsor', 'sponsor'],
  goalCapability: ['Capability it changes', 'capability'],
  goalPeer: ['Peer', 'peer'],
  goalPressure: ['Pressure', 'pressure'],
} as const satisfies Readonly<Record<GoalQuestion, readonly [header: string, field: string]>>;

/** What may stand in the columns that are of goals alone. */
export const goalAllowed = {
  peer: say`one of the peers below`,
  pressure: say`one of the pressures below, of that peer`,
} as const;

/** A cell of a goal's row: asked where it is missing, read where it is known, empty in the columns of initiatives. */
export function goalAnswerCell(
  plan: Plan,
  { goal, questions }: MissingOfGoal,
  question: QuestionId,
): SheetCell {
  if (!(question in goalFields)) return null;
  const of = question as GoalQuestion;
  if (questions.includes(of)) return { asked: true };
  const cell = goalCells(plan, goal.id)[goalFields[of][1]] ?? null;
  if (cell === null) return null;
  return { known: of === 'goalPressure' ? pressureTextWords(cell.text) : cell.text };
}

/** The peers, and the pressures of those whom the goals answer, or of all where somebody is asked which peer it is. */
export function peersToChoose(
  plan: Plan,
  { goals }: MissingAnswers,
): { readonly peers: readonly string[]; readonly pressures: readonly string[] } {
  const asks = (question: GoalQuestion) => goals.filter(({ questions }) => questions.includes(question));
  const known = new Set(asks('goalPressure').map(({ goal }) => goal.peerId));
  const isAnyPeer = asks('goalPeer').length > 0;
  const peers = peersOf(plan);
  const pressures = peers
    .filter(({ id }) => asks('goalPressure').length > 0 && (isAnyPeer || known.has(id)))
    .flatMap((peer) => peer.pressures.map(pressureWords));
  return { peers: isAnyPeer ? peers.map(({ name }) => name) : [], pressures: [...new Set(pressures)] };
}
