import type { ImportTarget } from '../../../shared/backlog/target';
import type { Screen } from '../../state/window/view-store';

/** Where what was imported is seen. */
export const screenOf: Readonly<Record<ImportTarget, Screen>> = {
  initiatives: 'board',
  services: 'services',
  actuals: 'money',
  agreements: 'services',
  goals: 'outcomes',
  readings: 'outcomes',
  realised: 'outcomes',
  peers: 'peers',
  liaisons: 'peers',
  strengths: 'people',
  emergencies: 'services',
  'hidden-work': 'services',
  reviews: 'outcomes',
  enablers: 'outcomes',
  roles: 'people',
  teams: 'people',
  milestones: 'roadmap',
};
