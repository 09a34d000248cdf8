import type { PresetId } from '../../../shared/backlog/preset-ids';
import type { ImportTarget } from '../../../shared/backlog/target';
import type { ExportField } from '../../../shared/backlog/write/own-export';
import type { TableContent, TableFormat } from '../../../shared/contract/export-formats';
import type { ReportChoice } from '../../../shared/model/report-choice';
import type { AskedBy, AskedOf } from '../../../shared/rules/questions/missing-answers';
import { say } from '../../../shared/words/say';

export interface ImportCommandLine {
  readonly name: 'import';
  readonly file: string;
  readonly plan: string;
  readonly mapping: string | null;
  /** What the rows become; null: what the mapping says, else what they look like. */
  readonly as: ImportTarget | null;
  /** The tool it comes from; null: found by its columns. */
  readonly preset: PresetId | null;
  /** The column that tells the rows apart; null: the mapping's or the guess. */
  readonly key: string | null;
  /** What becomes of initiatives that the list no longer has; null: they are marked as gone. */
  readonly onMissing: 'keep' | 'mark' | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Where the rows that were left out are written, with the reason of each. */
  readonly rejected: string | null;
  readonly dryRun: boolean;
  readonly json: boolean;
}

export interface ExportTableCommandLine {
  readonly name: 'export-table';
  readonly plan: string;
  readonly output: string;
  readonly format: TableFormat;
  readonly what: TableContent;
  /** Of the initiatives; null: all. */
  readonly fields: readonly ExportField[] | null;
  /** By name; null: the scenario that is the plan. */
  readonly scenario: string | null;
}

export interface ExportPdfCommandLine {
  readonly name: 'export-pdf';
  readonly plan: string;
  readonly pdf: string;
  readonly choice: ReportChoice;
  /** What it is about, by key or title. */
  readonly initiatives: readonly string[];
  /** By name; null: the scenario that is the plan. */
  readonly scenario: string | null;
}

export interface MissingCommandLine {
  readonly name: 'missing-answers';
  readonly plan: string;
  /** The workbook; with `each` the folder of the workbooks. */
  readonly output: string;
  /** null: everybody. */
  readonly of: AskedOf | null;
  readonly each: AskedBy | null;
  /** By name; null: the scenario that is the plan. */
  readonly scenario: string | null;
  /** YYYY-MM-DD until when it is to come back. */
  readonly due: string | null;
}

/** What a command line asks for; paths are absolute. */
export type Command =
  | ImportCommandLine
  | ExportPdfCommandLine
  | ExportTableCommandLine
  | MissingCommandLine
  /** Makes a plan: an empty one, or the sample portfolio. */
  | { readonly name: 'new'; readonly plan: string; readonly sample: boolean }
  | { readonly name: 'show'; readonly plan: string; readonly json: boolean }
  | {
      readonly name: 'compare';
      readonly plan: string;
      /** By name, the one that is compared with first. */
      readonly scenarios: readonly [string, string];
      readonly json: boolean;
      /** Where the differences are written as a table; null: they are printed. */
      readonly csv: string | null;
    }
  | {
      readonly name: 'why';
      readonly plan: string;
      /** By key or title: A and B. */
      readonly initiatives: readonly [string, string];
      /** By name; null: the scenario that is the plan. */
      readonly scenario: string | null;
      readonly json: boolean;
    }
  | { readonly name: 'verify'; readonly pdf: string; readonly plan: string }
  | { readonly name: 'check'; readonly plan: string }
  | { readonly name: 'help' };

export type Parsed =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly reason: string };

// Commands and options are the same in every language.
export const usage = `${say`Usage:`}
  bimodal new PLAN.bimodal [--sample]
  bimodal import FILE.csv --plan PLAN.bimodal [--as initiatives|services|agreements|actuals|LIST]
                 [--mapping MAPPING.json] [--preset NAME] [--key COLUMN]
                 [--on-missing keep|mark] [--encoding NAME] [--delimiter CHARACTER]
                 [--rejected OUT.csv] [--dry-run] [--json]
  bimodal export PLAN.bimodal --pdf OUT.pdf [--report NAME] [--sections A,B,…]
                 [--peer NAME | --unit NAME] [--since YYYY-MM-DD] [--initiative NAME …]
                 [--scenario NAME] [--paper A4|Letter] [--orientation portrait|landscape]
                 [--footer on|off]
  bimodal export PLAN.bimodal --csv OUT.csv | --xlsx OUT.xlsx [--columns A,B,…] [--scenario NAME]
  bimodal export PLAN.bimodal --csv OUT.csv | --xlsx OUT.xlsx --services | --agreements | --LIST
  bimodal export PLAN.bimodal --csv OUT.csv --key-figures | --figures | --finance
  bimodal export PLAN.bimodal --xlsx OUT.xlsx --workbook
  bimodal export PLAN.bimodal --pptx OUT.pptx [--scenario NAME]
  bimodal export PLAN.bimodal --json OUT.json
  bimodal export PLAN.bimodal --template OUT.csv | OUT.xlsx
  bimodal export PLAN.bimodal --missing-answers OUT.xlsx [--owner|--it-owner|--unit|--programme NAME]
                 [--due YYYY-MM-DD] [--scenario NAME]
  bimodal export PLAN.bimodal --missing-answers FOLDER --each owner|it-owner|unit|programme
                 [--due YYYY-MM-DD] [--scenario NAME]
  bimodal show PLAN.bimodal [--json]
  bimodal compare PLAN.bimodal --scenario A --scenario B [--json | --csv OUT.csv]
  bimodal why PLAN.bimodal --initiative A --initiative B [--scenario NAME] [--json]
  bimodal verify OUT.pdf PLAN.bimodal
  bimodal check PLAN.bimodal
  bimodal help
${say`Each takes --lang en|de, and --region DE for numbers and dates as there (or CH, US …).`}
${say`What other programs read (--json, --figures, heads of columns) is English, whatever they say.`}
`;
