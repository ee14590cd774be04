/** Where Neo4j is, from the environment. */
import { z } from 'zod';
import { StoreError } from '../../schema/errors.ts';

const Environment = z.object({
  NEO4J_URI: z.string().regex(/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/\S+$/u),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
});

export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  /** Without one no authentication is tried. */
  readonly password: string | undefined;
  readonly database: string;
}

/** @throws StoreError `neo4j_not_set` or `neo4j_bad_uri`. */
export function neo4jSettings(environment: Readonly<Record<string, string | undefined>>): Neo4jSettings {
  if (!environment['NEO4J_URI'])
    throw new StoreError(
      'neo4j_not_set',
      'NEO4J_URI is not set',
      'Set NEO4J_URI (bolt://127.0.0.1:7687), NEO4J_USER, NEO4J_PASSWORD and, where it is not “neo4j”, NEO4J_DATABASE.',
    );
  const parsed = Environment.safeParse(environment);
  if (!parsed.success)
    throw new StoreError(
      'neo4j_bad_uri',
      `NEO4J_URI is no address of Neo4j: ${environment['NEO4J_URI']}`,
      'Write bolt://host:7687, neo4j://host:7687, or the same with +s for TLS.',
    );
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = parsed.data;
  return { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
}

/** The same settings as an environment. */
export function settingsEnvironment({ uri, user, password, database }: Neo4jSettings): Record<string, string> {
  return {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_DATABASE: database,
    ...(password !== undefined && { NEO4J_PASSWORD: password }),
  };
}
