// npm run package: builds both programs and makes storebooks-<version>.zip with one folder "storebooks" in it.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const plugin = join(root, 'plugin');
const SHIPPED = [
  'storebooks.php',
  'uninstall.php',
  'readme.txt',
  'languages',
  'contract',
  'includes',
  'build',
  'worker',
];

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const [file, pattern] of [
  ['plugin/storebooks.php', /^ \* Version:\s+(\S+)$/m],
  ['plugin/readme.txt', /^Stable tag: (\S+)$/m],
  ['worker/main.ts', /const VERSION = '([^']+)'/],
]) {
  const found = pattern.exec(readFileSync(join(root, file), 'utf8'))?.[1];
  if (found !== version) throw new Error(`${file} says version ${String(found)}, package.json says ${version}`);
}

if (!process.argv.includes('--no-build')) execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit' });
const stage = mkdtempSync(join(tmpdir(), 'storebooks-zip-'));
const folder = join(stage, 'storebooks');
for (const name of SHIPPED) {
  if (!existsSync(join(plugin, name))) throw new Error(`plugin/${name} is missing`);
  cpSync(join(plugin, name), join(folder, name), { recursive: true });
}
cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
sameTimes(stage);

const zip = join(root, `storebooks-${version}.zip`);
rmSync(zip, { force: true });
// -X: no owners or times of this machine, so that the same sources make the same file.
const names = execFileSync('find', ['storebooks', '-type', 'f'], { cwd: stage, encoding: 'utf8' })
  .trim()
  .split('\n')
  .sort();
execFileSync('zip', ['-q', '-X', zip, '-@'], { cwd: stage, input: names.join('\n') });
rmSync(stage, { recursive: true });
console.log(`${zip} (${(statSync(zip).size / 1024).toFixed(0)} kB, ${String(names.length)} files)`);

function sameTimes(path) {
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) sameTimes(join(path, name));
  utimesSync(path, 946684800, 946684800);
}
