const codes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML and XML, between tags or within double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (found) => codes[found] ?? found);
}
