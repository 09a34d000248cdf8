const running = new Map<string, AbortController>();

/** The reports that are being printed into files, by the id their pages gave them. */
export const printJobs = {
  async run<T>(job: string, print: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    running.set(job, controller);
    try {
      return await print(controller.signal);
    } finally {
      running.delete(job);
    }
  },
  cancel(job: string): void {
    running.get(job)?.abort();
  },
};
