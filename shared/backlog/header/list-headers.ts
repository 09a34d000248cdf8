import { foldedName } from '../../model/folded-name';
import { listTargets } from '../../model/list-targets';
import { type ListField, type ListTarget, listColumns } from '../list-fields';

/** What else the columns of lists are called, English and German, as `wordsOf` gives it. */
const others: Readonly<Partial<Record<ListField, string>>> = {
  metric: 'measure, kpi, business metric, kennzahl, metrik',
  unit: 'einheit',
  baseline: 'from, ausgangswert',
  target: 'to, zielwert',
  targetDate: 'target by, due, by, zieldatum, termin',
  itMetric: 'it kpi, it kennzahl',
  itUnit: 'it einheit',
  itBaseline: 'it ausgangswert',
  itTarget: 'it zielwert',
  sponsor: 'auftraggeber',
  capability: 'capability, capability that changes, fahigkeit',
  peer: 'executive, ressort',
  pressure: 'druckpunkt',
  goal: 'goal name, ziel',
  day: 'day, read on, found on, datum, tag, stichtag',
  value: 'reading, wert, messwert, stand',
  initiative: 'key, title, project, schlussel, vorhaben, projekt, titel',
  initiativeId: 'bimodal id',
  benefitName: 'kind, benefit kind, nutzen, nutzenart',
  realised: 'realised, realized, realized a year, realisiert, realisiert im jahr',
  foundBy: 'by, source, gefunden von, quelle',
  answeredBy: 'answered by, outcome, wirkung, wirkungen',
  person: 'business relationship manager, brm, ansprechpartner, verbindungsperson',
  businessUnit: 'unit, department, bereich, geschaftsbereich, fachbereich, abteilung',
  strength: 'starke',
  level: 'stufe, reifegrad',
  programme: 'program, programm',
  agreedAs: 'agreement, request type, vereinbarung',
  spentDays: 'person days, effort, tage, aufwand',
  requestedOn: 'requested, reported on, opened, angefragt am, gemeldet am',
  deliveredOn: 'delivered, closed, done on, geliefert am, erledigt am',
  template: 'kind of card, vorlage',
  hiddenKind: 'kind of hidden work, kind of work, verdeckte arbeit, art der arbeit',
  workTeam: 'done by, mannschaft',
  hiddenDays: 'person days, effort, tage, aufwand',
  laterWeeks: 'weeks, delay in weeks, wochen, wochen spater',
  reviewer: 'by, reviewer, gepruft von, von',
  finding: 'result, what was found, befund, ergebnis',
  reopened: 'reopened, reopened claims, wieder offene zusagen',
  enabler: 'enabling initiative, ermoglicht durch, wegbereiter',
  enabled: 'enabled initiative, ermoglicht',
  creditShare: 'share, credited share, share in percent, anteil, anteil in prozent',
  role: 'role, role required, role needed, rolle, benotigte rolle',
  filledBy: 'assigned to, staffed by, resource, besetzt mit, besetzt durch',
  teamName: 'team name, squad, mannschaft, teamname',
  inQuarter: 'quartal, fiscal quarter',
  quarterDays:
    'days, days per quarter, person days, capacity, capacity in days, tage, tage je quartal, personentage, kapazitat',
  runDays: 'run days, run work, days for run work, betriebsarbeit, tage fur betrieb',
  dayRate: 'rate, external day rate, tagessatz',
  milestone: 'milestone name, gate, meilenstein',
  milestoneKind: 'type, kind of milestone, art, typ',
  workQuarters: 'quarters of work, nach quartalen arbeit',
  lane: 'list, liste',
  description: 'beschreibung',
  outcome: 'wirkung',
};

/** The title of a row, by what the list is of. */
const titles: Readonly<Partial<Record<ListTarget, string>>> = {
  goals: 'goal name, objective, ziel',
  emergencies: 'emergency request, incident, notfall, notfallanfrage',
};

type HeaderWords = Readonly<Record<ListTarget, Readonly<Partial<Record<ListField, readonly string[]>>>>>;

/** What the columns of a list are called, the surest first. */
export const listHeaderWords: HeaderWords = {
  goals: wordsOfList('goals'),
  readings: wordsOfList('readings'),
  realised: wordsOfList('realised'),
  peers: wordsOfList('peers'),
  liaisons: wordsOfList('liaisons'),
  strengths: wordsOfList('strengths'),
  emergencies: wordsOfList('emergencies'),
  'hidden-work': wordsOfList('hidden-work'),
  reviews: wordsOfList('reviews'),
  enablers: wordsOfList('enablers'),
  roles: wordsOfList('roles'),
  teams: wordsOfList('teams'),
  milestones: wordsOfList('milestones'),
};

function wordsOfList(target: ListTarget): Readonly<Partial<Record<ListField, readonly string[]>>> {
  const words = listColumns[target].map(([header, field]): [ListField, readonly string[]] => {
    const more = (field === 'title' ? titles[target] : others[field]) ?? '';
    return [field, [foldedName(header), ...more.split(', ').filter(Boolean)]];
  });
  return Object.fromEntries(words);
}

/** Fields that tell a list from all other tables, where they stand under the very names above. */
const telling: Readonly<Record<ListTarget, readonly ListField[]>> = {
  goals: ['title', 'metric', 'target'],
  readings: ['goal', 'day', 'value'],
  realised: ['realised', 'day'],
  peers: ['peer', 'pressure'],
  liaisons: ['businessUnit', 'person'],
  strengths: ['strength', 'level'],
  emergencies: ['title', 'requestedOn'],
  'hidden-work': ['hiddenKind', 'hiddenDays'],
  reviews: ['day', 'finding'],
  enablers: ['enabler', 'enabled'],
  roles: ['role', 'filledBy'],
  teams: ['teamName', 'quarterDays'],
  milestones: ['milestone', 'day'],
};

/** The list that headers speak of; null where they are not those of one. `words` are the headers as `wordsOf` gives them. */
export function listOfHeaders(words: ReadonlySet<string>): ListTarget | null {
  const isThere = (target: ListTarget, field: ListField) =>
    (listHeaderWords[target][field] ?? []).some((phrase) => words.has(phrase));
  return listTargets.find((target) => telling[target].every((field) => isThere(target, field))) ?? null;
}
