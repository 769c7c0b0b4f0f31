import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from './json-schemas.js';

const folder = fileURLToPath(new URL('../../plugin/contract/', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(jsonSchemas())) {
  writeFileSync(`${folder}${name}`, `${JSON.stringify(content, null, 2)}\n`);
}
