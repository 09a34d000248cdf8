import { minorDigits } from '../../shared/model/money';
import type { Plan } from '../../shared/model/plan';
import { settingsOf } from '../../shared/model/plan';
import type { Card } from '../../shared/rules/card';
import { cardsOf } from '../../shared/rules/cards';
import { type AskedOf, isMissing, type MissingAnswers } from '../../shared/rules/missing-answers';
import type { QuestionId } from '../../shared/rules/questions';
import { columnWords } from '../../shared/words/backlog/column-words';
import { laneWords } from '../../shared/words/codes';
import { askedByWords, questionWords } from '../../shared/words/question-words';
import { ownSheets } from '../../shared/backlog/book';
import { answerChoices, goalsOfPlan, peopleOfPlan } from '../../shared/backlog/missing-choices';
import { askedOfColumn, knownPrefix } from '../../shared/backlog/missing-marks';
import { type BacklogRow, type OwnCell, ownCells, plainAmount } from '../../shared/backlog/own-cells';
import { idColumn, type OwnColumn, type OwnField, ownColumns } from '../../shared/backlog/own-export';
import type { ExplainingSheet, OwnSheet, SheetCell } from '../../shared/backlog/own-sheet';
import { say } from '../../shared/words/say';

/** The columns in which a question is answered: those of this app's own table. */
const fieldsOf: Readonly<Record<QuestionId, readonly OwnField[]>> = {
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
  goalSponsor: [],
  goalCapability: [],
  goalPeer: [],
  goalPressure: [],
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
 * The sheets of a workbook that asks one person for what is missing, and for nothing else: a row for each initiative,
 * a column for each question that is open of any; what is answered already is grey. `rows` are the initiatives as they
 * would be exported, by id.
 */
export function missingBook(
  plan: Plan,
  { cards, questions }: MissingAnswers,
  rows: ReadonlyMap<string, BacklogRow>,
  asked: Asked,
): MissingBook {
  const columns = questions.flatMap((question) =>
    fieldsOf[question].map((field) => ({ question, column: columnOfField(field) })),
  );
  const allowed = explained(plan, questions, columns, asked);
  const headers = ['Title', askedOfColumn, ...contexts.map(([name]) => `${knownPrefix}${name}`)];
  return {
    answers: {
      name: ownSheets.missing,
      headers: [...headers, ...columns.map(({ column: [header] }) => header), idColumn],
      rows: cards.map((card): SheetCell[] => {
        const row = rows.get(card.initiative.id);
        return [
          { known: card.initiative.title },
          known(whoWords(asked.of)),
          ...contexts.map(([, read]) => known(read(card, plan))),
          ...columns.map(({ question, column }) => answerCell(plan, card, question, column, row)),
          { known: card.initiative.id },
        ];
      }),
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
  [
    'funded',
    ({ fundedAmount }, plan) => {
      const { currency } = settingsOf(plan);
      return `${plainAmount(fundedAmount, minorDigits(currency))} ${currency}`;
    },
  ],
  [say`part of`, ({ initiative }) => initiative.programme],
  ['about', ({ initiative }) => clipped(initiative.description)],
];

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
  column: OwnColumn,
  row: BacklogRow | undefined,
): SheetCell {
  if (isMissing(plan, card, question)) return { asked: true };
  const [cell = null]: OwnCell[] = row ? ownCells(row, [column], settingsOf(plan).currency) : [];
  return cell === null ? null : { known: cell.text };
}

function columnOfField(field: OwnField): OwnColumn {
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
  readonly column: OwnColumn;
}

/** What each column is for, in plain words; below it the names that its lists offer. */
function explained(
  plan: Plan,
  questions: MissingAnswers['questions'],
  columns: readonly AskedColumn[],
  { due, scenarioId }: Asked,
): ExplainingSheet {
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
      columnWords[field].allowed,
    ]),
    ...(questions.includes('goal') ? namesOf(goalsOfPlan, plan.goal) : []),
    ...(questions.includes('effort') ? namesOf(say`Teams of the plan`, plan.team) : []),
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
  const asked = (['businessOwner', 'itOwner'] as const).filter((field) => questions.includes(field));
  if (asked.length === 0) return [];
  const names = new Set<string>();
  for (const { initiative } of cardsOf(plan, scenarioId).byId.values())
    for (const field of ['businessOwner', 'itOwner'] as const) names.add(initiative[field].trim());
  names.delete('');
  return [...names].sort((a, b) => a.localeCompare(b));
}
