import { setTimeout as nextTask } from 'node:timers/promises';
import { blankInitiative } from '../../shared/model/blank';
import { apply } from '../../shared/model/patch';
import { emptyPlan, type Plan } from '../../shared/model/plan';
import { fold } from '../../shared/rules/find/fold';
import { type Found, search } from '../../shared/rules/find/search';
import { type Texts, textsOf, wordsOf } from '../../shared/rules/find/texts';
import type { BenchRun } from './bench-run';
import { type Control, type Figure, type Measured, median, quantile } from './figure';

/** How many initiatives, and how many milliseconds a keystroke may take of the time to its paint. */
const sizes = [
  [10_000, 16],
  [100_000, 30],
] as const;
/** How many plain passes a keystroke may cost. */
const limit = 3;
/** What is typed, letter by letter: in many, in few, in none, and with what is kept out. */
const typings = ['warehouse', '99999', 'qzx', 'robots -part'];
const subjects = ['Order desk', 'Warehouse robots', 'Payroll', 'Data platform', 'Customer portal'] as const;
const units = ['Stores', 'Logistics', 'Finance'] as const;

function pick<T>(from: readonly T[], row: number): T {
  return from[row % from.length] as T;
}

/** Initiatives of some 250 letters each. */
function findPlan(count: number): Plan {
  const added = Array.from({ length: count }, (_, row) => ({
    ...blankInitiative,
    id: `i${row}`,
    title: `${pick(subjects, row)}, part ${row + 1}`,
    sourceKey: `K-${row + 1}`,
    programme: `Programme ${row % 40}`,
    businessUnit: pick(units, row),
    businessOwner: `Owner ${row % 90}`,
    description: `What ${pick(subjects, row)} needs in step ${row + 1} of its course: a plan, a team, and the people who will use it.`,
    riskOfNotDoing: 'Support by the maker ends within the year, and repairs would then be paid by the hour.',
  }));
  return apply(emptyPlan(), { initiative: { added } });
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** What is typed up to each letter. */
function lettersOf(typed: string): string[] {
  return Array.from({ length: typed.length }, (_, at) => typed.slice(0, at + 1));
}

/** The time of each keystroke, each a task of its own as in the page. */
async function keystrokes(texts: Texts): Promise<number[]> {
  const times: number[] = [];
  for (const typed of typings) {
    let before: Found | null = null;
    for (const text of lettersOf(typed)) {
      await nextTask();
      const last: Found | null = before;
      times.push(timed(() => (before = search(texts, text, last))));
    }
  }
  return times;
}

/** Every text is asked for it, and they are counted. */
function plainPass({ texts }: Texts, sought: string): number {
  let count = 0;
  for (const text of texts) if (text.includes(sought)) count += 1;
  return count;
}

function passes(texts: Texts): number[] {
  return typings.flatMap(lettersOf).map((text) => timed(() => plainPass(texts, text)));
}

/** The planted one: each text is folded anew at each letter. */
function foldedAnew({ texts }: Texts, sought: string): number {
  let count = 0;
  for (const text of texts) if (fold(`${text}ß`).includes(sought)) count += 1;
  return count;
}

/** Of each keystroke the median over the rounds; of these the 95th percentile. */
function dearest(rounds: readonly (readonly number[])[]): number {
  const [first = []] = rounds;
  return quantile(
    first.map((_, key) => median(rounds.map((times) => times[key] ?? Number.NaN))),
    0.95,
  );
}

/** Typing in the search field: what a keystroke takes until it is known what is found, against String.includes over the same texts. */
export async function benchFind(run: BenchRun): Promise<Measured> {
  const figures: Figure[] = [];
  const remarks: string[] = [];
  const controls: Control[] = [];
  for (const [count, goal] of sizes) {
    const size = `${count.toLocaleString('en')} initiatives`;
    run.say(`typing in search over ${size}`);
    const texts = textsOf(findPlan(count));
    wordsOf(texts);
    const rounds = Math.max(2, run.runs);
    const times: number[][] = [];
    const floors: number[][] = [];
    for (let round = 0; round < rounds; round++) {
      const [typed, plain] = [await keystrokes(texts), passes(texts)];
      // What the first round makes ready is ready in the page before the first letter.
      if (round === 0) continue;
      times.push(typed);
      floors.push(plain);
    }
    const [appTime, floorTime] = [dearest(times), dearest(floors)];
    const floor = 'String.includes over the same texts, p95';
    figures.push({ what: `a keystroke of a search over ${size}, p95`, floor, appTime, floorTime, limit });
    const kept = appTime < goal ? 'kept' : 'MISSED';
    remarks.push(
      `Search over ${size}: keystroke median ${median(times.flat()).toFixed(1)} ms, p95 ${appTime.toFixed(1)} ms without the paint; with it the goal is ${goal} ms: ${kept}.`,
    );
    controls.push({
      what: `a search over ${size} that folds each text anew`,
      slowTime: median(typings.map((typed) => timed(() => foldedAnew(texts, typed)))),
      floorTime: median(floors.flat()),
      atLeast: 3,
    });
  }
  return { figures, controls, remarks };
}
