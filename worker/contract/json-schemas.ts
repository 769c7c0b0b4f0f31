import { z } from 'zod';
import { DATA_CENTRES } from './data-centres.js';
import { PROBLEMS } from './problems.js';
import { ROUTES } from './routes.js';
import { SCOPES } from './scopes.js';
import { DEFAULT_SETTINGS } from './settings.js';
import { CONTRACT, NAMESPACE } from './version.js';

/** Keywords WordPress's validator knows (rest_get_allowed_schema_keywords) and `required` (DESIGN §9). */
const KEYWORDS = new Set([
  'title',
  'description',
  'default',
  'type',
  'format',
  'enum',
  'items',
  'properties',
  'additionalProperties',
  'patternProperties',
  'minProperties',
  'maxProperties',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
  'anyOf',
  'oneOf',
  'required',
]);

/** File name → content of everything PHP reads of the contract. */
export function jsonSchemas(): Record<string, unknown> {
  const files: Record<string, unknown> = {
    'problems.json': PROBLEMS,
    'scopes.json': SCOPES,
    'data-centres.json': DATA_CENTRES,
    'defaults.json': DEFAULT_SETTINGS,
    'routes.json': {
      contract: CONTRACT,
      namespace: NAMESPACE,
      routes: Object.fromEntries(
        Object.entries(ROUTES).map(([name, { method, path, who, request }]) => [
          name,
          {
            method,
            path,
            who,
            request: request === null ? null : `${name}.request.json`,
            answer: `${name}.answer.json`,
          },
        ]),
      ),
    },
  };
  for (const [name, route] of Object.entries(ROUTES)) {
    if (route.request !== null) files[`${name}.request.json`] = toJsonSchema(route.request);
    files[`${name}.answer.json`] = toJsonSchema(route.answer);
  }
  return files;
}

/** Draft 4 without $ref; a keyword WordPress would not understand is an error, not a silent hole. */
function toJsonSchema(schema: z.ZodType): unknown {
  const json = z.toJSONSchema(schema, {
    target: 'draft-4',
    io: 'input',
    reused: 'inline',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => boundNames(zodSchema, jsonSchema),
  });
  return strip(json, '');
}

/** Draft 4 has no propertyNames; a bound on the length of a map's keys, or their pattern, becomes a pattern of its properties. */
function boundNames(schema: z.core.$ZodTypes, json: z.core.JSONSchema.BaseSchema): void {
  if (schema._zod.def.type !== 'record') return;
  const { keyType } = schema._zod.def;
  if (!(keyType instanceof z.ZodString)) return;
  const { pattern, maxLength } = z.toJSONSchema(keyType, { target: 'draft-4' });
  const names = pattern ?? (maxLength === undefined ? null : `^[\\s\\S]{0,${String(maxLength)}}$`);
  if (names === null) return;
  json.patternProperties = { [names]: json.additionalProperties ?? {} };
  json.additionalProperties = false;
}

function strip(node: unknown, at: string): unknown {
  if (Array.isArray(node)) return node.map((entry) => strip(entry, at));
  if (typeof node !== 'object' || node === null) return node;
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === '$schema' || key === 'propertyNames' || key === 'id') continue;
    if (!KEYWORDS.has(key)) throw new Error(`WordPress does not know the keyword "${key}" at ${at}`);
    result[key] = isNameMap(key) ? stripNames(value, `${at}/${key}`) : strip(value, `${at}/${key}`);
  }
  return result;
}

function isNameMap(key: string): boolean {
  return key === 'properties' || key === 'patternProperties';
}

function stripNames(node: unknown, at: string): unknown {
  return Object.fromEntries(
    Object.entries(node as Record<string, unknown>).map(([name, value]) => [name, strip(value, `${at}/${name}`)]),
  );
}
