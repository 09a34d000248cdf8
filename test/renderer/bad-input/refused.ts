import { fireEvent, screen } from '@testing-library/react';
import { expect, vi } from 'vitest';
import type { Plan } from '../../../shared/model/plan';
import type { Double } from '../import/engine-double';

/** A field, what is typed into it, and the sentence that must stand beside it. */
export type Bad = readonly [field: string | RegExp, typed: string, says: RegExp];

/** In place of a text: a day that the system's own control cannot read, such as 30 February. */
export const noSuchDay = '30.02.';

/** Types into a field as a person does; the field keeps what it was given. */
export function typeInto(field: HTMLElement, typed: string): void {
  const isNoDay = typed === noSuchDay;
  // The page's stand-in for a browser knows no half-typed days.
  if (isNoDay) Object.defineProperty(field, 'validity', { value: { badInput: true }, configurable: true });
  fireEvent.change(field, { target: { value: isNoDay ? '' : typed } });
}

/** What is said beside a field, null where it is taken, and whether the plan is another one. */
interface Tried {
  readonly says: string | null;
  readonly isStored: boolean;
}

/** How a refusal with that sentence looks: nothing is stored. */
export function refused(says: RegExp): unknown {
  return { says: expect.stringMatching(says), isStored: false };
}

/** Types it and leaves the field, by Enter and then with the keyboard. */
export function tried(double: Double, [label, typed]: Bad): Promise<Tried> {
  const before = double.plan();
  const field = screen.getByLabelText(label, { selector: 'input, textarea, select' });
  fireEvent.focus(field);
  typeInto(field, typed);
  fireEvent.keyDown(field, { key: 'Enter' });
  fireEvent.blur(field);
  return saidBeside(double, field, before);
}

/** What is said beside a field once it is, if it is at all. */
export async function saidBeside(double: Double, field: HTMLElement, before: Plan): Promise<Tried> {
  const isInvalid = () => field.getAttribute('aria-invalid') === 'true';
  await vi
    .waitUntil(() => isInvalid() || double.plan() !== before, { timeout: 10_000 })
    .catch(() => undefined);
  const says = isInvalid() ? describedBy(field) : null;
  return { says, isStored: double.plan() !== before };
}

function describedBy(field: HTMLElement): string {
  const ids = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

export const notAmount = /^Not an amount\. Write it like/;
export const belowZero = /^An amount below zero makes no sense here\.$/;
export const tooLarge = /^One amount can be .* at most\. Enter less\.$/;
export const notNumber = /^Not a number\. Write it like/;
export const notDay = /^This is not a day\. Write day, month and year, or clear it\.$/;
export const badYear = /^The year must lie between 1900 and 2199\.$/;
