import type { WebContentsPrintOptions } from 'electron';
import type { Reply } from '../../../shared/contract/envelope';
import type { ShellReplies } from '../../../shared/contract/shell-replies';
import { shortFingerprint } from '../../../shared/words/fingerprint';
import { say } from '../../../shared/words/say';
import { log } from '../log';
import type { EngineLink } from '../windows/engine-process';
import type { Printed } from './lay-out';
import { laidOut } from './laid-out';

/** Chromium's words for a dialog that was left. */
const left = /cancell?ed/i;

/** Prints the report of a plan by the system's own dialog; false: the dialog was left. */
export function printReport(
  engine: EngineLink,
  printed: Printed,
): Promise<Reply<ShellReplies['report/print']>> {
  return laidOut(engine, { ...printed, offscreen: false }, async ({ webContents }, facts) => {
    const { paper, orientation, footer } = printed.choice;
    const options: WebContentsPrintOptions = {
      pageSize: paper,
      landscape: orientation === 'landscape',
      printBackground: true,
      // Chromium adds the day and the page numbers.
      ...(footer && {
        header: `${facts.title} · ${facts.scenario}`,
        footer: say`revision ${facts.revision} · ${shortFingerprint(facts.fingerprint)}`,
      }),
    };
    const [done, reason] = await new Promise<[boolean, string]>((resolve) =>
      webContents.print(options, (...answer) => resolve(answer)),
    );
    if (done || left.test(reason)) return { ok: true, value: { printed: done, missing: facts.missing } };
    log('failed', { what: 'print-dialog' });
    return { ok: false, code: 'not-printed', parameters: {} };
  });
}
