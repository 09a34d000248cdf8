import { expect, test } from 'vitest';
import { isPlainSvg } from '../../../shared/contract/plain-svg';
import { shellRequests } from '../../../shared/contract/shell';

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="1">${inner}</svg>`;
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);

test.each([
  '<rect fill="#fff"/>',
  '<text>a &lt;script&gt; in words, on call = x</text>',
  '<rect fill="url(#dots)"/><title>on load=x</title>',
])('%s draws', (inner) => {
  expect(isPlainSvg(svg(inner))).toBe(true);
});

test.each([
  '<script>x</script>',
  '<rect onload="x"/>',
  '<rect/onload="x"/>',
  '<rect onload=x />',
  '<foreignObject/>',
  '<image href="file:///etc/passwd"/>',
  '<rect fill="url(http://example.com)"/>',
  '<rect style="fill:red"/>',
  '<!DOCTYPE svg>',
  '<?xml-stylesheet href="x"?>',
  '<a href="x">y</a>',
  '<g',
])('%s does more than draw, or is cut', (inner) => {
  expect(isPlainSvg(svg(inner))).toBe(false);
});

test('what is no PNG is not taken for one', () => {
  const { 'chart/save': save } = shellRequests;
  const saved = (bytes: unknown) => save.safeParse({ format: 'png', title: 'Drift', png: bytes }).success;
  expect(saved(png)).toBe(true);
  expect(saved(png.slice(1))).toBe(false);
  expect(saved([...png])).toBe(false);
  expect(save.safeParse({ format: 'png', title: 'Drift', svg: svg('') }).success).toBe(false);
  expect(save.safeParse({ format: 'svg', title: 'Drift', svg: svg('') }).success).toBe(true);
});
