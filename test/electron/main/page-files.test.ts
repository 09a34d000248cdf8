import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOurPage, pageFileOf } from '../../../electron/main/windows/page-files';

const tricks = [
  '../package.json',
  '..%2fpackage.json',
  '%2e%2e/package.json',
  '..\\package.json',
  '..%5cpackage.json',
  './/../x.js',
  '....//x.js',
  '..;/x.js',
  'assets/../../x.js',
  'assets/%2e%2e/x.js',
  'assets/..%00/x.js',
  'index.html%00.js',
  'x%00.html',
  '/etc/passwd',
  '//etc/passwd.html',
  '//evil/x.js',
  'C:/x.js',
  'C:\\x.js',
  'file:///x.js',
  'x.js:stream.js',
  '.hidden.js',
  '.env',
  'assets/.git/x.js',
  'x.js.',
  'x.js ',
  ' x.js',
  'x.node',
  'x.bimodal',
  'x',
  '',
  '/',
  '.',
  '..',
  'a b.js',
  'a\n.js',
  '\u202ejs.x',
  'ａ.js',
  'x.js/',
  'x.js/..',
  '~/x.js',
  '$HOME/x.js',
  '%25%32%65.js',
  'a%2fb.js',
  'x.php',
];

describe('the file a URL stands for', () => {
  it('a page and its parts are served with their types', () => {
    expect(pageFileOf('app://bimodal/index.html')).toEqual({
      path: 'index.html',
      type: 'text/html; charset=utf-8',
    });
    expect(pageFileOf('app://bimodal/print.html?paper=A4#x')?.path).toBe('print.html');
    expect(pageFileOf('app://bimodal/assets/index-D_a9-x.js')?.type).toBe('text/javascript; charset=utf-8');
    expect(pageFileOf('app://bimodal/assets/inter-latin-400-normal-BOOGhInR.woff2')?.type).toBe('font/woff2');
  });

  it.each(tricks)('%j is no file of ours', (trick) => {
    expect(pageFileOf(`app://bimodal/${trick}`)).toBeNull();
  });

  it.each([
    'http://bimodal/index.html',
    'https://bimodal/index.html',
    'file:///index.html',
    'app://evil/index.html',
    'app://bimodal.evil/index.html',
    'app://bimodal:80/index.html',
    'app://user@bimodal/index.html',
    'app:/bimodal/index.html',
    'APP://bimodal/index.html',
    'app://bimodal',
    'data:text/html,x',
    '',
  ])('%j is no address of ours', (url) => {
    expect(pageFileOf(url)).toBeNull();
    expect(isOurPage(url)).toBe(false);
  });

  it('whatever the URL, a path that is served never leaves the folder', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '\0', ':', '~', 'a', '.js'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const path = pageFileOf(`app://bimodal/${pieces.join('')}`)?.path;
        const steps = path?.split('/') ?? [];
        expect(steps.some((step) => step === '' || step.startsWith('.') || /[\\:%\0]/.test(step))).toBe(
          false,
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('only a page may speak to the shell', () => {
    expect(isOurPage('app://bimodal/index.html')).toBe(true);
    expect(isOurPage('app://bimodal/assets/a.js')).toBe(false);
  });
});
