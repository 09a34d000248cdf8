import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedPdf, markIn } from '../../../electron/main/print/pdf-mark';

const mark = {
  fingerprint: '7f3ac21e'.repeat(8),
  scenario: 'Base (with ) brackets \\ and ü 🚀',
  revision: 214,
  entry: '0190-ab',
  at: '2026-11-26T12:00:00.000Z',
};

/** A PDF of one empty page as Chromium writes it, with this in its information. */
function smallPdf(information: string): Uint8Array {
  const objects = [
    `1 0 obj\n<<${information}>>\nendobj\n`,
    '2 0 obj\n<</Type /Catalog\n/Pages 3 0 R>>\nendobj\n',
    '3 0 obj\n<</Type /Pages\n/Count 0\n/Kids []>>\nendobj\n',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object) => {
    const at = text.length;
    text += object;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const xref = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<</Size 4\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

describe('the mark of a report', () => {
  it('stands in the information beside what was there, the bytes before it unchanged', () => {
    const pdf = smallPdf('/Title (A \\) >> title)\n/Creator <FEFF00>>\n/Producer (Skia)');
    const marked = Buffer.from(markedPdf(pdf, mark));
    expect(marked.subarray(0, pdf.byteLength).equals(pdf)).toBe(true);
    const added = marked.subarray(pdf.byteLength).toString('latin1');
    expect(added).toContain('1 0 obj\n<</Title (A \\) >> title)');
    expect(added).toContain('/Producer (Skia)\n/BimodalPlan (');
    const [, offset = ''] = /^(\d{10}) 00000 n/m.exec(added) ?? [];
    expect(marked.subarray(Number(offset)).toString('latin1')).toMatch(/^1 0 obj/);
    const [, table = ''] = /startxref\n(\d+)/.exec(added) ?? [];
    expect(marked.subarray(Number(table)).toString('latin1')).toMatch(/^xref\n/);
    expect(markIn(marked)).toEqual(mark);
  });

  it('comes back whole whatever the scenario is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (scenario, revision) => {
        const given = { ...mark, scenario, revision };
        expect(markIn(markedPdf(smallPdf('/Title (T)'), given))).toEqual(given);
      }),
    );
  });

  it('is not found in what is no report, and what is no such PDF stays as it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(markIn(bytes)).toBeNull();
        expect(markedPdf(bytes, mark)).toEqual(bytes);
      }),
    );
    expect(markIn(Buffer.from('/BimodalPlan (%7B%7D)'))).toBeNull();
    expect(markIn(Buffer.from('/BimodalPlan (%)'))).toBeNull();
  });
});
