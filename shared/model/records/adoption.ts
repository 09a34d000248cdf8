import { z } from 'zod';
import { day, id, line } from '../fields';

export const engagements = ['unknown', 'yes', 'no'] as const;
export type Engagement = (typeof engagements)[number];

export const adoptionUnits = ['percent', 'users'] as const;
export type AdoptionUnit = (typeof adoptionUnits)[number];

const amount = z.number().min(0).max(1e9);

/** Who uses an initiative once it is live, and how many of them do. Its id is the initiative's. */
export const adoptionSchema = z.strictObject({
  id,
  /** The day on which it went live; null: as it is planned. */
  liveOn: day.nullable(),
  users: line,
  userCount: z.int().min(0).max(1_000_000_000).nullable(),
  /** Whether its users took part while it was built. */
  engaged: z.enum(engagements),
  /** Who helps them after go-live, and until when. */
  supportBy: line,
  supportUntil: day.nullable(),
  unit: z.enum(adoptionUnits),
  target: amount.nullable(),
  targetDate: day.nullable(),
  actual: amount.nullable(),
  actualDate: day.nullable(),
});
export type Adoption = z.infer<typeof adoptionSchema>;

export const blankAdoption: Omit<Adoption, 'id'> = {
  liveOn: null,
  users: '',
  userCount: null,
  engaged: 'unknown',
  supportBy: '',
  supportUntil: null,
  unit: 'percent',
  target: null,
  targetDate: null,
  actual: null,
  actualDate: null,
};

/** What a table of initiatives calls each of them. */
export const adoptionFields = {
  liveOn: 'liveOn',
  users: 'users',
  userCount: 'userCount',
  engaged: 'engaged',
  supportBy: 'supportBy',
  supportUntil: 'supportUntil',
  adoptionUnit: 'unit',
  adoptionTarget: 'target',
  adoptionTargetDate: 'targetDate',
  adoptionActual: 'actual',
  adoptionActualDate: 'actualDate',
} as const satisfies Readonly<Record<string, keyof Adoption>>;
