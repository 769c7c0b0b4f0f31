import { pair } from '../pairing.js';

/** `node worker.mjs pair`: reads the code of wp-admin from the standard input and keeps it. */
export async function pairCommand(
  input: AsyncIterable<Buffer | string>,
  dataDir: string | null,
  print: (text: string) => void,
): Promise<void> {
  let code = '';
  for await (const chunk of input) {
    code += String(chunk);
    // Typed at a terminal the code ends with its line; piped, with the input.
    if (code.trim() !== '' && code.includes('\n')) break;
  }
  const paired = await pair(code, dataDir);
  print(`Paired with ${paired.storeUrl}; kept in ${paired.dataDir}.`);
}
