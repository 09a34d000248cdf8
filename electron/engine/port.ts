/** What arrives over a port. Ports travel beside the data. */
interface Arrival {
  readonly data: unknown;
  readonly ports?: readonly Port[];
}

/**
 * One end of a channel: a utility process's parent port, a port that came over it, or a test's. Only what is used.
 */
export interface Port {
  postMessage(message: unknown): void;
  on(event: 'message', listen: (arrival: Arrival) => void): unknown;
  on(event: 'close', listen: () => void): unknown;
  /** A port that came over another one keeps its messages until it is started. */
  start?(): void;
  close?(): void;
}
