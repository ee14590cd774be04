/** Writes docs/schema.md from the schema: npx tsx scripts/make-schema-docs.ts */
import { writeFileSync } from 'node:fs';
import { schemaReference } from '../src/schema/reference.ts';

writeFileSync(new URL('../docs/schema.md', import.meta.url), schemaReference());
