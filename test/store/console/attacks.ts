/** Attacks on the console: each must be refused or stopped on both stores, or give no more than the cap. */
export interface Attack {
  readonly what: string;
  readonly cypher: string;
  /** May answer, but only so much as the caps allow. */
  readonly bounded?: true;
}

export interface Bait {
  /** A file that holds a secret. */
  readonly secret: string;
  /** A path that must not come to be. */
  readonly written: string;
  /** http://127.0.0.1:port of a listener that must hear nothing. */
  readonly listener: string;
}

const group = (what: string, cyphers: readonly string[], bounded?: true): Attack[] =>
  cyphers.map((cypher) => ({ what, cypher, ...(bounded && { bounded }) }));

export function attacks({ secret, written, listener }: Bait): Attack[] {
  const letters = (text: string): string =>
    [...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  return [
    ...group('writes', [
      "CREATE (n:Place {id: 'evil'}) RETURN n.id",
      "MERGE (n:Place {id: 'evil'}) RETURN n.id",
      "MATCH (n:Place) SET n.name = 'evil' RETURN n.id",
      'MATCH (n:Place) DETACH DELETE n',
      'MATCH ()-[r]->() DELETE r',
      'MATCH (n:Place) REMOVE n.name RETURN n.id',
      'MATCH (n:Place) WITH n FOREACH (x IN [1] | SET n.name = x)',
      "INSERT (n:Place {id: 'evil'})",
      "MATCH (a:Place) CREATE (a)-[:PART_OF {id: 'evil'}]->(a)",
      "MATCH (n:Place) RETURN n.id UNION CREATE (n:Place {id: 'evil'}) RETURN n.id",
      "CALL { CREATE (n:Place {id: 'evil'}) } RETURN 1",
      "CALL { CREATE (n:Place {id: 'evil'}) } IN TRANSACTIONS RETURN 1",
      "UNWIND [1] AS x CALL (x) { MERGE (n:Place {id: 'evil'}) RETURN n } RETURN x",
      'MATCH (n) WHERE EXISTS { CREATE (m:Place) } RETURN n.id',
    ]),
    ...group('schema and administration', [
      'DROP TABLE Place',
      'DROP INDEX zhengtu_text',
      'DROP CONSTRAINT zhengtu_Place_id',
      'CREATE INDEX evil FOR (n:Place) ON (n.name)',
      'CREATE NODE TABLE Evil (id STRING, PRIMARY KEY (id))',
      'ALTER TABLE Place ADD evil STRING',
      'ALTER CURRENT USER SET PASSWORD FROM "a" TO "b"',
      "CREATE USER evil SET PASSWORD 'evilevil'",
      'CREATE DATABASE evil',
      'STOP DATABASE neo4j',
      'SHOW SETTINGS',
      'SHOW USERS',
      'SHOW TRANSACTIONS YIELD transactionId RETURN transactionId',
      "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
      'USE system SHOW DATABASES',
      'USE system MATCH (n) RETURN n',
      'CHECKPOINT',
      'BEGIN TRANSACTION',
      'COMMIT',
      'GRANT ROLE admin TO neo4j',
      'EXPLAIN MATCH (n) DELETE n',
      'PROFILE MATCH (n) RETURN n',
      'CYPHER runtime=slotted MATCH (n) RETURN n.id',
    ]),
    ...group('procedures', [
      'CALL dbms.listConfig() YIELD name, value RETURN name, value',
      'CALL dbms.listConnections()',
      'CALL db.clearQueryCaches()',
      'CALL `dbms`.`listConfig`()',
      'CALL dbms . listConfig ( )',
      'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
      "CALL apoc.load.json('file:///etc/passwd') YIELD value RETURN value",
      "RETURN apoc.text.join(['a'], '')",
      'CALL show_tables() RETURN *',
      "CALL current_setting('threads') RETURN *",
      'CALL threads=1',
      "RETURN nextval('evil')",
      "RETURN current_setting('home_directory') AS home",
      'RETURN `apoc`.`evil`() AS x',
      'RETURN `hash`(1) AS x',
    ]),
    ...group('files', [
      `LOAD FROM '${secret}' RETURN *`,
      `LOAD WITH HEADERS (a STRING) FROM '${secret}' RETURN a`,
      `LOAD CSV FROM 'file://${secret}' AS line RETURN line`,
      `load csv from 'file:///etc/passwd' as line return line`,
      `COPY (MATCH (n:Place) RETURN n.name) TO '${written}'`,
      `COPY Place FROM '${secret}'`,
      `EXPORT DATABASE '${written}'`,
      `IMPORT DATABASE '${secret}'`,
      `ATTACH '${secret}' AS evil (DBTYPE sqlite)`,
      'INSTALL httpfs',
      "LOAD EXTENSION '/tmp/evil.so'",
      `MATCH (n:Place) WITH n LIMIT 1 LOAD FROM '${secret}' RETURN *`,
      `WITH 1 AS x LOAD CSV FROM 'file://${secret}' AS line RETURN line`,
      `UNWIND [1] AS x LOAD FROM '${secret}' RETURN *`,
      `MATCH (n) RETURN n.id UNION ALL LOAD FROM '${secret}' RETURN *`,
      `RETURN 1; LOAD FROM '${secret}' RETURN *`,
      `RETURN 1 AS LOAD FROM '${secret}' RETURN *`,
      `RETURN {a: LOAD FROM '${secret}' RETURN *}`,
      `MATCH (n) WHERE EXISTS { LOAD FROM '${secret}' RETURN * } RETURN n.id`,
      `RETURN read_csv('${secret}') AS x`,
      `RETURN file('${secret}') AS x`,
    ]),
    ...group('network', [
      `LOAD CSV FROM '${listener}/x' AS line RETURN line`,
      `LOAD CSV WITH HEADERS FROM "${listener}/x" AS line RETURN line`,
      `MATCH (n:Place) CALL { WITH n LOAD CSV FROM '${listener}/x' AS l RETURN l } RETURN l`,
      `RETURN 1 AS a UNION LOAD CSV FROM '${listener}/x' AS a RETURN a`,
      `LOAD FROM '${listener}/x.csv' RETURN *`,
      `CALL (*) { LOAD CSV FROM '${listener}/x' AS l RETURN l } RETURN l`,
      `USING PERIODIC COMMIT LOAD CSV FROM '${listener}/x' AS l RETURN l`,
      `RETURN COUNT { LOAD CSV FROM '${listener}/x' AS l RETURN l } AS c`,
    ]),
    ...group('comments, strings and Unicode', [
      `LO/**/AD CSV FROM '${listener}/x' AS l RETURN l`,
      `LOAD /* nothing */ CSV /**/ FROM '${listener}/x' AS l RETURN l`,
      `LOAD // nothing\n CSV FROM '${listener}/x' AS l RETURN l`,
      `/* a */ LOAD /* '*/ FROM '${secret}' /* ' */ RETURN *`,
      `// RETURN 1\rLOAD CSV FROM '${listener}/x' AS l RETURN l`,
      `${letters('LOAD CSV')} FROM '${listener}/x' AS l RETURN l`,
      `LOAD\\u0020CSV FROM '${listener}/x' AS l RETURN l`,
      `RETURN 'a\\u0027 AS a UNION LOAD CSV FROM \\u0027${listener}/x\\u0027 AS a RETURN a //'`,
      `RETURN "a\\\\" LOAD CSV FROM '${listener}/x' AS l RETURN l //"`,
      `RETURN 'a\\\\' LOAD FROM '${secret}' RETURN *`,
      `RETURN 'a'' LOAD FROM ${secret} RETURN *`,
      `RETURN \`a\`\` LOAD FROM '${secret}' RETURN * \``,
      `LOAD\u00a0CSV FROM '${listener}/x' AS l RETURN l`,
      `LOAD\u3000CSV\u2003FROM '${listener}/x' AS l RETURN l`,
      `ＬＯＡＤ CSV FROM '${listener}/x' AS l RETURN l`,
      'ſHOW ſETTINGS',
      'ſET = 1',
      `LOAD\u200bCSV FROM '${listener}/x' AS l RETURN l`,
      `\u202eLOAD CSV FROM '${listener}/x' AS l RETURN l`,
      `\ufeffLOAD FROM '${secret}' RETURN *`,
      'MATCH (n) RETURN n /* no end',
      "RETURN 'no end",
      'RETURN `no end',
      '',
      ';',
      '// only a comment',
      'RETURN 1;;RETURN 2',
      'RETURN 1; MATCH (n) DETACH DELETE n',
      'CaLl dbms.listConfig()',
      'MATCH (n)\0 RETURN n',
      `RETURN ${'('.repeat(8000)}1${')'.repeat(8000)} AS x`,
      `RETURN ${'['.repeat(5000)}${']'.repeat(5000)} AS x`,
      `RETURN '${'x'.repeat(30_000)}' AS x`,
    ]),
    ...group('endless questions', [
      'UNWIND range(1, 1000000000) AS x UNWIND range(1, 1000000000) AS y WITH x + y AS z WHERE z < 0 RETURN count(z)',
      'UNWIND range(1, 100000000) AS x UNWIND range(1, 1000) AS y RETURN collect(x + y)',
      'MATCH (a), (b), (c), (d), (e), (f), (g) WITH a, b, c, d, e, f, g WHERE a.id + b.id = c.id + d.id + e.id + f.id + g.id RETURN count(*)',
      'MATCH (a)-[*1..30]-(b) RETURN count(*)',
      "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a|a|aa|a?)*(a|a)*b' AS x",
    ]).map((attack) => ({ ...attack, bounded: true as const })),
    ...group(
      'huge results',
      [
        'UNWIND range(1, 1000000) AS x RETURN x',
        'MATCH (a), (b), (c) RETURN a, b, c',
        'UNWIND range(1, 1000000000) AS x RETURN x LIMIT 1000000000',
        'RETURN range(1, 30000000) AS x',
        "UNWIND range(1, 100000) AS x WITH collect('政府工作报告政府工作报告政府工作报告政府工作报告') AS l UNWIND l AS a RETURN a, l",
        'MATCH (a) RETURN a UNION ALL MATCH (a) RETURN a',
      ],
      true,
    ),
  ];
}
