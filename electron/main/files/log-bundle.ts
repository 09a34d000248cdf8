import type { AboutApp } from '../../../shared/contract/shell-replies';
import type { Settings } from '../settings';

interface Bundled {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly versions: AboutApp['versions'];
  readonly settings: Settings;
  readonly windows: number;
  /** The texts of the logs, the oldest first. */
  readonly logs: readonly string[];
}

/**
 * One text to send with a report of a fault, which its sender can read first: what runs here, how it is set, and the logs.
 * No word of a plan, no path and no name is in it.
 */
export function logBundle({ at, versions, settings, windows, logs }: Bundled): string {
  const { theme, zoom, keys, recent } = settings;
  const facts = [
    ['Made', at],
    ...versions,
    ['Theme', theme],
    ['Zoom', zoom],
    ['Keys changed', Object.keys(keys).length],
    ['Recent plans', recent.length],
    ['Windows', windows],
  ];
  return [
    'Log bundle of Bimodal Planner. It holds nothing of a plan.',
    '',
    ...facts.map(([name, value]) => `${name}: ${value}`),
    '',
    'Log, the oldest line first:',
    logs.map((text) => text.trimEnd()).join('\n') || 'Nothing was logged.',
    '',
  ].join('\n');
}
