import {
  claimOf,
  type FieldName,
  isAmountColumn,
  isDateColumn,
  isMappedField,
  isMoneyColumn,
} from '../../../shared/backlog/fields';
import type { MappedColumn, Mapping } from '../../../shared/backlog/mapping';
import { sampleColumn } from '../../../shared/backlog/mapping/column-sample';
import type { MappedOwn } from '../../../shared/backlog/mapping/mapped-own-schema';
import { likelyScale, scaleOfHeader } from '../../../shared/backlog/mapping/scale';
import type { ImportTarget } from '../../../shared/backlog/target';
import { isYearlyField, periodIn } from '../../../shared/backlog/values/period';
import type { BacklogInspection, Reading } from '../../../shared/contract/imports';
import { minorDigits } from '../../../shared/model/money';
import type { FieldRule, SourceField } from '../../../shared/model/source-fields';
import type { Choices, ColumnChoice, FormChoices } from './choices';
import type { ColumnGuess, ColumnView } from './column-view';
import { identityOf } from './row-identity';

/** The app's guess with the user's choices laid over it; a field that was chosen is taken from the column that had it. */
export function columnViews(guess: BacklogInspection, choices: Choices, currency: string): ColumnView[] {
  const chosen = new Set(guess.guesses.map(({ column }) => claimOf(choices.columns.get(column) ?? {}) ?? ''));
  return guess.guesses.map((found, index) => {
    const choice = choices.columns.get(found.column) ?? {};
    const claim = claimOf({ field: found.field, own: found.more?.own });
    const guessed = claim !== null && chosen.has(claim) ? null : found.field;
    const field = choice.field === undefined ? guessed : choice.field;
    const own = ownIn(field, choice, found);
    const base = {
      column: found.column,
      field,
      samples: samplesOf(guess, index),
      reason: own?.id === found.more?.own?.id ? reasonOf(found, field) : ('chosen' as const),
      more: { ...(field === found.field && found.more), ...saidOf(field, own, choice, found) },
    };
    const plain = { scale: null, suggestedScale: null, isScaleSaid: false, unit: null, unitUncertain: false };
    if (field === null) return { ...base, ...plain };
    if (field === 'length') {
      const unit = choice.unit ?? found.unit ?? 'months';
      return { ...base, ...plain, unit, unitUncertain: choice.unit === undefined && found.unitUncertain };
    }
    if (!isMoneyColumn({ field, own })) return { ...base, ...plain };
    const judged = judgedScale(guess, found, index, currency);
    const scale = choice.scale ?? (judged.uncertain ? null : judged.scale);
    const isKnown = field === found.field && (found.reason === 'given' || found.reason === 'remembered');
    const isScaleSaid = choice.scale !== undefined || isKnown;
    return { ...base, ...plain, scale, suggestedScale: judged.suggested, isScaleSaid };
  });
}

/** Of the forms and values that were said those that a column of this field has. */
function saidOf(
  field: FieldName | null,
  own: MappedOwn | undefined,
  choice: ColumnChoice,
  found: ColumnGuess,
): NonNullable<ColumnGuess['more']> {
  if (field === null) return {};
  const { decimal, dayOrder, values, fillDown } = choice;
  const per = isYearlyField(field) ? periodIn(found.column) : null;
  const before = field === found.field ? (found.more?.values ?? []) : [];
  return {
    ...(own && { own }),
    ...(decimal && isAmountColumn({ field, own }) && { decimal }),
    ...(per && field !== found.field && { per }),
    ...(dayOrder && isDateColumn({ field, own }) && { dayOrder }),
    ...(fillDown !== undefined && !isAmountColumn({ field, own }) && { fillDown }),
    ...(values && isMappedField(field) && { values: [...new Map([...before, ...values])] }),
  };
}

/** Which field of one's own it becomes; undefined where it becomes none. */
function ownIn(field: FieldName | null, choice: ColumnChoice, found: ColumnGuess): MappedOwn | undefined {
  return field === 'own' ? (choice.own ?? found.more?.own) : undefined;
}

function reasonOf(found: ColumnGuess, field: FieldName | null): ColumnView['reason'] {
  if (field !== found.field) return 'chosen';
  return found.reason === 'given' ? 'chosen' : found.reason;
}

/** A column that only the user took for money is judged by what the page has of it. */
function judgedScale(guess: BacklogInspection, found: ColumnGuess, index: number, currency: string) {
  if (isMoneyColumn({ field: found.field, own: found.more?.own })) {
    return { scale: found.scale, uncertain: found.scaleUncertain, suggested: found.suggestedScale };
  }
  const stated = scaleOfHeader(found.column);
  if (stated !== null) return { scale: stated, uncertain: false, suggested: null };
  const rows = guess.sample.map(({ line, cells }) => ({ line, cells: [...cells], flaw: null }));
  const suggested = likelyScale(sampleColumn(rows, index, minorDigits(currency)));
  return { scale: 1, uncertain: suggested !== null, suggested };
}

function samplesOf(guess: BacklogInspection, index: number): string[] {
  const samples = new Set<string>();
  for (const { cells } of guess.sample) {
    const cell = cells[index]?.trim();
    if (cell) samples.add(cell);
    if (samples.size === 2) break;
  }
  return [...samples];
}

/** Columns whose scale is asked and not answered yet: until then nothing can be imported. */
export function openScales(views: readonly ColumnView[]): ColumnView[] {
  return views.filter(({ field, scale, more }) => isMoneyColumn({ field, own: more.own }) && scale === null);
}

function columnOf({ column, field, scale, isScaleSaid, unit, more }: ColumnView): MappedColumn {
  const isOnes = scale === null || (scale === 1 && !isScaleSaid);
  return { column, field, ...(!isOnes && { scale }), ...(unit && { unit }), ...more };
}

/** What was found of the table, or said of such a one before, with what is said now laid over it. */
function mappingOf(found: Mapping | null, views: readonly ColumnView[], choices: Choices): Mapping {
  const { table, rules } = choices;
  const { lane, outcome, benefitKind, infer, keep, source, locale } = table;
  const { columns: _columns, target: _target, outcome: before, ...rest } = found ?? { columns: [] };
  const { hierarchy: hierarchyBefore, key: _key, linkKey: _linkKey, leaveOut: _leaveOut, ...kept } = rest;
  const hierarchy = table.hierarchy ?? hierarchyBefore ?? 'none';
  const held = outcome ?? before ?? 'none';
  const { rules: rulesBefore = [], ...plain } = kept;
  const allRules = [...new Map<SourceField, FieldRule | null>([...rulesBefore, ...rules])].flatMap(
    ([field, rule]): [SourceField, FieldRule][] => (rule === null ? [] : [[field, rule]]),
  );
  return {
    ...plain,
    columns: views.map((view) => columnOf(view)),
    ...identityOf(choices, found, views),
    ...(lane && { lane }),
    ...(held !== 'none' && { outcome: held }),
    ...(benefitKind && { benefitKind }),
    ...(infer !== null && { infer }),
    ...(keep !== null && { keep: [...keep] }),
    ...(hierarchy !== 'none' && { hierarchy }),
    ...(source !== null && { source }),
    ...(locale && { locale }),
    ...(allRules.length > 0 && { rules: allRules }),
  };
}

/** How the engine is to read the file, all that was said included. */
export function readingOf(
  form: FormChoices,
  guess: BacklogInspection | null,
  views: readonly ColumnView[],
  choices: Choices,
  target: ImportTarget,
): Reading {
  const mapping = mappingOf(guess?.mapping ?? null, views, choices);
  return { ...form, mapping: target === 'initiatives' ? mapping : { ...mapping, target } };
}
