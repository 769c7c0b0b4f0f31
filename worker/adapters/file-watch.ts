import { statSync } from 'node:fs';

const INTERVAL_MS = 3_000;

/**
 * Calls once when one of the files is another than at the start: an update of the plugin replaces the worker's own file, a new
 * pairing its secrets. Asked again and again, because network disks and atomic renames escape the system's notices.
 */
export function watchFiles(paths: readonly string[], onChange: (path: string) => void): { stop(): void } {
  const before = new Map(paths.map((path) => [path, stamp(path)]));
  const timer = setInterval(() => {
    for (const [path, was] of before) {
      const now = stamp(path);
      // A file that is just being replaced is missing for a moment; what matters is the next one.
      if (now === was || now === null) continue;
      clearInterval(timer);
      onChange(path);
      return;
    }
  }, INTERVAL_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

function stamp(path: string): string | null {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    return `${String(mtimeMs)} ${String(size)} ${String(ino)}`;
  } catch {
    return null;
  }
}
