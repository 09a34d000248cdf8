import type { Inspection, InspectOptions } from '../../../shared/backlog/inspect';
import type { Mapping } from '../../../shared/backlog/mapping';
import type { Decode, ImportSettings } from '../../../shared/backlog/types';
import { inspect } from '../../helpers/inspect';
import { type Preview, previewDrafts } from '../../helpers/preview-drafts';

/** The decoder of the engine. */
export const decode: Decode = (bytes, label, fatal) => {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

export const settings: ImportSettings = { currency: 'EUR', fiscalYearFirstMonth: 1, locale: 'en' };

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

export interface Reading extends Preview {
  readonly inspection: Inspection;
  /** Codes of all remarks: those of the inspection, then those of the rows. */
  readonly codes: readonly string[];
}

/** Reads a whole file as the engine does; by the app's own guess unless a mapping is given. */
export function readAll(
  content: string | Uint8Array,
  options: Partial<InspectOptions> = {},
  mapping?: Mapping,
): Reading {
  const inspection = inspect(bytesOf(content), { decode, settings, ...options });
  const used = mapping ?? inspection.mapping;
  const preview = previewDrafts(
    inspection,
    used,
    options.settings ?? settings,
    Number.MAX_SAFE_INTEGER,
    options.limits ?? {},
  );
  const codes = [...inspection.remarks, ...preview.warnings].map(({ code }) => code);
  return { ...preview, inspection, codes };
}

/** Which column feeds a field. */
export function columnFor(inspection: Inspection, field: string): string | undefined {
  return inspection.mapping.columns.find((column) => column.field === field)?.column;
}
