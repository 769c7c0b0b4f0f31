import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { newKeyRingText } from './secrets/seal.js';
import { newBoxKeys, type BoxKeys } from './secrets/sealed-box.js';

const stateSchema = z.object({
  worker_id: z.string(),
  boot: z.number().int(),
  key_ring: z.string(),
  box: z.object({ publicKey: z.string(), privateKey: z.string() }),
  highest_token: z.string(),
  /** The plugin's installation this directory works for, once it has answered. */
  installation_id: z.string().optional(),
});
type State = z.infer<typeof stateSchema>;

/** The worker's own disk: its identity, its keys, the highest fencing token seen. Nothing of the store or of Zoho. */
export interface DataDir {
  readonly path: string;
  readonly workerId: string;
  /** Grows with every start; lets a new life take over the claims of the one before. */
  readonly boot: number;
  readonly keyRing: string;
  readonly boxKeys: BoxKeys;
  highestToken(): string;
  /** Kept before the token is used (DESIGN §5 "Copies and restores"). */
  rememberToken(token: string): void;
  /** Ties the directory to the first installation that answers; false for any other (a copy of the shop). */
  bind(installationId: string): boolean;
  release(): void;
}

/** Holds one directory per shop. */
export function stateFolder(): string {
  return join(homedir(), '.local', 'state', 'storebooks');
}

export function defaultDataDir(storeUrl: string): string {
  return join(stateFolder(), shopKey(storeUrl));
}

/** Tells shops apart where several are served from one machine or one Redis. */
export function shopKey(storeUrl: string): string {
  return createHash('sha256').update(storeUrl).digest('hex').slice(0, 16);
}

/**
 * Opens the directory for this process alone. Throws where another living worker holds it, or where it lies inside a web root and
 * could be downloaded.
 */
export async function openDataDir(path: string): Promise<DataDir> {
  const absolute = makeDataDir(path);
  const lockFile = join(absolute, 'worker.lock');
  takeLock(lockFile);

  const stateFile = join(absolute, 'worker.json');
  const state = await readOrMakeState(stateFile);
  state.boot++;
  writeWhole(stateFile, JSON.stringify(state));

  return {
    path: absolute,
    workerId: state.worker_id,
    boot: state.boot,
    keyRing: state.key_ring,
    boxKeys: state.box,
    highestToken: () => state.highest_token,
    rememberToken(token) {
      if (BigInt(token) <= BigInt(state.highest_token)) return;
      state.highest_token = token;
      writeWhole(stateFile, JSON.stringify(state));
    },
    bind(installationId) {
      if (state.installation_id !== undefined) return state.installation_id === installationId;
      state.installation_id = installationId;
      writeWhole(stateFile, JSON.stringify(state));
      return true;
    },
    release: () => rmSync(lockFile, { force: true }),
  };
}

/** The key ring of a directory, made where there is none yet; also while a worker holds the directory. */
export async function keyRingOf(path: string): Promise<string> {
  return (await readOrMakeState(join(makeDataDir(path), 'worker.json'))).key_ring;
}

function makeDataDir(path: string): string {
  const absolute = resolve(path);
  refuseWebRoot(absolute);
  mkdirSync(absolute, { recursive: true, mode: 0o700 });
  chmodSync(absolute, 0o700);
  return absolute;
}

async function readOrMakeState(file: string): Promise<State> {
  if (existsSync(file)) return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const state: State = {
    worker_id: `w${randomBytes(8).toString('hex')}`,
    boot: 0,
    key_ring: newKeyRingText(),
    box: await newBoxKeys(),
    highest_token: '0',
  };
  writeWhole(file, JSON.stringify(state));
  return state;
}

/** All of it or nothing, also through a crash. */
export function writeWhole(file: string, text: string): void {
  const temporary = `${file}.new`;
  const descriptor = openSync(temporary, 'w', 0o600);
  writeSync(descriptor, text);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(temporary, file);
}

/** The lock names a process by id and start time, so that a reused id does not look alive. */
function takeLock(file: string): void {
  const mine = `${String(process.pid)} ${startTimeOf(process.pid) ?? ''}`;
  for (;;) {
    try {
      const descriptor = openSync(file, 'wx', 0o600);
      writeSync(descriptor, mine);
      closeSync(descriptor);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const [pid = '', started = ''] = readFileSync(file, 'utf8').split(' ');
    if (isAlive(Number(pid), started))
      throw new Error(`another sync service (process ${pid}) already runs with this DATA_DIR`);
    rmSync(file, { force: true });
  }
}

function isAlive(pid: number, started: string): boolean {
  const now = startTimeOf(pid);
  return now !== null && now === started;
}

/** Field 22 of /proc/<pid>/stat; null where there is no such process (or no /proc: then only the file counts). */
function startTimeOf(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function refuseWebRoot(path: string): void {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'wp-config.php')) || existsSync(join(folder, 'wp-load.php'))) {
      throw new Error(
        `DATA_DIR must not lie inside a web root (${folder} holds WordPress): its keys could be downloaded`,
      );
    }
    if (dirname(folder) === folder) return;
  }
}
