import { listSheets, ownSheets } from '../../../shared/backlog/file/book';
import { agreementCells } from '../../../shared/backlog/write/agreement-cells';
import { type OwnCell, plainAmount } from '../../../shared/backlog/write/own-cells';
import { ownAgreementColumns } from '../../../shared/backlog/write/own-export';
import { minorDigits } from '../../../shared/model/money';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { peersOf } from '../../../shared/rules/peers/peers';
import { strengthsOf } from '../../../shared/rules/people/strengths';
import { hiddenKindWords } from '../../../shared/words/cards/hidden-words';
import { benefitKindWords, outcomeNames } from '../../../shared/words/codes';
import { pressureWords } from '../../../shared/words/outcomes/pressure-words';
import { strengthName } from '../../../shared/words/people/strength-words';
import { say } from '../../../shared/words/say';
import { listTable } from '../lists/list-tables';
import { textOf } from './figure-cells';
import type { Table } from './money-table';

const number = (value: number | null): OwnCell =>
  value === null ? null : { kind: 'number', text: String(value) };
const code = (value: string | null): OwnCell => (value ? { kind: 'code', text: value } : null);

/** Those that stand here just as they are exported alone. */
const listsAsImported = ['goals', 'enablers', 'teams', 'milestones'] as const;

/**
 * Lists of the plan that are no fields of an initiative or a service, a sheet each, by name: what is measured and found (in
 * the columns in which rows are pasted into the app), peers, liaisons, strengths, agreements, emergencies, hidden work, required roles.
 */
export function recordTables(plan: Plan): ReadonlyMap<string, Table> {
  return new Map([
    ...listsAsImported.map((target): [string, Table] => [listSheets[target], listTable(plan, target)]),
    [say`IT metrics`, pairTable(plan)],
    [say`Readings`, readingTable(plan)],
    [say`Realised values`, realisedTable(plan)],
    [say`Reviews after go-live`, reviewTable(plan)],
    [say`Peers`, peerTable(plan)],
    [say`Liaisons`, liaisonTable(plan)],
    [say`Strengths`, strengthTable(plan)],
    [ownSheets.agreements, agreementTable(plan)],
    [say`Emergencies`, emergencyTable(plan)],
    [say`Hidden work`, hiddenTable(plan)],
    [say`Required roles`, roleTable(plan)],
  ]);
}

const goalName = (plan: Plan, id: string): OwnCell => textOf(plan.goal.get(id)?.name ?? '');

function pairTable(plan: Plan): Table {
  return {
    headers: [say`Goal`, say`IT metric`, say`Unit`, say`Baseline`, say`Target`, say`Baseline read on`],
    rows: [...plan.metricPair.values()].map(({ id, name, unit, baseline, target, since }) => [
      goalName(plan, id),
      textOf(name),
      textOf(unit),
      number(baseline),
      number(target),
      code(since),
    ]),
  };
}

function readingTable(plan: Plan): Table {
  return {
    headers: [say`Goal`, say`Metric`, say`Date`, say`Value`],
    rows: [...plan.metricReading.values()].map(({ goalId, side, day, value }) => [
      goalName(plan, goalId),
      // By its side and not its name, which both metrics of a goal may bear.
      code(side === 'it' ? 'IT' : 'business'),
      code(day),
      number(value),
    ]),
  };
}

/** The id of an initiative, and its title. */
function namesOf(plan: Plan, id: string | null): [OwnCell, OwnCell] {
  const initiative = plan.initiative.get(id ?? '');
  return [textOf(initiative?.id ?? ''), textOf(initiative?.title ?? '')];
}

function realisedTable(plan: Plan): Table {
  const digits = minorDigits(settingsOf(plan).currency);
  return {
    headers: [
      say`Bimodal ID`,
      say`Title`,
      say`Benefit`,
      say`Date`,
      say`Realised a year`,
      say`Found by`,
      say`Benefit ID`,
    ],
    rows: [...plan.realisedValue.values()].flatMap(({ initiativeId, benefitId, day, amount, by }) => {
      const line = plan.benefitLine.get(benefitId);
      if (!line) return [];
      const found: OwnCell = { kind: 'number', text: plainAmount(amount, digits) };
      const benefit = textOf(benefitKindWords[line.kind]);
      return [[...namesOf(plan, initiativeId), benefit, code(day), found, textOf(by), textOf(benefitId)]];
    }),
  };
}

function reviewTable(plan: Plan): Table {
  return {
    headers: [say`Bimodal ID`, say`Title`, say`Date`, say`By`, say`Finding`, say`Claims reopened`],
    rows: [...plan.liveReview.values()].map(({ initiativeId, day, by, finding, reopened }) => [
      ...namesOf(plan, initiativeId),
      code(day),
      textOf(by),
      textOf(finding),
      number(reopened.length),
    ]),
  };
}

function peerTable(plan: Plan): Table {
  return {
    headers: [say`Peer`, say`Pressure`, say`Outcomes`],
    rows: peersOf(plan).flatMap(({ name, pressures }) =>
      pressures.length === 0
        ? [[textOf(name), null, null]]
        : pressures.map((pressure) => [
            textOf(name),
            textOf(pressureWords(pressure)),
            textOf(pressure.outcomes.map((outcome) => outcomeNames[outcome]).join(', ')),
          ]),
    ),
  };
}

function liaisonTable(plan: Plan): Table {
  return {
    headers: [say`Business unit`, say`Liaison`],
    rows: [...plan.liaison.values()].map(({ businessUnit, person }) => [
      textOf(businessUnit),
      textOf(person),
    ]),
  };
}

/** Levels first, then what each programme needs of them. */
function strengthTable(plan: Plan): Table {
  const strengths = strengthsOf(plan);
  const names = new Map(strengths.map((strength) => [strength.id, strengthName(strength)]));
  return {
    headers: [say`Strength`, say`Programme`, say`Level`, say`Partner`],
    rows: [
      ...strengths.map((strength) => [
        textOf(strengthName(strength)),
        null,
        number(strength.level),
        textOf(strength.partner),
      ]),
      ...[...plan.strengthNeed.values()].map(({ programme, strengthId, level }) => [
        textOf(names.get(strengthId) ?? ''),
        textOf(programme),
        number(level),
        null,
      ]),
    ],
  };
}

function agreementTable(plan: Plan): Table {
  return {
    headers: ownAgreementColumns.map(([header]) => header),
    rows: [...plan.agreement.values()].map((row) =>
      agreementCells(row, plan.service.get(row.serviceId ?? '')?.name ?? ''),
    ),
  };
}

function emergencyTable(plan: Plan): Table {
  return {
    headers: [
      say`Request`,
      say`Lane`,
      say`Business unit`,
      say`Agreed as`,
      say`Initiative`,
      say`Days`,
      say`Requested on`,
      say`Delivered on`,
    ],
    rows: [...plan.emergency.values()].map((row) => [
      textOf(row.title),
      code(row.lane),
      textOf(row.businessUnit),
      textOf(plan.agreement.get(row.agreementId ?? '')?.requestType ?? ''),
      namesOf(plan, row.initiativeId)[1],
      number(row.days),
      code(row.requestedOn),
      code(row.deliveredOn),
    ]),
  };
}

function hiddenTable(plan: Plan): Table {
  return {
    headers: [say`Bimodal ID`, say`Title`, say`Hidden work`, say`Team`, say`Days`, say`Weeks`],
    rows: [...plan.hiddenWork.values()].map(({ initiativeId, kind, teamId, days, weeks }) => [
      ...namesOf(plan, initiativeId),
      textOf(hiddenKindWords[kind]),
      textOf(plan.team.get(teamId ?? '')?.name ?? ''),
      number(days),
      number(weeks),
    ]),
  };
}

function roleTable(plan: Plan): Table {
  return {
    headers: [say`Bimodal ID`, say`Title`, say`Required role`, say`Filled by`],
    rows: [...plan.requiredRole.values()].map(({ initiativeId, role, filledBy }) => [
      ...namesOf(plan, initiativeId),
      textOf(role),
      textOf(filledBy),
    ]),
  };
}
