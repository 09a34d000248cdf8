import { basename } from 'node:path';
import type { Reply } from '../../shared/contract/envelope';

/** A failure of the world as the contract carries it. */
export type Failure = Extract<Reply<never>, { ok: false }>;

const codes: Readonly<Record<string, string>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
};

/** Why `file` could not be written, from what the system said. */
export function writeFailure(error: unknown, file: string): Failure {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
  const { code, parameters, ok } = failure(codes[reason] ?? 'not-written', file);
  return { ok, code, parameters: { ...parameters, output: 'yes' } };
}

/** A failure that speaks of `file` by its name: a whole path is long and tells who the user is. */
export function failure(code: string, file: string): Failure {
  return { ok: false, code, parameters: { file: basename(file) } };
}

/** The same failure, speaking of `file` where it named none. */
export function about(file: string, { code, parameters }: Failure): Failure {
  return { ok: false, code, parameters: { file: basename(file), ...parameters } };
}
