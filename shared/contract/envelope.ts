import { z } from 'zod';

/** How messages travel over a port, whoever sends them. */
export const requestSchema = z.strictObject({
  id: z.int().min(0),
  name: z.string().max(100),
  body: z.unknown(),
});
export type Request = z.infer<typeof requestSchema>;

/** A reply is a value; a failure of the world is a code with its parameters, which `shared/words` renders. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: string;
      readonly parameters: Readonly<Record<string, string | number | null>>;
    };

export interface Answer {
  readonly id: number;
  readonly reply: Reply<unknown>;
}

/** What is sent without being asked for. */
export interface Announcement<E> {
  readonly event: E;
}
