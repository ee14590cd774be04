/** From the driver's and the server's error codes to what a person can do. */
import { QueryError, StoreError, ZhengtuError } from '../../schema/errors.ts';

interface Known {
  readonly code: RegExp;
  readonly make: (message: string, cause: unknown) => ZhengtuError;
}

const store =
  (code: string, words: string, hint: string) =>
  (message: string, cause: unknown): StoreError =>
    new StoreError(code, words.replace('{}', message), hint, cause);
const query =
  (code: string, words: string, hint: string) =>
  (message: string, cause: unknown): QueryError =>
    new QueryError(code, words.replace('{}', message), hint, cause);

/** The server tells a transaction's whole state in one line. */
const LONGEST_LINE = 160;

/** The first that matches `code message` decides. */
const KNOWN: readonly Known[] = [
  {
    code: /Security\.(?:Unauthorized|CredentialsExpired|AuthenticationRateLimit|TokenExpired)/u,
    make: store(
      'neo4j_auth',
      'Neo4j refuses the user or the password',
      'Set NEO4J_USER and NEO4J_PASSWORD to those of the server.',
    ),
  },
  {
    code: /Database\.DatabaseNotFound|DatabaseNotFound/u,
    make: store(
      'neo4j_no_database',
      'Neo4j has no such database',
      'Set NEO4J_DATABASE to one that exists; Community has one, named neo4j.',
    ),
  },
  {
    code: /AccessMode|Security\.Forbidden|WriteOnReadOnlyAccess/u,
    make: query('refused', 'The query would change the graph', 'Only reading queries are answered.'),
  },
  {
    code: /TransactionTimedOut|Transaction\.Terminated|TransactionMarkedAsFailed.*timeout/u,
    make: query(
      'timeout',
      'The query took too long and was stopped',
      'Name labels and edge types, bound the path length, or add LIMIT.',
    ),
  },
  {
    code: /MemoryPoolOutOfMemory|OutOfMemory/u,
    make: query(
      'too_big',
      'The query needed more memory than it may use and was stopped',
      'Return less: add LIMIT, filter earlier, or count instead of collecting.',
    ),
  },
  {
    code: /No space left|DatabaseUnavailable|Neo\.DatabaseError\.Transaction|UnableToAppend|TransactionLogError|disk|IOException/iu,
    make: store(
      'neo4j_failing',
      'Neo4j cannot write or serve its database (its disk may be full): {}',
      'Look at the logs of the server and free space; loading goes on where it stopped.',
    ),
  },
  {
    code: /ServiceUnavailable|SessionExpired|ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|Connection was closed/u,
    make: store(
      'neo4j_down',
      'Neo4j does not answer: {}',
      'Check that it runs and that NEO4J_URI is right (docker compose up -d, or npm run neo4j).',
    ),
  },
  {
    code: /Neo\.ClientError\.(?:Statement|Procedure|Schema)/u,
    make: query('wrong_query', '{}', 'Check the spelling; the position is counted in the text that was sent.'),
  },
];

/** An error with a code and a hint; those that are ours already pass through. */
export function neo4jError(cause: unknown): ZhengtuError {
  if (cause instanceof ZhengtuError) return cause;
  const { code = '', message = String(cause) } = cause as { code?: string; message?: string };
  const first = message.split('\n')[0]!;
  const line = first.length > LONGEST_LINE ? `${first.slice(0, LONGEST_LINE)} …` : first;
  const known = KNOWN.find((entry) => entry.code.test(`${code} ${message}`));
  return known
    ? known.make(code.startsWith('Neo.ClientError') ? message : line, cause)
    : new StoreError('neo4j_error', `Neo4j said: ${line}`, 'Look at the logs of the server.', cause);
}

/** @throws StoreError `neo4j_version` unless `version` is one whose Cypher we speak. */
export function refuseOtherVersions(version: string): void {
  if (/^(?:5\.(?:1[3-9]|[2-9]\d)|20\d\d\.)/u.test(version)) return;
  throw new StoreError(
    'neo4j_version',
    `The server is Neo4j ${version}; version 5.13 or newer is needed`,
    'Use Neo4j 5.26 LTS (docker-compose.yml starts it).',
  );
}

export function isMemoryError(cause: unknown): boolean {
  return /MemoryPoolOutOfMemory|OutOfMemory/u.test(String((cause as { code?: string }).code));
}

export function isConstraintError(cause: unknown): boolean {
  return /Constraint(?:Validation|Creation)Failed/u.test(String((cause as { code?: string }).code));
}
