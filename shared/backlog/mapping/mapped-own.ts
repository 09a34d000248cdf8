import { foldedName } from '../../model/folded-name';
import type { OwnField, OwnFieldKind } from '../../model/records/own-field';
import type { Mapping } from '../mapping';
import type { ColumnSample } from './column-sample';
import type { MappedOwn } from './mapped-own-schema';
import { scaleOfHeader } from './scale';

/** A field of one's own as a column becomes it. */
export function mappedOwn({ id, name, kind }: OwnField): MappedOwn {
  return { id, name, kind };
}

/** The field of the plan that a column means: by its id, else by its name; undefined where the plan has none. */
function meantBy({ id, name }: MappedOwn, fields: readonly OwnField[]): OwnField | undefined {
  const sought = foldedName(name);
  return fields.find((field) => field.id === id) ?? fields.find((field) => foldedName(field.name) === sought);
}

/** The mapping with the plan's fields, their names and kinds; what the plan does not have gets an id, so that the import can make it. */
export function withOwnFields(mapping: Mapping, fields: readonly OwnField[], newId: () => string): Mapping {
  return withOwn(mapping, (own) => {
    const field = meantBy(own, fields);
    return field ? mappedOwn(field) : { ...own, id: own.id ?? newId(), kind: own.kind ?? 'text' };
  });
}

/** The mapping without the columns whose field the plan does not have any more. */
export function withoutGoneFields(mapping: Mapping, fields: readonly OwnField[]): Mapping {
  return withOwn(mapping, (own) => {
    const field = meantBy(own, fields);
    return field ? mappedOwn(field) : null;
  });
}

function withOwn(mapping: Mapping, change: (own: MappedOwn) => MappedOwn | null): Mapping {
  if (mapping.columns.every(({ own }) => own === undefined)) return mapping;
  const columns = mapping.columns.map((mapped) => {
    if (mapped.own === undefined) return mapped;
    const own = change(mapped.own);
    return own === null ? { column: mapped.column, field: null } : { ...mapped, own };
  });
  return { ...mapping, columns };
}

/** Signs and codes of money in a header. */
const moneySigns =
  /\p{Sc}|\b(?:eur|usd|gbp|chf|jpy|inr|cad|aud|amount|budget|cost|price|kosten|betrag|preis)\b/iu;
/** More different texts than these are no list to choose from. */
const mostChoices = 12;

/** What kind of field a column would make, by its header and its first cells; of an empty one a text. */
export function likelyKind(header: string, sample: ColumnSample): OwnFieldKind {
  const { filled, distinct, numbers, dates, texts, averageLength } = sample;
  if (filled === 0) return 'text';
  if (dates > 0.9 && numbers < 0.9) return 'day';
  if (numbers > 0.9) return moneySigns.test(header) || scaleOfHeader(header) !== null ? 'money' : 'number';
  const isRepeated = distinct <= mostChoices && filled >= distinct * 2;
  return texts > 0.9 && isRepeated && averageLength <= 40 ? 'choice' : 'text';
}
