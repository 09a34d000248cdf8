/** Milliseconds of work before the page may do something else: half a frame. */
const slice = 8;

/** Does work step by step, with room for input and drawing wherever a slice of time is over. */
export async function inFrames<T>(work: Iterator<unknown, T, undefined>): Promise<T> {
  for (let begun = performance.now(); ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begun < slice) continue;
    await room();
    begun = performance.now();
  }
}

/** Lets input and drawing that wait come first. Not a timer: those wait four milliseconds each once there were a few. */
export function room(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Milliseconds after which a frame is not waited for any more: a page that is out of sight draws none. */
const patience = 100;

/** Settles once a frame has been drawn. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, patience);
  });
}
