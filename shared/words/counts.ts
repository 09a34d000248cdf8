/** "1 initiative", "3 initiatives", "no initiatives". */
export function counted(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** The first letter in upper case: the start of a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "“Loyalty wallet”" or "3 initiatives": what a command was about. */
export function subject(count: number, title: string): string {
  if (count !== 1) return counted(count, 'initiative');
  return `“${title.length > 60 ? `${title.slice(0, 59)}…` : title}”`;
}
