import { uuidv7 } from 'uuidv7';
import { create } from 'zustand';
import type { Reply } from '../../../shared/contract/envelope';
import type { ExportStage } from '../../../shared/contract/shell-actions';
import { say } from '../../../shared/words/say';
import { onProgress } from '../plan/session';
import { showInTaskbar } from './taskbar';

interface Part {
  readonly done: number;
  readonly rows: number;
}

/** What is known of an export that runs, whether it is shown yet or not. */
type Known = Partial<Pick<RunningExport, 'words' | 'part'>>;

/** A file that is being written, for so long that it is shown. */
interface RunningExport {
  readonly job: string;
  readonly words: string;
  /** null: nobody knows. */
  readonly part: Part | null;
  readonly cancelling: boolean;
  readonly cancel: () => void;
}

interface Kind<T> {
  readonly words: string;
  /** Asks for the file under this job. */
  readonly write: (job: string) => Promise<Reply<T>>;
  readonly cancel: (job: string) => Promise<unknown>;
  /** It takes long enough to be shown: what asked for it may go. */
  readonly onLong?: () => void;
}

export const useRunningExports = create<{ readonly running: readonly RunningExport[] }>()(() => ({
  running: [],
}));

/** What is done sooner is not shown at all. */
const unnoticed = 400;

/** What begins once the user has said where it goes; one dialog at a time asks that. */
let asked: (() => void) | null = null;

const hearing = new Map<string, (known: Known) => void>();

/** The shell says how far a report is. */
export function exportIsAt(at: ExportStage): void {
  const known =
    at.stage === 'laying-out'
      ? { words: say`Laying out the report`, part: { done: at.done, rows: at.of } }
      : { words: say`Writing the pages`, part: null };
  hearing.get(at.job)?.(known);
}

/** The shell says that the file is chosen. */
export function exportBegun(): void {
  asked?.();
  asked = null;
}

/** Writes a file that is shown with its progress, and can be cancelled, where it takes long. */
export async function runExport<T>({ words, write, cancel, onLong }: Kind<T>): Promise<Reply<T>> {
  const job = uuidv7();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known: Required<Known> = { words, part: null };
  let inTaskbar = false;
  const begin = () => {
    timer = setTimeout(() => {
      onLong?.();
      add({ job, ...known, cancelling: false, cancel: () => leave(job, cancel) });
    }, unnoticed);
  };
  asked = begin;
  const hear = (heard: Known) => {
    known = { ...known, ...heard };
    change(job, heard);
  };
  // What the shell does itself it shows in the taskbar itself.
  hearing.set(job, hear);
  const stop = onProgress(({ job: of, done, rows }) => {
    if (of !== job) return;
    hear({ part: { done, rows } });
    inTaskbar = true;
    showInTaskbar({ done, rows });
  });
  const reply = await write(job);
  if (asked === begin) asked = null;
  clearTimeout(timer);
  stop();
  hearing.delete(job);
  if (inTaskbar) showInTaskbar(null);
  useRunningExports.setState(({ running }) => ({ running: running.filter((each) => each.job !== job) }));
  return reply;
}

function leave(job: string, cancel: (job: string) => Promise<unknown>): void {
  change(job, { cancelling: true });
  void cancel(job);
}

function add(started: RunningExport): void {
  useRunningExports.setState(({ running }) => ({ running: [...running, started] }));
}

function change(job: string, to: Partial<RunningExport>): void {
  const { running } = useRunningExports.getState();
  if (!running.some((each) => each.job === job)) return;
  useRunningExports.setState({
    running: running.map((each) => (each.job === job ? { ...each, ...to } : each)),
  });
}
