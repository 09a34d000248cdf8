/** The first letters of a fingerprint, as a foot shows them: "7f3a c21e". */
export function shortFingerprint(fingerprint: string): string {
  return `${fingerprint.slice(0, 4)} ${fingerprint.slice(4, 8)}`.trim();
}
