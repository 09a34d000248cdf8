import { expect, type Page } from '@playwright/test';
import { type LaunchedApp, type LaunchOptions, launchApp, startLimit } from './launch';

/** Starts the app and waits for the board. */
export async function launchBoard(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const launched = await launchApp(options);
  await expect(launched.page.getByTestId('board')).toBeVisible({ timeout: startLimit });
  return launched;
}

/** Asks the engine over a port of the test's own. */
export function askEngine(
  page: Page,
  name: string,
  body: unknown,
): Promise<{ ok: boolean; value: Record<string, unknown> }> {
  return page.evaluate(
    ([asked, content]) =>
      new Promise<never>((done) => {
        const id = 1_000_000 + Math.floor(Math.random() * 1_000_000);
        const adopt = ({ data, ports: [port] }: MessageEvent) => {
          if (data !== 'bimodal:port' || !port) return;
          window.removeEventListener('message', adopt);
          port.addEventListener('message', ({ data: answer }) => {
            if (answer.id === id) done(answer.reply as never);
          });
          port.postMessage({ id, name: asked, body: content });
        };
        window.addEventListener('message', adopt);
        window.postMessage('bimodal:port', location.origin);
      }),
    [name, body] as const,
  );
}
