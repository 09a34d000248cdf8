import {
  benefitKinds,
  deliveryModes,
  fundings,
  lanes,
  marks,
  outcomes,
  outsideFates,
  reviewVerdicts,
  statuses,
} from '../../model/codes';
import type { ValueField } from '../fields';
import { valueWordsOf } from '../normalise';
import { statusWords } from './status-words';
import { kindWords, outcomeWords } from './value-of-work-words';

/** The highest first. */
export const priorities = ['highest', 'high', 'medium', 'low', 'lowest'] as const;

/** The codes that a column of values may be mapped to. */
export const valueCodes: Readonly<Record<ValueField, readonly string[]>> = {
  lane: lanes,
  outcome: outcomes,
  secondOutcome: outcomes,
  status: statuses,
  benefitKind: benefitKinds,
  funding: fundings,
  mandatory: ['yes', 'no'],
  contracted: ['yes', 'no'],
  sourcing: ['internal', 'external'],
  priority: priorities,
  laneAssumed: ['yes', 'no'],
  outcomeAssumed: ['yes', 'no'],
  mark: marks,
  deliveryMode: deliveryModes,
  outsideIt: outsideFates,
  emergingTechnology: ['yes', 'no'],
  customerFacing: ['yes', 'no'],
  review: reviewVerdicts,
};

const laneWords = {
  run: `run, bau, business as usual, mode 1, mode1, m1, 1, i, mode i, ktlo, keep the lights on, keep lights on, run the business, core, predictable, sustain,
    operate, operations, maintenance, o and m, om, betrieb, exploitation, maintien, operacion, operacao, mantenimiento, manutencao`,
  innovate: `innovate, innovation, mode 2, mode2, m2, 2, ii, mode ii, exploratory, change, change the business, grow, transform,
    grow the business, transform the business, drive innovation, dme, innovacion, inovacao, innover, veranderung`,
  backlog: `backlog, none, not planned, unplanned, undecided`,
};

const fundingWords = {
  none: `none, no, not funded, unfunded, 0, false, n, nein, non, nao, keine, aucun, ninguno, nenhum`,
  minimum: `minimum, min`,
  full: `full, yes, funded, fully funded, 1, true, y, x, ja, oui, si, sim, voll, complet, completo`,
  amount: `amount, partial, part, partially funded, partly funded, teilweise, partiel, parcial`,
};

const flagWords = {
  yes: `yes, ✓, y, true, 1, x, t, ja, j, wahr, oui, o, vrai, si, s, verdadero, sim, verdadeiro, mandatory, contracted, must`,
  no: `no, n, false, 0, f, nein, nee, falsch, non, faux, falso, nao, none, not mandatory, optional`,
};

const sourcingWords = {
  internal: `internal, int, in house, inhouse, insourced, own, own staff, intern, eigen, eigenleistung, interne, interno`,
  external: `external, ext, outsourced, vendor, supplier, third party, saas, contractor, extern, fremd, fremdleistung, externe,
    fournisseur, externo, proveedor, fornecedor`,
};

const priorityWords = {
  highest: `highest, critical, urgent, blocker, 1 critical, 1, p0, p1, p1 critical, must, must have, kritisch, dringend, hochste, sehr hoch,
    critique, urgente, tres haute, critica, muy alta, muito alta, molto alta, kritiek, zeer hoog`,
  high: `high, 2, 2 high, p2, p2 high, major, should, should have, hoch, haute, elevee, eleve, alta, alto, hoog, important, wichtig`,
  medium: `medium, normal, moderate, 3, 3 moderate, 3 medium, p3, p3 medium, could, could have, mittel, moyenne, moyen, media, medio, normale, midden, gemiddeld, normaal`,
  low: `low, tief, 4, 4 low, p4, p4 low, minor, niedrig, gering, basse, faible, bas, baja, bajo, baixa, baixo, bassa, basso, laag`,
  lowest: `lowest, trivial, planning, 5, 5 planning, 5 lowest, p5, won t have, sehr niedrig, niedrigste, tres basse, muy baja, muito baixa, molto bassa, zeer laag`,
};

const markWords = {
  none: `none, no mark`,
  must: `must, must be funded`,
  never: `never, never fund`,
  stop: `stop, stopped`,
};

const deliveryWords = {
  standard: `standard, normal, as usual`,
  cleanSlate: `clean slate, cleanslate, clean sheet`,
  firewall: `firewall, firewalled`,
};

const outsideWords = {
  adopt: `adopt, take over, adopted, ubernehmen, ubernommen, in die it ubernehmen`,
  replace: `replace, replaced, ersetzen, ablosen, ersetzt`,
  retire: `retire, retired, end, switch off, abschalten, beenden, stilllegen`,
};

const reviewWords = {
  works: `works, works well, well, good, green, ok, funktioniert, funktioniert gut, lauft gut, gut, grun`,
  worries: `worries, keeps me up at night, keeps us up at night, worry, bad, red, raubt den schlaf, macht sorgen, sorge, rot`,
  unknown: `unknown, nobody knows, not known, unbekannt, niemand weiss es, niemand weiss`,
};

const tables: Readonly<Record<ValueField, ReadonlyMap<string, string>>> = {
  lane: tableOf(laneWords),
  outcome: tableOf(outcomeWords),
  secondOutcome: tableOf(outcomeWords),
  status: tableOf(statusWords),
  benefitKind: tableOf(kindWords),
  funding: tableOf(fundingWords),
  mandatory: tableOf(flagWords),
  contracted: tableOf(flagWords),
  sourcing: tableOf(sourcingWords),
  priority: tableOf(priorityWords),
  laneAssumed: tableOf(flagWords),
  outcomeAssumed: tableOf(flagWords),
  mark: tableOf(markWords),
  deliveryMode: tableOf(deliveryWords),
  outsideIt: tableOf(outsideWords),
  emergingTechnology: tableOf(flagWords),
  customerFacing: tableOf(flagWords),
  review: tableOf(reviewWords),
};

function tableOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [code, list] of Object.entries(words)) {
    for (const phrase of list.split(',')) table.set(phrase.replace(/\s+/g, ' ').trim(), code);
  }
  return table;
}

/** Marks of what is so; a cross may mean either. */
const ticks = /^[✓✔☑✅]\uFE0F?$/u;

/** The code a cell of an explicit column stands for, whatever its case, accents or width; null where it is not known. */
export function codeOf(field: ValueField, cell: string): string | null {
  const exact = valueCodes[field].find((code) => code === cell);
  const words = ticks.test(cell.trim()) ? '✓' : valueWordsOf(cell);
  const found = exact ?? tables[field].get(words);
  // "2 - Hoch", "3 - In flight": the word says what the number before it does.
  const isNumbered = field === 'priority' || field === 'status';
  return found ?? (isNumbered ? tables[field].get(words.replace(/^\d{1,2} /, '')) : undefined) ?? null;
}
