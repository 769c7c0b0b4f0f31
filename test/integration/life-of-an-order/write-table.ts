import { writeFileSync } from 'node:fs';
import { switchTable, toMarkdown } from './switch-table.js';

writeFileSync(new URL('table.md', import.meta.url), toMarkdown(await switchTable()));
