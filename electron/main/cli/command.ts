import type { ImportTarget } from '../../../shared/backlog/target';
import type { CsvContent } from '../../../shared/contract/control';
import type { Paper } from '../../../shared/contract/shell';

/** What a command line asks for; paths are absolute. */
export type Command =
  | {
      readonly name: 'import';
      readonly file: string;
      readonly plan: string;
      readonly mapping: string | null;
      /** What the rows become; null: what the mapping says, else initiatives. */
      readonly as: ImportTarget | null;
      readonly dryRun: boolean;
      readonly json: boolean;
    }
  | { readonly name: 'export-pdf'; readonly plan: string; readonly pdf: string; readonly paper: Paper }
  | { readonly name: 'export-csv'; readonly plan: string; readonly csv: string; readonly what: CsvContent }
  | { readonly name: 'show'; readonly plan: string; readonly json: boolean }
  | {
      readonly name: 'compare';
      readonly plan: string;
      /** By name, the one that is compared with first. */
      readonly scenarios: readonly [string, string];
      readonly json: boolean;
    }
  | { readonly name: 'check'; readonly plan: string }
  | { readonly name: 'help' };

export type Parsed =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly reason: string };

export const usage = `Usage:
  bimodal import FILE.csv --plan PLAN.bimodal [--as initiatives|services|actuals]
                 [--mapping MAPPING.json] [--dry-run] [--json]
  bimodal export PLAN.bimodal --pdf OUT.pdf [--paper A4|Letter]
  bimodal export PLAN.bimodal --csv OUT.csv [--services | --key-figures]
  bimodal show PLAN.bimodal [--json]
  bimodal compare PLAN.bimodal --scenario A --scenario B [--json]
  bimodal check PLAN.bimodal
  bimodal help
`;
