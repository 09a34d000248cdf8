import type { Proposal } from '../../rules/services/landscape-review';
import { say } from '../say';

/** "Replace Fax gateway", "Find out what Fax gateway does". */
export function proposalTitle({ kind, service }: Proposal): string {
  const title = kind === 'replace' ? say`Replace ${service.name}` : say`Find out what ${service.name} does`;
  // A title takes a thousand characters, as a name does.
  return title.slice(0, 1_000);
}

/** What its description begins with: the questions that the work has to answer. */
export function proposalDescription({ kind }: Proposal): string {
  return kind === 'replace'
    ? say`The landscape review says that it keeps somebody up at night.\n\nWhat worries us:\nWhat would take its place:\nWhat happens if we leave it as it is:`
    : say`The landscape review says that nobody knows it well enough.\n\nWho uses it, and what for:\nWhat it depends on, and what depends on it:\nWhat would happen if it were switched off for a day:`;
}

/** "9:05" of what is left; "0:00" once the time is up. */
export function clockWords(seconds: number): string {
  const left = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
}
