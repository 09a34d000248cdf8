import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import type { LaunchedApp } from '../helpers/launch';
import { askEngine, launchBoard } from '../helpers/launch-board';

/** What `attempt` ends with in the page, an error as its name. */
const outcome = (page: Page, attempt: string): Promise<string> =>
  page.evaluate(
    `(async () => { try { return String(await (${attempt})()); } catch (e) { return 'refused: ' + e.name; } })()`,
  );

test.describe('a page', () => {
  let launched: LaunchedApp;
  test.beforeAll(async () => {
    launched = await launchBoard();
  });
  test.afterAll(() => launched.app.close());

  test('gets the bridge of the contract and nothing of Node or Electron', async () => {
    const { page } = launched;
    const found = await page.evaluate(() => ({
      bridge: Object.entries(window.shell ?? {})
        .map(([name, value]) => `${name}: ${typeof value}`)
        .sort(),
      frozen: Object.isFrozen(window.shell),
      globals: ['require', 'process', 'Buffer', 'module', 'global', 'ipcRenderer', 'electron'].filter(
        (name) => name in window,
      ),
    }));
    expect(found).toEqual({
      bridge: ['offerDropped: function', 'onAction: function', 'request: function', 'rest: function'],
      frozen: true,
      globals: [],
    });
  });

  test('gives back what nothing points to once it rests, and so does main', async () => {
    const { app, page } = launched;
    await page.evaluate('void (window.forgotten = new WeakRef({}))');
    await app.evaluate(() => void Object.assign(globalThis, { forgotten: new WeakRef({}) }));
    const isGone = () => (globalThis as { forgotten?: WeakRef<object> }).forgotten?.deref() === undefined;
    const gone = async () => [await page.evaluate(isGone), await app.evaluate(isGone)];
    await page.evaluate(() => window.shell?.rest());
    // By itself V8 comes to it after half a minute.
    await expect.poll(gone, { timeout: 10_000 }).toEqual([true, true]);
  });

  test('is sandboxed and isolated, in a session that leaves nothing on the disk', async () => {
    const found = await launched.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const untyped = contents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } =
        untyped.getLastWebPreferences();
      return {
        preferences: { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity },
        persistent: contents?.session.isPersistent(),
        // Its dictionaries would be fetched.
        spellChecker: contents?.session.isSpellCheckerEnabled(),
      };
    });
    expect(found).toEqual({
      preferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        webSecurity: true,
      },
      persistent: false,
      spellChecker: false,
    });
  });

  test('has a strict policy on every answer, and it holds', async () => {
    const { page } = launched;
    const headers = await page.evaluate(async () => {
      const answers = await Promise.all([fetch('/index.html'), fetch('/nothing.js')]);
      return answers.map((answer) => [
        answer.headers.get('content-security-policy'),
        answer.headers.get('x-content-type-options'),
      ]);
    });
    for (const [policy, sniff] of headers) {
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain('unsafe');
      expect(sniff).toBe('nosniff');
    }
    // What the test evaluates itself is let past the policy; what it leaves behind is not.
    const later =
      "() => new Promise((done, fail) => setTimeout(() => { try { done(eval('1')); } catch (e) { fail(e); } }))";
    expect(await outcome(page, later)).toBe('refused: EvalError');
    expect(await outcome(page, "() => { document.createElement('p').innerHTML = '<b>x</b>'; }")).toBe(
      'refused: TypeError',
    );
    expect(await outcome(page, "() => new Worker('data:text/javascript,1')")).toBe('refused: TypeError');
    const blocked = await page.evaluate(async () => {
      const directives: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        directives.push(effectiveDirective),
      );
      new Image().src = 'https://example.org/x.png';
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }),
      );
      document.body.append(Object.assign(document.createElement('iframe'), { src: location.href }));
      // Each of the three is told when the browser comes to it.
      for (let turn = 0; turn < 100 && directives.length < 3; turn++)
        await new Promise((done) => setTimeout(done, 100));
      document.querySelector('iframe')?.remove();
      return directives.sort();
    });
    expect(blocked).toEqual(['frame-src', 'img-src', 'style-src-elem']);
  });

  test('reaches neither the disk nor a network, by any way out', async () => {
    const { page, app } = launched;
    let reached = 0;
    const server = createServer((_request, response) => response.end(String(++reached)));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const url of [
      `http://${address}/`,
      'file:///etc/passwd',
      'app://bimodal/..%2fpackage.json',
      'app://other/x.js',
    ]) {
      const answer = await outcome(page, `async () => { const r = await fetch('${url}'); return r.status; }`);
      expect({ url, answer }).toEqual({ url, answer: url.includes('%2f') ? '404' : 'refused: TypeError' });
    }
    await outcome(page, `() => navigator.sendBeacon('http://${address}/', 'x')`);
    await outcome(page, `() => new EventSource('http://${address}/')`);
    await outcome(page, `() => new WebSocket('ws://${address}/')`);
    await page.evaluate((at) => {
      for (const rel of ['prefetch', 'preconnect', 'stylesheet', 'icon', 'dns-prefetch'])
        document.head.append(
          Object.assign(document.createElement('link'), { rel, href: `http://${at}/${rel}` }),
        );
    }, address);
    // Without the page's policy in between: the session itself lets nothing out.
    const past = await app.evaluate(async ({ session, BrowserWindow }, at) => {
      const sessions = [BrowserWindow.getAllWindows()[0]?.webContents.session, session.defaultSession];
      const answers: string[] = [];
      for (const each of sessions)
        answers.push(
          (await each?.fetch(`http://${at}/`).then(
            () => 'reached',
            () => 'refused',
          )) ?? 'no session',
        );
      return answers;
    }, address);
    expect(past).toEqual(['refused', 'refused']);
    expect(reached).toBe(0);
    // The server is there: the ways out are what is closed.
    expect(await (await fetch(`http://${address}/`)).text()).toBe('1');
    server.close();
  });

  test('reads what its first card needs in few files', async () => {
    // The page itself adds more of them once it reads the other screens.
    const html = await launched.page.evaluate(async () => (await fetch('/index.html')).text());
    const scripts = html.match(/\.js"/g)?.length;
    expect(scripts).toBeGreaterThan(1);
    expect(scripts).toBeLessThanOrEqual(6);
  });

  test('opens no window', async () => {
    const { page, app } = launched;
    expect(await outcome(page, "() => window.open('https://example.org/')")).toBe('null');
    expect(await outcome(page, '() => window.open(location.href)')).toBe('null');
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: 'app://bimodal/print.html',
        target: '_blank',
      });
      document.body.append(link);
      link.click();
      link.remove();
    });
    await page.waitForTimeout(200);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('is given no permission', async () => {
    const { page } = launched;
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'storage-access',
    ];
    for (const name of names)
      expect(
        await outcome(page, `async () => (await navigator.permissions.query({ name: '${name}' })).state`),
      ).toBe('denied');
    expect(await outcome(page, '() => Notification.requestPermission()')).toBe('denied');
    expect(await outcome(page, '() => navigator.mediaDevices.getUserMedia({ video: true })')).toMatch(
      /^refused/,
    );
    expect(await outcome(page, '() => navigator.mediaDevices.getDisplayMedia()')).toMatch(/^refused/);
  });

  test('is refused what the contract does not hold, and cannot name a path', async () => {
    const { page } = launched;
    const answers = await page.evaluate(async () => {
      const ask = (name: string, body: unknown) => window.shell?.request(name, body);
      return [
        await ask('nope', {}),
        await ask('__proto__', {}),
        await ask('backlog/drop', { path: '/etc/passwd' }),
        await ask('report/export', { paper: 'pink' }),
        await ask('plan/open', { path: '/etc/passwd' }),
        await ask('window/state', null),
        await window.shell?.offerDropped(new File(['x'], 'made-up.csv')),
        await window.shell?.offerDropped({}),
      ].map((reply) => (reply as { code?: string }).code);
    });
    expect(answers).toEqual([
      'unknown-message',
      'unknown-message',
      'unknown-message',
      'malformed',
      'malformed',
      'malformed',
      'backlog-gone',
      'unknown-message',
    ]);
    expect(await askEngine(page, 'plan/close', {})).toMatchObject({ ok: false, code: 'unknown-message' });
    expect(await askEngine(page, 'plan/read', { path: '/etc/passwd' })).toMatchObject({
      ok: false,
      code: 'malformed',
    });
  });
});

test('a page never leaves its place', async () => {
  const ways: readonly string[] = [
    "location.href = 'https://example.org/'",
    "location.assign('file:///etc/passwd')",
    "location.replace('data:text/html,x')",
    "location.href = 'app://bimodal/print.html'",
    "Object.assign(document.createElement('a'), { href: 'https://example.org/' }).click()",
    "(() => { const f = document.createElement('form'); f.action = 'https://example.org/'; document.body.append(f); f.submit(); })()",
    "(() => { const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=https://example.org/'; document.head.append(m); })()",
  ];
  const { app, page } = await launchBoard();
  for (const way of ways) {
    // Playwright would wait for the navigation that never comes.
    await app.evaluate(
      ({ BrowserWindow }, code) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(`${code}; 1`),
      way,
    );
    await new Promise((done) => setTimeout(done, 150));
    const urls = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
    );
    expect({ way, urls }).toEqual({ way, urls: ['app://bimodal/index.html'] });
  }
  expect(page.isClosed()).toBe(false);
  await app.close();
});
