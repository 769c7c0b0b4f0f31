import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { jsonSchemas } from '../../../worker/contract/json-schemas.js';
import { describeProblem, problem, PROBLEMS } from '../../../worker/contract/problems.js';
import { ROUTES } from '../../../worker/contract/routes.js';

const folder = new URL('../../../plugin/contract/', import.meta.url);

describe('contract/json-schemas', () => {
  it('is what plugin/contract holds, file by file (else run: npm run build:contract)', () => {
    const generated = jsonSchemas();
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(generated).sort());
    for (const [name, content] of Object.entries(generated)) {
      assert.equal(readFileSync(new URL(name, folder), 'utf8'), `${JSON.stringify(content, null, 2)}\n`, name);
    }
  });

  it('uses no reference, no tuple and no schema that accepts anything for a request', () => {
    const text = JSON.stringify(jsonSchemas());
    assert.ok(!text.includes('"$ref"'));
    assert.ok(!/"items":\[/.test(text));
  });

  it('names every route once', () => {
    const seen = Object.values(ROUTES).map((route) => `${route.method} ${route.path}`);
    assert.equal(new Set(seen).size, seen.length);
  });
});

describe('contract/problems', () => {
  it('cuts a parameter that is too long between two characters, because half of one is no valid JSON to PHP', () => {
    const candidates = `${'x'.repeat(499)}😀 and more`;
    assert.equal(problem('several_contacts', { email: '', candidates }).params.candidates, 'x'.repeat(499));
  });

  it('uses in each remedy only the parameters its row names, and all remedies are sentences', () => {
    for (const [code, row] of Object.entries(PROBLEMS)) {
      const used = [...row.remedy.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      const declared = new Set<string>(row.params);
      assert.deepEqual(
        used.filter((name) => !declared.has(name)),
        [],
        code,
      );
      assert.match(row.remedy, /^[A-Z].*[.}]$/, code);
    }
  });

  it('fills a remedy in', () => {
    const text = describeProblem(problem('unmapped_tax', { rate_id: '7', label: 'VAT', percent: '20' }));
    assert.equal(text, 'Choose the Zoho tax for "VAT" (20 %). All orders waiting for it are then sent.');
  });
});
