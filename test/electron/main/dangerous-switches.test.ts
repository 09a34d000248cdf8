import { describe, expect, it } from 'vitest';
import { dangerousSwitch } from '../../../electron/main/dangerous-switches';

describe('switches a package refuses to start with', () => {
  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--inspect',
    '--inspect-brk=0',
    '--js-flags=--allow-natives-syntax',
    '--load-extension=/tmp/x',
    '--host-rules=MAP * 127.0.0.1',
    '--host-resolver-rules=MAP * 127.0.0.1',
    '--proxy-server=http://127.0.0.1:1',
    '--no-sandbox',
    '--disable-web-security',
    '--renderer-cmd-prefix=gdb',
    '-inspect',
    '/inspect',
    '--INSPECT',
  ])('%s is refused', (argument) => {
    expect(dangerousSwitch(['app', 'plan.bimodal', argument])).toBe(argument);
  });

  it.each([
    '--force-device-scale-factor=2',
    '--ozone-platform=headless',
    '--lang=de',
    'plan.bimodal',
    '--',
    '/home/a',
  ])('%s is let through', (argument) => {
    expect(dangerousSwitch(['app', argument])).toBeNull();
  });

  it('a test package bears what drives a test, and nothing else', () => {
    expect(
      dangerousSwitch(['app', '--no-sandbox', '--remote-debugging-port=0', '--inspect=0'], true),
    ).toBeNull();
    expect(dangerousSwitch(['app', '--load-extension=/x'], true)).toBe('--load-extension=/x');
  });
});
