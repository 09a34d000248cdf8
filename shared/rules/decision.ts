import type { Patch } from '../model/patch';
import type { overrideCauses } from '../model/records/override';

/** Codes and figures for a sentence; `shared/words` renders them. */
export interface Coded {
  readonly code: string;
  readonly parameters: Parameters;
}
export type Parameters = Readonly<Record<string, string | number | null>>;

/** Something that can be crossed with a reason: which rule, by which initiatives, with the figures. */
export interface Crossing {
  readonly cause: (typeof overrideCauses)[number];
  readonly parameters: Parameters;
  readonly initiativeIds: readonly string[];
}

/** What a rule answers: a patch with its label for undo, a question for a reason, or a refusal. */
export type Decision =
  | { readonly kind: 'patch'; readonly patch: Patch; readonly label: Coded }
  | { readonly kind: 'needs-reason'; readonly crossings: readonly Crossing[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** A refusal also names the initiatives it speaks of, so that the answer can be offered in place. */
export interface Refusal extends Coded {
  readonly initiativeIds: readonly string[];
}

export function refuse(
  code: string,
  initiativeIds: readonly string[] = [],
  parameters: Parameters = {},
): Decision {
  return { kind: 'refused', refusal: { code, parameters, initiativeIds } };
}

export function patched(patch: Patch, code: string, parameters: Parameters = {}): Decision {
  return { kind: 'patch', patch, label: { code, parameters } };
}
