import { foldedName } from '../../model/folded-name';
import type { Plan } from '../../model/plan';
import type { HiddenPart } from '../../model/records/hidden-work';
import { counted } from '../counts';
import { daysWords } from '../people/team-words';
import { say } from '../say';

type Part = Pick<HiddenPart, 'teamId' | 'days' | 'weeks'>;

/** A part of a template as it is typed: "8 days Security, 1 week"; empty where it has neither. */
export function hiddenPartText({ teamId, days, weeks }: Part, teams: Plan['team']): string {
  const team = teams.get(teamId ?? '')?.name;
  const work = days > 0 ? daysWords(days) + (team ? ` ${team}` : '') : '';
  return [work, weeks > 0 ? counted(weeks, 'week') : ''].filter(Boolean).join(', ');
}

type HiddenPartRead =
  | { readonly ok: true; readonly part: Part }
  | { readonly ok: false; readonly words: string };

const forms = say`Write days and weeks, such as “8 days” or “5 days, 6 weeks”.`;

/** Reads "8", "8 d", "8 days Security, 1 week"; nothing is neither. Refuses a team that the plan does not have. */
export function readHiddenPart(text: string, teams: Plan['team']): HiddenPartRead {
  let rest = text.trim();
  if (/^\d+$/.test(rest)) rest += ' days';
  let [days, weeks] = [0, 0];
  const sums: readonly (readonly [RegExp, (count: number) => void])[] = [
    [/(?:^|[\s,])(\d{1,6})\s*(?:d|days?|t|tagen?|tage)(?=$|[\s,])/i, (count) => (days += count)],
    [/(?:^|[\s,])(\d{1,3})\s*(?:w|wks?|weeks?|wochen?)(?=$|[\s,])/i, (count) => (weeks += count)],
  ];
  for (const [pattern, add] of sums) {
    const found = pattern.exec(rest);
    if (!found) continue;
    add(Number(found[1]));
    rest = rest.replace(found[0], ' ');
  }
  const name = rest.replace(/^[\s,]+|[\s,]+$/g, '');
  if (name === '') return weeks > 260 ? tooLong : { ok: true, part: { teamId: null, days, weeks } };
  if (days === 0 || /\d/.test(name.charAt(0))) return { ok: false, words: forms };
  const team = [...teams.values()].find((each) => foldedName(each.name) === foldedName(name));
  if (!team) return { ok: false, words: say`No team is called “${name}”. ${forms}` };
  return weeks > 260 ? tooLong : { ok: true, part: { teamId: team.id, days, weeks } };
}

const tooLong: HiddenPartRead = { ok: false, words: say`At most 260 weeks.` };
