import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Puts a folder, a zip or a bare git directory into a new folder. */
export function unpack(source: string, target: string): void {
  mkdirSync(target, { recursive: true });
  if (statSync(source).isFile()) unzip(source, target);
  else if (existsSync(join(source, 'HEAD')) && existsSync(join(source, 'objects'))) unpackGit(source, target);
  else cpSync(source, target, { recursive: true, filter: (path) => basename(path) !== '.git' });
}

function unzip(source: string, target: string): void {
  execFileSync('unzip', ['-qq', '-o', source, '-d', target]);
  const [only, ...others] = readdirSync(target);
  if (only !== undefined && others.length === 0) {
    // A zip made for WordPress has one folder in it.
    const inner = `${target}.inner`;
    renameSync(join(target, only), inner);
    rmSync(target, { recursive: true });
    renameSync(inner, target);
  }
  // The npm package of WordPress keeps the static files beside the zip.
  const statics = join(dirname(source), '../../public', basename(source, '.zip'));
  if (!existsSync(statics)) return;
  cpSync(statics, target, { recursive: true });
  for (const extra of [
    'wordpress-remote-asset-paths',
    'wp-content/database',
    'wp-content/db.php',
    'wp-content/debug.log',
  ])
    rmSync(join(target, extra), { recursive: true, force: true });
}

/** A snapshot may lack a file; its folder is then left out, at most a few times. */
function unpackGit(source: string, target: string): void {
  const excluded: string[] = [];
  for (let attempt = 0; attempt < 6; attempt++) {
    const script =
      'set -o pipefail; git -c safe.directory="*" --git-dir="$1" archive HEAD -- . "${@:3}" | tar x -C "$2"';
    const run = spawnSync('bash', ['-c', script, 'bash', source, target, ...excluded], { encoding: 'utf8' });
    if (run.status === 0) return;
    const missing = /for '([^']+)'/.exec(run.stderr)?.[1];
    if (missing === undefined) throw new Error(`unpacking ${source}: ${run.stderr}`);
    excluded.push(`:(exclude)${dirname(missing)}`);
  }
  throw new Error(`unpacking ${source}: too many files are missing`);
}
