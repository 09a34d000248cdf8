import { ownSheets } from '../../../shared/backlog/file/book';
import { askedOfColumn, knownPrefix } from '../../../shared/backlog/mapping/missing-marks';
import {
  type AnswerColumn,
  answerChoices,
  goalsOfPlan,
  peersOfPlan,
  peopleOfPlan,
  pressuresOfPeers,
} from '../../../shared/backlog/write/missing-choices';
import {
  type BacklogRow,
  type OwnCell,
  ownCells,
  plainAmount,
} from '../../../shared/backlog/write/own-cells';
import { idColumn, type OwnField, ownColumns } from '../../../shared/backlog/write/own-export';
import type { ExplainingSheet, OwnSheet, SheetCell } from '../../../shared/backlog/write/own-sheet';
import { type Money, minorDigits } from '../../../shared/model/money';
import type { Plan } from '../../../shared/model/plan';
import { settingsOf } from '../../../shared/model/plan';
import type { Card } from '../../../shared/rules/cards/card';
import { cardsOf } from '../../../shared/rules/cards/cards';
import {
  type AskedOf,
  isMissing,
  type MissingAnswers,
  type MissingOfGoal,
} from '../../../shared/rules/questions/missing-answers';
import { type GoalQuestion, isOfGoal, type QuestionId } from '../../../shared/rules/questions/questions';
import { columnWords } from '../../../shared/words/backlog/column-words';
import { askedByWords, questionWords } from '../../../shared/words/cards/question-words';
import { laneWords } from '../../../shared/words/codes';
import { say } from '../../../shared/words/say';
import { goalAllowed, goalAnswerCell, goalFields, peersToChoose } from './missing-goal-rows';

/** The columns in which a question is answered: those of this app's own table. */
const fieldsOf: Readonly<Record<Exclude<QuestionId, GoalQuestion>, readonly OwnField[]>> = {
  outcome: ['outcome'],
  cost: ['cost'],
  start: ['start'],
  businessOwner: ['businessOwner'],
  lane: [],
  itOwner: ['itOwner'],
  runCost: ['runCost'],
  benefit: ['benefitKind', 'benefit'],
  goal: ['goal'],
  goalContribution: ['goalContribution'],
  effort: ['teamDays'],
  neededBy: ['neededBy'],
  deliveryRisk: ['deliveryRisk'],
  riskOfNotDoing: ['riskOfNotDoing'],
};

interface MissingBook {
  readonly answers: OwnSheet;
  readonly allowed: ExplainingSheet;
}

interface Asked {
  readonly scenarioId: string;
  /** null: everybody. */
  readonly of: AskedOf | null;
  /** YYYY-MM-DD until when it is to come back; null: nobody has said. */
  readonly due: string | null;
}

/**
 * The sheets of a workbook that asks one person for what is missing, and for nothing else: a row for each initiative
 * and, below, for each of their goals, a column for each question that is open of any; what is answered already is grey. `rows` are the initiatives as they
 * would be exported, by id.
 */
export function missingBook(
  plan: Plan,
  missing: MissingAnswers,
  rows: ReadonlyMap<string, BacklogRow>,
  asked: Asked,
): MissingBook {
  const { cards, goals } = missing;
  const columns = missing.questions.flatMap((question) =>
    columnsOf(question).map((column) => ({ question, column })),
  );
  const allowed = explained(plan, missing, columns, asked);
  const headers = ['Title', askedOfColumn, ...contexts.map(([name]) => `${knownPrefix}${name}`)];
  return {
    answers: {
      name: ownSheets.missing,
      headers: [...headers, ...columns.map(({ column: [header] }) => header), idColumn],
      rows: [
        ...cards.map((card): SheetCell[] => {
          const row = rows.get(card.initiative.id);
          return [
            { known: card.initiative.title },
            known(whoWords(asked.of)),
            ...contexts.map(([, read]) => known(read(card, plan))),
            ...columns.map(({ question, column }) => answerCell(plan, card, question, column, row)),
            { known: card.initiative.id },
          ];
        }),
        ...goals.map((each): SheetCell[] => [
          { known: each.goal.name },
          known(whoWords(asked.of)),
          ...ofGoal.map((read) => known(read(each, plan))),
          ...columns.map(({ question }) => goalAnswerCell(plan, each, question)),
          { known: each.goal.id },
        ]),
      ],
      choices: answerChoices(
        plan,
        columns.map(({ column }) => column),
        allowed,
      ),
    },
    allowed,
  };
}

/** What helps to answer, beside the title. */
const contexts: readonly (readonly [name: string, read: (card: Card, plan: Plan) => string])[] = [
  ['list', ({ placement }) => laneWords[placement.lane]],
  ['funded', ({ fundedAmount }, plan) => moneyText(fundedAmount, plan)],
  [say`part of`, ({ initiative }) => initiative.programme],
  ['about', ({ initiative }) => clipped(initiative.description)],
];

/** The same of a goal, in the same order: what it is, and the money that works for it. */
const ofGoal: readonly ((each: MissingOfGoal, plan: Plan) => string)[] = [
  () => say`Goal`,
  ({ cards }, plan) =>
    moneyText(
      cards.reduce((sum, { fundedAmount }) => sum + fundedAmount, 0),
      plan,
    ),
  () => '',
  ({ goal }) => clipped(goal.description || goal.metric),
];

function moneyText(amount: Money, plan: Plan): string {
  const { currency } = settingsOf(plan);
  return `${plainAmount(amount, minorDigits(currency))} ${currency}`;
}

function clipped(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 299).trimEnd()}…`;
}

function known(text: string): SheetCell {
  return text === '' ? null : { known: text };
}

function answerCell(
  plan: Plan,
  card: Card,
  question: QuestionId,
  column: AnswerColumn,
  row: BacklogRow | undefined,
): SheetCell {
  if (isMissing(plan, card, question)) return { asked: true };
  const own = ownColumns.find(([, field]) => field === column[1]);
  const [cell = null]: OwnCell[] = row && own ? ownCells(row, [own], settingsOf(plan).currency) : [];
  return cell === null ? null : { known: cell.text };
}

function columnsOf(question: QuestionId): readonly AnswerColumn[] {
  return isOfGoal(question) ? [goalFields[question]] : fieldsOf[question].map(columnOfField);
}

function columnOfField(field: OwnField): AnswerColumn {
  const found = ownColumns.find((column) => column[1] === field);
  if (!found) throw new Error(`no column of ${field}`);
  return found;
}

function whoWords(of: AskedOf | null): string {
  if (of === null) return say`Everybody`;
  return `${askedByWords[of.by]}: ${of.name === '' ? say`nobody yet` : of.name}`;
}

interface AskedColumn {
  readonly question: QuestionId;
  readonly column: AnswerColumn;
}

/** What each column is for, in plain words; below it the names that its lists offer. */
function explained(
  plan: Plan,
  missing: MissingAnswers,
  columns: readonly AskedColumn[],
  { due, scenarioId }: Asked,
): ExplainingSheet {
  const { questions } = missing;
  const { peers, pressures } = peersToChoose(plan, missing);
  const rows: (readonly string[])[] = [
    [
      say`How`,
      say`Fill in what you know in the yellow cells and send the file back.`,
      say`Empty stays “still unknown”`,
    ],
    ...(due === null ? [] : [[say`Due`, say`Please send it back by this day.`, due]]),
    ...columns.map(({ question, column: [header, field] }) => [
      header,
      `${questionWords[question].asked} ${questionWords[question].why}`,
      field === 'peer' || field === 'pressure' ? goalAllowed[field] : columnWords[field].allowed,
    ]),
    ...(questions.includes('goal') ? namesOf(goalsOfPlan, plan.goal) : []),
    ...(questions.includes('effort') ? namesOf(say`Teams of the plan`, plan.team) : []),
    ...peers.map((name) => [peersOfPlan, '', name]),
    ...pressures.map((text) => [pressuresOfPeers, '', text]),
    ...peopleIn(plan, scenarioId, questions).map((name) => [peopleOfPlan, '', name]),
  ];
  return {
    name: ownSheets.allowed,
    headers: [say`Column`, say`What it is for`, say`What may stand there`],
    rows: rows.map((cells) => cells.map((text) => (text === '' ? null : { text }))),
  };
}

function namesOf(what: string, table: ReadonlyMap<string, { readonly name: string }>): string[][] {
  return [...table.values()].map(({ name }) => [what, '', name]);
}

function peopleIn(plan: Plan, scenarioId: string, questions: MissingAnswers['questions']): string[] {
  const asked = (['businessOwner', 'itOwner', 'goalSponsor'] as const).filter((field) =>
    questions.includes(field),
  );
  if (asked.length === 0) return [];
  const names = new Set<string>();
  for (const { initiative } of cardsOf(plan, scenarioId).byId.values())
    for (const field of ['businessOwner', 'itOwner'] as const) names.add(initiative[field].trim());
  if (asked.includes('goalSponsor'))
    for (const { sponsor } of [...plan.goal.values(), ...plan.initiative.values()]) names.add(sponsor.trim());
  names.delete('');
  return [...names].sort((a, b) => a.localeCompare(b));
}
