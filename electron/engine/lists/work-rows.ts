import type { FundedLane } from '../../../shared/model/codes';
import { foldedName } from '../../../shared/model/folded-name';
import type { Plan } from '../../../shared/model/plan';
import type { BenefitLine } from '../../../shared/model/records/benefit-line';
import type { Emergency } from '../../../shared/model/records/emergency';
import type { Initiative } from '../../../shared/model/records/initiative';
import { realisedValueId } from '../../../shared/model/records/realised-value';
import { benefitLinesByInitiative } from '../../../shared/rules/tables/lines';
import { benefitsMeant } from './benefits-meant';
import { initiativeNamed } from './initiative-named';
import { emergencyCells, realisedCells } from './list-cells';
import {
  type ListReader,
  type ListRow,
  named,
  needsCell,
  notFound,
  numberIn,
  orBefore,
  type Said,
  textIn,
} from './list-row';

/** What a benefit of an initiative was found to bring a year on a day; where nobody is named who found it, its claimant did. */
export const realisedRow: ListReader = (plan, said) => {
  const name = textIn(said, 'initiativeId') || textIn(said, 'initiative');
  const initiative = initiativeNamed(plan, name);
  if (!initiative)
    return name === '' ? needsCell('realised', 'initiative') : notFound('realised', 'initiative', name);
  const line = benefitIn(plan, said, initiative);
  if ('code' in line) return line;
  const [day, amount] = [textIn(said, 'day'), numberIn(said, 'realised')];
  if (day === '') return needsCell('realised', 'day');
  if (amount === null) return needsCell('realised', 'realised');
  const id = realisedValueId(line.id, day);
  const by = textIn(said, 'foundBy') || (plan.realisedValue.get(id)?.by ?? line.claimant);
  if (by === '') return needsCell('realised', 'foundBy');
  const values = [{ initiativeId: initiative.id, benefitId: line.id, day, amount, by }];
  return {
    name: initiative.title,
    isNew: !plan.realisedValue.has(id),
    cells: (now) => realisedCells(now, id),
    commands: [{ type: 'realised/set', values }],
  };
};

/** By its id, else by its kind or who claims it; it need not be named where there is one alone. */
function benefitIn(
  plan: Plan,
  said: Said,
  { id }: Initiative,
): BenefitLine | Extract<ListRow, { code: string }> {
  const lines = benefitLinesByInitiative(plan.benefitLine).of(id);
  const byId = lines.find((line) => line.id === textIn(said, 'benefitId'));
  if (byId) return byId;
  const text = textIn(said, 'benefitName');
  const [line, another] = benefitsMeant(lines, text);
  return line && !another ? line : notFound('realised', 'benefitName', text || id);
}

/** An emergency of its id, else of the same request on the same day, else a new one. */
export const emergencyRow: ListReader = (plan, said, newId) => {
  const title = textIn(said, 'title');
  if (title === '') return needsCell('emergencies', 'title');
  const day = textIn(said, 'requestedOn');
  const before =
    plan.emergency.get(textIn(said, 'planId')) ??
    [...plan.emergency.values()].find(
      (row) => foldedName(row.title) === foldedName(title) && row.requestedOn === day,
    );
  const requestedOn = day || (before?.requestedOn ?? '');
  if (requestedOn === '') return needsCell('emergencies', 'requestedOn');
  const tied = tiedTo(plan, said, before);
  if ('code' in tied) return tied;
  const emergency: Emergency = {
    id: before?.id ?? newId(),
    title,
    lane: orBefore(said, 'lane', (said.lane ?? 'run') as FundedLane, before?.lane ?? 'run'),
    businessUnit: orBefore(said, 'businessUnit', textIn(said, 'businessUnit'), before?.businessUnit ?? ''),
    ...tied,
    days: orBefore(said, 'spentDays', Math.round(numberIn(said, 'spentDays') ?? 0), before?.days ?? 0),
    requestedOn,
    deliveredOn: orBefore(
      said,
      'deliveredOn',
      textIn(said, 'deliveredOn') || null,
      before?.deliveredOn ?? null,
    ),
  };
  return {
    name: title,
    isNew: before === undefined,
    cells: (now) => emergencyCells(now, emergency.id),
    commands: [{ type: 'emergency/set', emergency }],
  };
};

/** What was agreed for such a request, and the initiative that was expedited with it, by their names. */
function tiedTo(
  plan: Plan,
  said: Said,
  before: Emergency | undefined,
): Pick<Emergency, 'agreementId' | 'initiativeId'> | Extract<ListRow, { code: string }> {
  const [request, title] = [textIn(said, 'agreedAs'), textIn(said, 'initiative')];
  const agreement = named(plan.agreement.values(), request, (row) => row.requestType);
  if (request !== '' && !agreement) return notFound('emergencies', 'agreedAs', request);
  const initiative = title === '' ? undefined : initiativeNamed(plan, title);
  if (title !== '' && !initiative) return notFound('emergencies', 'initiative', title);
  return {
    // Several agreements may bear one name: the one it has stays.
    agreementId: orBefore(
      said,
      'agreedAs',
      sameRequestAs(plan, before, request) ? (before?.agreementId ?? null) : (agreement?.id ?? null),
      before?.agreementId ?? null,
    ),
    initiativeId: orBefore(said, 'initiative', initiative?.id ?? null, before?.initiativeId ?? null),
  };
}

function sameRequestAs(plan: Plan, before: Emergency | undefined, request: string): boolean {
  const has = plan.agreement.get(before?.agreementId ?? '')?.requestType ?? '';
  return request !== '' && foldedName(has) === foldedName(request);
}
