/** Writes cypher/schema.cypher from the schema: `npx tsx scripts/make-schema-cypher.ts`. */
import { writeFileSync } from 'node:fs';
import { schemaFile } from '../src/store/neo4j/schema-statements.ts';

writeFileSync(new URL('../cypher/schema.cypher', import.meta.url), schemaFile());
