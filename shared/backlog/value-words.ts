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
} from '../model/codes';
import type { ValueField } from './fields';
import { valueWordsOf } from './normalise';

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

const outcomeWords = {
  revenue: `revenue, revenue generation, revenue generating, revenue growth, growth, sales, top line, umsatz, wachstum, erlos,
    umsatzgenerierung, chiffre d affaires, revenus, croissance, ingresos, crecimiento, receita, crescimento`,
  efficiency: `efficiency, cost reduction, cost saving, cost savings, savings, productivity, cost efficiency, effizienz,
    kostensenkung, kostenreduktion, kosteneinsparung, produktivitat, efficacite, efficience, reduction des couts, productivite, eficiencia,
    reduccion de costes, reduccion de costos, productividad, reducao de custos, produtividade`,
  risk: `risk, risk management, risk reduction, risk mitigation, compliance, regulatory, legal and regulatory, security,
    risiko, risikomanagement, regulatorik, sicherheit, risque, gestion des risques, conformite, riesgo, gestion de riesgos,
    cumplimiento, risco, gestao de riscos, conformidade`,
};

const statusWords = {
  proposed: `proposed, new, discovery, draft, submitted, to do, todo, open, backlog, screening, idea, pending, qualified, requested, in review,
    under review, deferred, postponed, en attente, zu erledigen, zuruckgestellt, verschoben, selected for development, triage, triaged, not started, waiting, on hold, neu, offen, entwurf, vorgeschlagen,
    beantragt, geplante idee, nouveau, ouvert, brouillon, propose, a faire, nuevo, abierto, propuesto, borrador, pendiente,
    por hacer, novo, aberto, proposto, rascunho, pendente, a fazer, ideation, pipeline, funnel, intake, concept, icebox, parked, paused,
    analysis, in analysis, under analysis, in analyse, en analyse, a l etude, en analisis, em analise,
    pending approval, awaiting approval, to be approved, evaluation, under evaluation, pausiert, in prufung, wartend, konzept, ideenphase,
    suspendu, suspendue, en pause, proposee, nouvelle, suspendido, suspendida, pausado, en espera, propuesta, nueva,
    suspenso, suspensa, em espera, proposta, nova`,
  approved: `approved, planned, plan, planning, ready, ready for dev, ready for development, next up, prevu, previsto, accepted, scheduled, committed, authorised, authorized, genehmigt, freigegeben, frei, geplant,
    bewilligt, approuve, valide, planifie, aprobado, planificado, aprovado, planejado, planeado, green lit, greenlit, selected, go,
    ready to start, ready to go, approuvee, validee, planifiee, aprobada, planificada, aprovada, planejada, planeada`,
  delivering: `delivering, delivery, in progress, blocked, execute, continuing, active, work in progress, wip, doing, started, in development, execution, executing,
    implementing, in delivery, ongoing, testing, in test, in arbeit, laufend, in umsetzung, in bearbeitung, aktiv, begonnen,
    en cours, en realisation, actif, en curso, en progreso, activo, em andamento, em curso, ativo, em execucao, uat, in uat, qa, in qa,
    build, building, in build, in design, in flight, inflight, underway, under way, initiated, in implementation, rolling out, roll out,
    rollout, piloting, in pilot, ready for release, lauft, in entwicklung, in realisierung, in durchfuhrung, durchfuhrung, umsetzung,
    in der umsetzung, realisierung, en developpement, en ejecucion, en desarrollo, en marcha, activa,
    em desenvolvimento, em implementacao, ativa`,
  live: `live, done, closed, complete, completed, resolved, released, in production, deployed, finished, delivered, implemented,
    erledigt, tabg, abgs, abgeschlossen, fertig, produktiv, geschlossen, termine, acheve, livre, ferme, en production, hecho, terminado,
    completado, cerrado, en produccion, concluido, feito, fechado, em producao, finalizado, shipped, launched, operational, in operation,
    in service, closed complete, beendet, im betrieb, in betrieb, umgesetzt, realisiert, abgenommen, cloture, cloturee, clos, terminee,
    achevee, livree, en service, en exploitation, terminada, finalizada, completada, cerrada, entregado, entregada, en operacion,
    concluida, encerrado, encerrada, entregue, em operacao`,
  stopped: `stopped, cancelled, canceled, rejected, removed, abandoned, withdrawn, won t do, wont do, declined, duplicate, archived,
    terminated, abgebrochen, abgelehnt, gestoppt, eingestellt, storniert, annule, rejete, abandonne, arrete, cancelado,
    rechazado, detenido, rejeitado, parado, retired, obsolete, decommissioned, killed, no go, not approved, closed incomplete,
    closed skipped, verworfen, gestrichen, nicht genehmigt, annulee, rejetee, abandonnee, arretee, refuse, refusee, cancelada, rechazada,
    detenida, descartado, descartada, rejeitada`,
};

const kindWords = {
  margin: `margin, revenue, revenue margin, gross margin, contribution margin, marge, margen, margem, umsatz`,
  cashable: `cashable, cashable saving, cashable savings, cash saving, saving, savings, hard saving, hard savings, einsparung,
    einsparungen, economie, economies, ahorro, poupanca`,
  avoided: `avoided, avoided cost, avoided costs, cost avoidance, soft saving, soft savings, vermiedene kosten, cout evite, couts evites,
    coste evitado, costo evitado, custo evitado`,
  lossAvoided: `loss avoided, lossavoided, expected loss avoided, avoided loss, risk reduction, vermiedener verlust, perte evitee,
    perdida evitada, perda evitada`,
};

const fundingWords = {
  none: `none, no, not funded, unfunded, 0, false, n, nein, non, nao, keine, aucun, ninguno, nenhum`,
  minimum: `minimum, min`,
  full: `full, yes, funded, fully funded, 1, true, y, x, ja, oui, si, sim, voll, complet, completo`,
  amount: `amount, partial, part, partially funded, partly funded, teilweise, partiel, parcial`,
};

const flagWords = {
  yes: `yes, y, true, 1, x, t, ja, j, wahr, oui, o, vrai, si, s, verdadero, sim, verdadeiro, mandatory, contracted, must`,
  no: `no, n, false, 0, f, nein, falsch, non, faux, falso, nao, none, not mandatory, optional`,
};

const sourcingWords = {
  internal: `internal, int, in house, inhouse, insourced, own, own staff, intern, eigen, eigenleistung, interne, interno`,
  external: `external, ext, outsourced, vendor, supplier, third party, saas, contractor, extern, fremd, fremdleistung, externe,
    fournisseur, externo, proveedor, fornecedor`,
};

const priorityWords = {
  highest: `highest, critical, urgent, blocker, 1 critical, 1, p0, p1, p1 critical, must, must have, kritisch, dringend, hochste, sehr hoch,
    critique, urgente, tres haute, critica, muy alta, muito alta`,
  high: `high, 2, 2 high, p2, p2 high, major, should, should have, hoch, haute, elevee, eleve, alta, alto`,
  medium: `medium, normal, moderate, 3, 3 moderate, 3 medium, p3, p3 medium, could, could have, mittel, moyenne, moyen, media, medio, normale`,
  low: `low, tief, 4, 4 low, p4, p4 low, minor, niedrig, gering, basse, faible, bas, baja, bajo, baixa, baixo`,
  lowest: `lowest, trivial, planning, 5, 5 planning, 5 lowest, p5, won t have, sehr niedrig, niedrigste, tres basse, muy baja, muito baixa`,
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

/** The code a cell of an explicit column stands for, whatever its case, accents or width; null where it is not known. */
export function codeOf(field: ValueField, cell: string): string | null {
  const exact = valueCodes[field].find((code) => code === cell);
  const words = valueWordsOf(cell);
  const found = exact ?? tables[field].get(words);
  // "2 - Hoch", "3 - In flight": the word says what the number before it does.
  const isNumbered = field === 'priority' || field === 'status';
  return found ?? (isNumbered ? tables[field].get(words.replace(/^\d /, '')) : undefined) ?? null;
}
