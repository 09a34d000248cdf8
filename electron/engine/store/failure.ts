/** What the world can do to a plan; `shared/words` says each in a sentence. */
type FailureCode =
  | 'plan-missing'
  | 'plan-damaged'
  | 'plan-newer'
  | 'plan-foreign'
  | 'plan-busy'
  | 'plan-not-a-plan'
  | 'plan-too-large'
  | 'plan-gone'
  | 'disk-full'
  | 'read-only'
  | 'not-written'
  | 'malformed'
  | 'unknown-message'
  | 'cancelled'
  | 'scenario-unknown'
  | 'initiative-unknown'
  | 'initiative-twice'
  | 'initiative-not-there'
  | 'column-unknown'
  | 'peer-unknown'
  | 'unit-unknown'
  | 'backlog-gone'
  | 'backlog-too-large'
  | 'backlog-changed'
  | 'not-checked'
  | 'import-refused'
  | 'import-undone'
  | 'import-not-kept'
  | 'import-other-currency'
  | 'mapping-refused'
  | 'empty-backlog'
  | 'internal';
type FailureParameters = Readonly<Record<string, string | number | null>>;

/** A failure of the world or a message that cannot be served; it changes nothing. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly parameters: FailureParameters;

  constructor(code: FailureCode, parameters: FailureParameters = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(parameters)}`, { cause });
    this.name = 'Failure';
    this.code = code;
    this.parameters = parameters;
  }
}

const codes: readonly (readonly [prefix: string, code: FailureCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY_DBMOVED', 'plan-gone'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_BUSY', 'plan-busy'],
  ['SQLITE_LOCKED', 'plan-busy'],
  ['SQLITE_CORRUPT', 'plan-damaged'],
  ['SQLITE_NOTADB', 'plan-damaged'],
  ['SQLITE_IOERR', 'not-written'],
  ['SQLITE_CANTOPEN', 'not-written'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EFBIG', 'not-written'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EBUSY', 'not-written'],
  ['EIO', 'not-written'],
  ['ENOENT', 'not-written'],
  ['ENOTDIR', 'not-written'],
  ['EISDIR', 'not-written'],
  ['ENAMETOOLONG', 'not-written'],
  ['EEXIST', 'not-written'],
];

/** The failure an error stands for; an error nobody foresaw is `internal` and keeps its cause for the log. */
export function failureOf(error: unknown, parameters: FailureParameters = {}): Failure {
  if (error instanceof Failure) return error;
  const reason = reasonOf(error);
  const code = codes.find(([prefix]) => reason.startsWith(prefix))?.[1] ?? 'internal';
  return new Failure(code, { ...parameters, reason }, error);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
