import { createRequire } from 'node:module';
import type Sqlite from 'better-sqlite3';

// Required, not imported: Node would first look through its files for what it exports.
const Database = createRequire(import.meta.url)('better-sqlite3') as typeof Sqlite;

export type Connection = Sqlite.Database;

/** How long another process may keep us waiting before we say that it has the plan. */
const patience = 1_500;

/** Opens an existing database file, or one in memory where there is no path. */
export function connect(path: string | null, readonly = false): Connection {
  if (path === null) return new Database(':memory:', options());
  return new Database(path, { ...options(), readonly, fileMustExist: true });
}

/** A database in memory with the content of a file as `serialize` gives it. */
export function connectTo(content: Buffer): Connection {
  return new Database(content, options());
}

function options(): Sqlite.Options {
  const nativeBinding = process.env['BIMODAL_SQLITE_BINDING'];
  return { timeout: patience, ...(nativeBinding && { nativeBinding }) };
}

/** Which SQLite runs here, as it says itself: "3.53.1". */
export function sqliteVersion(): string {
  const db = connect(null);
  try {
    return String(db.prepare('SELECT sqlite_version()').pluck().get());
  } finally {
    db.close();
  }
}

/** What every connection gets before anything of a file is trusted. */
export function harden(db: Connection): void {
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('mmap_size = 0');
  db.pragma('secure_delete = FAST');
  db.pragma('temp_store = MEMORY');
  db.pragma('recursive_triggers = ON');
}

/**
 * One writer, whole on disk after every commit. In exclusive mode the lock taken here is kept until `letGo`; it belongs
 * to the process, so a dead one leaves nothing stale.
 */
export function takeForWriting(db: Connection): void {
  db.pragma('locking_mode = EXCLUSIVE');
  db.exec('BEGIN EXCLUSIVE; COMMIT');
  db.pragma('journal_mode = PERSIST');
  // A great import would otherwise leave a journal of its size beside the plan.
  db.pragma('journal_size_limit = 1048576');
  db.pragma('synchronous = EXTRA');
  // fsync alone does not reach the platter on macOS.
  db.pragma('fullfsync = ON');
}

/** Leaves no journal beside the plan. A connection in trouble is closed all the same. */
export function letGo(db: Connection): void {
  try {
    if (!db.readonly && !db.memory) {
      db.pragma('locking_mode = NORMAL');
      db.pragma('journal_mode = DELETE');
    }
  } finally {
    db.close();
  }
}
