/** Switches that let another program look into the app, load code into it, or lead it to the network. */
const dangerous = [
  'allow-file-access-from-files',
  'allow-running-insecure-content',
  'auth-server-whitelist',
  'disable-extensions-except',
  'disable-features',
  'disable-setuid-sandbox',
  'disable-site-isolation-trials',
  'disable-web-security',
  'enable-blink-features',
  'enable-logging',
  'enable-features',
  'gpu-launcher',
  'host-resolver-rules',
  'host-rules',
  'ignore-certificate-errors',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'js-flags',
  'load-extension',
  'log-net-log',
  'no-sandbox',
  'no-zygote',
  'ppapi-plugin-launcher',
  'proxy-bypass-list',
  'proxy-pac-url',
  'proxy-server',
  'remote-allow-origins',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'renderer-cmd-prefix',
  'single-process',
  'unsafely-treat-insecure-origin-as-secure',
  'utility-cmd-prefix',
] as const;
const refused: ReadonlySet<string> = new Set(dangerous);

/** What a test package must bear: a test drives it from outside, as root on a build machine. */
const neededByTests: ReadonlySet<string> = new Set([
  'inspect',
  'no-sandbox',
  'remote-debugging-port',
  'enable-features',
  'disable-features',
]);

/** The first switch of `argv` that a package refuses to start with; null where there is none. */
export function dangerousSwitch(argv: readonly string[], testPackage = false): string | null {
  for (const argument of argv.slice(1)) {
    const name = switchName(argument);
    if (name !== null && refused.has(name) && !(testPackage && neededByTests.has(name))) return argument;
  }
  return null;
}

/** Chromium takes one dash or two, and on Windows a slash as well; letters of any case on Windows. */
function switchName(argument: string): string | null {
  return /^(?:--?|\/)([a-z0-9-]+)(?:=|$)/i.exec(argument)?.[1]?.toLowerCase() ?? null;
}
