import { describe, expect, test } from 'vitest';
import { encodingCandidates } from '../../../../shared/backlog/file/encoding-candidates';
import { bytesOf, decode, readAll } from '../backlog-reading';

const bytes = (text: string, ...codes: number[]): Uint8Array =>
  Uint8Array.from([...[...text].map((character) => character.charCodeAt(0)), ...codes]);
const labels = (content: Uint8Array): string[] =>
  encodingCandidates(content, decode).map(({ label }) => label);

describe('the encodings a file may be in', () => {
  test('show the same word side by side, with its line, the likeliest first', () => {
    const found = encodingCandidates(bytes('Name,Ort\nA,B', 0xfc, 0x72, 0x6f, 0x0a), decode);
    expect(found[0]).toEqual({ label: 'windows-1252', sample: 'Büro', line: 2 });
    expect(found).toContainEqual({ label: 'cp850', sample: 'B³ro', line: 2 });
    expect(found).toContainEqual({ label: 'macintosh', sample: 'B¸ro', line: 2 });
    expect(found.map(({ label }) => label)).not.toContain('utf-8');
    expect(new Set(found.map(({ sample }) => sample)).size).toBe(found.length);
  });

  test('begin with a page of DOS where only that one makes letters of the bytes', () => {
    expect(labels(bytes('Name\nB', 0x81, 0x72, 0x6f, 0x0a))[0]).toBe('cp850');
  });

  test('begin with UTF-8 where the bytes are UTF-8', () => {
    expect(labels(bytesOf('Name\nBüro „Süd“\n'))[0]).toBe('utf-8');
  });

  test('are none where the file has nothing beyond ASCII, or says it itself', () => {
    expect(labels(bytesOf('Name\nOffice\n'))).toEqual([]);
    expect(labels(bytesOf('\uFEFFName\nBüro\n'))).toEqual([]);
  });

  test('do not cut through a character at the end of what is looked at', () => {
    for (let length = 390; length < 410; length += 1)
      expect(labels(bytesOf(`Büro${'x'.repeat(length)}ü`))[0]).toBe('utf-8');
  });

  test('come with the inspection of a text', () => {
    const { inspection } = readAll(bytes('Title\nB', 0xfc, 0x72, 0x6f, 0x0a));
    expect(inspection.encodings[0]?.sample).toBe('Büro');
  });
});
