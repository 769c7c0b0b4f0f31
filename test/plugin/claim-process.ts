import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { end } from '../store/database.js';

const SERVER = fileURLToPath(new URL('../store/php/claim-server.php', import.meta.url));

/** A PHP process that runs one command at a time at the moment it is told. */
export interface PhpProcess {
  ask(name: string, now: number, body?: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

export async function startPhp(wpPath: string): Promise<PhpProcess> {
  const child: ChildProcessWithoutNullStreams = spawn('php', [SERVER, wpPath]);
  child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  assert.equal(first.value, 'ready');
  return {
    async ask(name, now, body = {}) {
      child.stdin.write(`${JSON.stringify({ name, now, body })}\n`);
      const { value } = (await lines.next()) as { value: string };
      const answer = JSON.parse(value) as unknown;
      return name === 'due' && Array.isArray(answer) ? [...(answer as string[])].sort() : answer;
    },
    stop() {
      child.stdin.end();
      return end(child, 'SIGTERM');
    },
  };
}
