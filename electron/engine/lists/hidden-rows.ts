import { foldedName } from '../../../shared/model/folded-name';
import type { Plan } from '../../../shared/model/plan';
import {
  type HiddenKind,
  type HiddenPart,
  hiddenKinds,
  hiddenWorkId,
} from '../../../shared/model/records/hidden-work';
import { templatesOf } from '../../../shared/rules/people/hidden-templates';
import { hiddenKindWords } from '../../../shared/words/cards/hidden-words';
import { initiativeNamed } from './initiative-named';
import { hiddenCells, hiddenPartCells } from './list-cells';
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

const list = 'hidden-work';
type LeftOut = Extract<ListRow, { readonly code: string }>;

/** Work of one kind that an initiative has, or that a template puts on one; neither days nor weeks take it away. */
export const hiddenRow: ListReader = (plan, said, newId) => {
  const kindText = textIn(said, 'hiddenKind');
  if (kindText === '') return needsCell(list, 'hiddenKind');
  const kind = kindNamed(kindText);
  if (kind === undefined) return notFound(list, 'hiddenKind', kindText);
  const teamText = textIn(said, 'workTeam');
  const team = teamText === '' ? undefined : named(plan.team.values(), teamText, (each) => each.name);
  if (teamText !== '' && !team) return notFound(list, 'workTeam', teamText);
  const teamId = team?.id ?? null;
  const name = textIn(said, 'initiativeId') || textIn(said, 'initiative');
  if (name !== '') return ofInitiative(plan, said, name, { kind, teamId });
  return ofTemplate(plan, said, { kind, teamId }, newId);
};

/** By its code or its name. */
function kindNamed(text: string): HiddenKind | undefined {
  const wanted = foldedName(text);
  return hiddenKinds.find((kind) =>
    [kind, hiddenKindWords[kind]].some((word) => foldedName(word) === wanted),
  );
}

type Of = Pick<HiddenPart, 'kind' | 'teamId'>;

function partOf(said: Said, { kind, teamId }: Of, before: Omit<HiddenPart, 'kind'> | undefined): HiddenPart {
  return {
    kind,
    teamId: orBefore(said, 'workTeam', teamId, before?.teamId ?? null),
    days: orBefore(said, 'hiddenDays', numberIn(said, 'hiddenDays') ?? 0, before?.days ?? 0),
    weeks: orBefore(said, 'laterWeeks', numberIn(said, 'laterWeeks') ?? 0, before?.weeks ?? 0),
  };
}

function isSame(part: HiddenPart, before: Omit<HiddenPart, 'kind'> | undefined): boolean {
  const { teamId, days, weeks } = before ?? { teamId: part.teamId, days: 0, weeks: 0 };
  return part.teamId === teamId && part.days === days && part.weeks === weeks;
}

function ofInitiative(plan: Plan, said: Said, name: string, of: Of): ListRow {
  const initiative = initiativeNamed(plan, name);
  if (!initiative) return notFound(list, 'initiative', name);
  const id = hiddenWorkId(initiative.id, of.kind);
  const before = plan.hiddenWork.get(id);
  const part = partOf(said, of, before);
  const { kind, ...work } = part;
  return {
    name: `${initiative.title}: ${hiddenKindWords[kind]}`,
    isNew: before === undefined,
    cells: (now) => hiddenCells(now, id),
    // Set anew, its weeks would be put into the earliest date again.
    commands: isSame(part, before)
      ? []
      : [
          {
            type: 'hidden-work/set',
            initiativeId: initiative.id,
            kind,
            work: work.days + work.weeks === 0 ? null : work,
          },
        ],
  };
}

function ofTemplate(plan: Plan, said: Said, of: Of, newId: () => string): ListRow | LeftOut {
  const name = textIn(said, 'template');
  if (name === '') return needsCell(list, 'template');
  const known = named(templatesOf(plan), name, (each) => each.name);
  const template = known ?? { id: newId(), name, parts: [] as readonly HiddenPart[] };
  const before = template.parts.find(({ kind }) => kind === of.kind);
  const part = partOf(said, of, before);
  const others = template.parts.filter(({ kind }) => kind !== of.kind);
  const kept = part.days + part.weeks === 0 ? [] : [part];
  const parts = before
    ? template.parts.flatMap((each) => (each === before ? kept : each))
    : [...others, ...kept];
  return {
    name: `${template.name}: ${hiddenKindWords[of.kind]}`,
    isNew: before === undefined,
    cells: (now) => hiddenPartCells(now, template.id, of.kind),
    // A template of the app that nothing is said of needs no record.
    commands: isSame(part, before)
      ? []
      : [{ type: 'hidden-template/set', template: { ...template, parts: [...parts] } }],
  };
}
