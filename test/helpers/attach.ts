import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, chromium, expect, type Page } from '@playwright/test';

export interface Attached {
  readonly browser: Browser;
  readonly page: Page;
  /** Ends the program, and waits until it is gone. */
  end(): Promise<void>;
}

/** The address at which Chromium says on stderr that it can be driven. */
function drivenAt(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString('utf8');
      const [, address] = /^DevTools listening on (ws:\S+)/m.exec(said) ?? [];
      if (address) done(address);
    });
    child.on('error', fail);
    child.on('close', (status) =>
      fail(new Error(`It ended with ${status} before it could be driven: ${said}`)),
    );
  });
}

/** Whether the program has a page that it has gone to. */
async function hasPage(host: string): Promise<boolean> {
  const answer = await fetch(`http://${host}/json/list`);
  const targets = (await answer.json()) as readonly { readonly type: string; readonly url: string }[];
  return targets.some(({ type, url }) => type === 'page' && url.startsWith('app:'));
}

/**
 * Starts a program of ours and attaches once its window has gone to its page. A page that does so while Playwright attaches
 * may never be told of, so that one start in some seventy hung; and a package holds nothing that could wait for it.
 */
export async function startAndAttach(program: string, args: readonly string[]): Promise<Attached> {
  const child = spawn(program, ['--remote-debugging-port=0', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((done) => child.on('close', () => done()));
  try {
    const address = await drivenAt(child);
    const { host } = new URL(address);
    await expect.poll(() => hasPage(host), { timeout: 60_000 }).toBe(true);
    const browser = await chromium.connectOverCDP(address);
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('There is no page to drive');
    return {
      browser,
      page,
      end: async () => {
        await browser.close();
        child.kill();
        await gone;
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}
