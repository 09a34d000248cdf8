import type { HiddenKind, HiddenPart, HiddenTemplate } from '../../model/records/hidden-work';

const part = (kind: HiddenKind, days: number, weeks = 0): HiddenPart => ({ kind, teamId: null, days, weeks });

/**
 * What the app ships: kinds of card with the work that their askers mostly do not see. Days and weeks are starting points of our
 * own, to be corrected by what the last such requests really took.
 */
export const shippedTemplates: readonly HiddenTemplate[] = [
  {
    id: 'shipped.bought',
    name: 'A system that is bought',
    parts: [
      part('procurement', 5, 8),
      part('security', 8, 1),
      part('data', 10, 1),
      part('rollOut', 6),
      part('training', 6),
    ],
  },
  {
    id: 'shipped.built',
    name: 'A system that we build',
    parts: [part('security', 10, 1), part('data', 6), part('rollOut', 8, 1), part('training', 5)],
  },
  {
    id: 'shipped.version',
    name: 'A new version of what is there',
    parts: [part('rollOut', 8, 1), part('security', 3), part('data', 2), part('training', 2)],
  },
  {
    id: 'shipped.interface',
    name: 'An interface or an API',
    parts: [part('security', 5, 1), part('data', 4), part('rollOut', 3)],
  },
  {
    id: 'shipped.reports',
    name: 'Reports and data',
    parts: [part('data', 8, 1), part('security', 2), part('training', 2)],
  },
  {
    id: 'shipped.devices',
    name: 'Devices and workplaces',
    parts: [part('procurement', 3, 6), part('rollOut', 12, 2), part('security', 2), part('training', 3)],
  },
  {
    id: 'shipped.cloud',
    name: 'A service from outside (cloud)',
    parts: [part('procurement', 4, 6), part('security', 6, 2), part('data', 4), part('training', 3)],
  },
];
