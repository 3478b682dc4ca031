/** Writes `connector/contract/generated/messages.ts` from the JSON Schemas: `npx tsx scripts/generate-contract.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { SCHEMA_FILES } from '../connector/contract/schemas.ts';

const banner = '/** Generated from contract/schemas by scripts/generate-contract.ts. Do not edit: a test compares. */';

/** The types of all messages as TypeScript source. */
export function generateTypes(): Promise<string> {
  const schema = {
    title: 'Messages',
    type: 'object' as const,
    required: Object.keys(SCHEMA_FILES),
    properties: Object.fromEntries(Object.entries(SCHEMA_FILES).map(([name, file]) => [name, { $ref: file }])),
  };
  const cwd = fileURLToPath(new URL('../connector/contract/schemas/', import.meta.url));
  return compile(schema, 'Messages', { cwd, additionalProperties: false, bannerComment: banner });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../connector/contract/generated/messages.ts', import.meta.url), await generateTypes());
}
