import type { Plan } from '../../../shared/model/plan';
import { isInputWaiting, watchHand } from '../window/hand';
import { currentScenarioId, usePlanStore } from './plan-store';

/** Works out step by step what a screen is first seen with. Every figure is noted in the plan, so the screen finds it there. */
export type Ahead = (plan: Plan, scenarioId: string) => Iterable<unknown>;

/** Milliseconds without a key, a pointer or a wheel after which the hand is at rest. */
const rest = 400;
/** Initiatives of a plan up to which this is done: a step may take as long as its plan is large, and nothing may block the page. */
const most = 20_000;
/** Milliseconds of a slice of it: after that the page sees first to what has come meanwhile. A step is a fraction of that. */
const slice = 8;

const all: Ahead[] = [];
let begin: (() => void) | null = null;

/** Makes known what a screen asks for first; each screen says it where its script is read. */
export function askAhead(ahead: Ahead): void {
  all.push(ahead);
  begin?.();
}

/**
 * While the hand is at rest and the page is idle, works out of each plan that comes what other screens would make a person
 * wait for; of a plan that came by an edit that is little, since figures are taken over from the plan before. A new plan or
 * another scenario in view begins anew: nothing is worked out of a plan that is gone, nor of a huge one. `done` is called each
 * time when nothing is left. The answer ends it.
 */
export function workAhead(done: () => void = () => undefined): () => void {
  let work: Iterator<unknown> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  const hand = watchHand(rest);
  const left = () => rest - hand.still();
  const goOn = (deadline: IdleDeadline) => {
    const end = performance.now() + slice;
    const isFree = () => left() <= 0 && !isInputWaiting() && performance.now() < end;
    while (work && isFree() && deadline.timeRemaining() > 0) if (work.next().done) work = null;
    if (!work) done();
    later();
  };
  const later = () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
    if (work) timer = setTimeout(() => (idle = requestIdleCallback(goOn)), Math.max(0, left()));
  };
  begin = () => {
    const { status, plan } = usePlanStore.getState();
    const isFit = status === 'ready' && plan && plan.initiative.size <= most;
    work = isFit ? everything(plan, currentScenarioId()) : null;
    later();
  };
  const stop = usePlanStore.subscribe((now, before) => {
    if (now.plan !== before.plan || now.chosenScenario !== before.chosenScenario) begin?.();
  });
  begin();
  return () => {
    stop();
    work = null;
    later();
    begin = null;
    hand.stop();
  };
}

function* everything(plan: Plan, scenarioId: string): Generator<void, void> {
  for (const ahead of all)
    try {
      for (const _ of ahead(plan, scenarioId)) yield;
    } catch (error) {
      // It fails again where it is shown, and is said there; the other screens go on.
      console.error(error);
    }
}
