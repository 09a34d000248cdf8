import { describe, expect, it } from 'vitest';
import { footerTemplate } from '../../../electron/main/print/footer';

describe('the foot of a printed page', () => {
  it('names the plan, its scenario and revision, the day, and the page of all pages', () => {
    const html = footerTemplate({
      title: 'Plan 2027',
      scenario: 'Base',
      revision: 12,
      fingerprint: '7f3ac21e55',
      day: '21 November 2026',
    });
    expect(html).toContain('Plan 2027 · Base · revision 12 · 7f3a c21e');
    expect(html).toContain('21 November 2026');
    expect(html).toContain('Page <span class="pageNumber"></span> of <span class="totalPages"></span>');
  });

  it('a title is text, whatever it holds', () => {
    const html = footerTemplate({
      title: `<script>x()</script>"'&`,
      scenario: '<b>',
      revision: 1,
      fingerprint: '',
      day: '',
    });
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('&lt;script&gt;x()&lt;/script&gt;&quot;&#39;&amp;');
  });
});
