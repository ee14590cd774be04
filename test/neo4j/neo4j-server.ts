/** A real Neo4j Community of one's own, from Maven Central: no Docker, loopback only, a free port, ended with its owner. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const POM = join(ROOT, 'test/neo4j/pom.xml');
const CACHE = join(ROOT, '.tmp/neo4j');
const LIB = join(CACHE, 'lib');
const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'];
const START_SECONDS = 400;

export interface RunningNeo4j {
  readonly uri: string;
  readonly folder: string;
  readonly pid: number;
  /** What openNeo4jStore takes. */
  readonly environment: Readonly<Record<string, string>>;
  /** Ends the server and, unless its folder was given, removes its data. */
  stop(): Promise<void>;
  /** Ends it and starts it again with the same data on the same port. */
  restart(options?: { readonly kill?: boolean }): Promise<void>;
}

export interface Neo4jOptions {
  /** Keeps the data here; else a folder that goes with the server. */
  readonly folder?: string;
  readonly port?: number;
  readonly password?: string;
  readonly heap?: string;
  /** Arguments of neo4j-admin to run before the first start: an import. */
  readonly admin?: readonly string[];
  /** Further lines of neo4j.conf. */
  readonly settings?: readonly string[];
}

/** Why no Neo4j can be started here, or null when it can; fetches the server's jars the first time. */
export function whyNoNeo4j(): string | null {
  if (process.env['ZHENGTU_NEO4J'] === 'off') return 'ZHENGTU_NEO4J=off';
  try {
    const version = Number(/version "(\d+)/u.exec(javaVersion())?.[1]);
    if (!(version >= 17)) return `Java ${version} is older than 17`;
  } catch {
    return 'Java is not installed';
  }
  try {
    library();
    return null;
  } catch (error) {
    return `Maven is not installed or cannot fetch the server (${String(error).split('\n')[0]})`;
  }
}

function javaVersion(): string {
  return execFileSync('sh', ['-c', 'java -version 2>&1'], { encoding: 'utf8' });
}

/** Fetches the server's jars once, whole or not at all. */
function library(): string {
  if (existsSync(LIB)) return LIB;
  mkdirSync(CACHE, { recursive: true });
  const part = mkdtempSync(join(CACHE, 'lib-'));
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  execFileSync('mvn', ['-q', '-f', POM, goal, '-DincludeScope=runtime', `-DoutputDirectory=${part}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 600_000,
  });
  if (readdirSync(part).length < 100) throw new Error('Maven did not bring the jars of Neo4j');
  try {
    renameSync(part, LIB);
  } catch {
    rmSync(part, { recursive: true, force: true }); // another process was faster
  }
  return LIB;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A new folder; those of processes that are gone are removed. */
function ownFolder(): string {
  for (const name of readdirSync(CACHE)) {
    const owner = /^run-(\d+)-/u.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(CACHE, `run-${process.pid}-`));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Ends the server when this process is gone, however it went. */
function endWithUs(server: number): void {
  const watch =
    'while kill -0 "$1"; do kill -0 "$0" || { kill "$1"; sleep 10; kill -9 "$1"; exit; }; sleep 1; done 2>/dev/null';
  spawn('sh', ['-c', watch, String(process.pid), String(server)], { stdio: 'ignore', detached: true }).unref();
}

export async function startNeo4j(options: Neo4jOptions = {}): Promise<RunningNeo4j> {
  const lib = library();
  mkdirSync(CACHE, { recursive: true });
  const folder = options.folder ?? ownFolder();
  const port = options.port ?? (await freePort());
  const home = join(folder, 'home');
  const conf = join(folder, 'conf');
  const fresh = !existsSync(join(home, 'data/databases'));
  for (const name of ['data', 'logs', 'run', 'plugins', 'import']) mkdirSync(join(home, name), { recursive: true });
  mkdirSync(conf, { recursive: true });
  writeFileSync(join(conf, 'neo4j.conf'), `${configuration(port, options).join('\n')}\n`);
  const java = [...javaOptions(options.heap ?? '512m'), '-cp', `${lib}/*`];
  const admin = (args: readonly string[]): void =>
    void execFileSync('java', [...java, 'org.neo4j.cli.AdminTool', ...args], {
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  if (options.password !== undefined && fresh) admin(['dbms', 'set-initial-password', options.password]);
  if (options.admin) admin(options.admin);
  const uri = `bolt://127.0.0.1:${port}`;
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${conf}`, '--console-mode'];
  const log = join(folder, 'console.log');
  let child = await launch([...java, ...main], log, uri);
  return {
    uri,
    folder,
    get pid() {
      return child.pid!;
    },
    environment: {
      NEO4J_URI: uri,
      ...(options.password !== undefined && { NEO4J_USER: 'neo4j', NEO4J_PASSWORD: options.password }),
    },
    async stop() {
      await end(child, 'SIGTERM');
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
    async restart({ kill = false } = {}) {
      await end(child, kill ? 'SIGKILL' : 'SIGTERM');
      child = await launch([...java, ...main], log, uri);
    },
  };
}

function javaOptions(heap: string): string[] {
  return [
    '-Xms256m',
    `-Xmx${heap}`,
    ...OPENED.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
  ];
}

function configuration(port: number, { password, settings = [] }: Neo4jOptions): string[] {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `dbms.security.auth_enabled=${password !== undefined}`,
    'dbms.security.allow_csv_import_from_file_urls=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=256m',
    'db.transaction.timeout=120s',
    'db.memory.transaction.max=256m',
    'dbms.memory.transaction.total.max=384m',
    'db.tx_log.rotation.retention_policy=false',
    'db.tx_log.preallocate=false',
    ...settings,
  ];
}

async function launch(args: readonly string[], log: string, uri: string): Promise<ChildProcess> {
  const out = createWriteStream(log, { flags: 'a' });
  const child = spawn('java', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.pipe(out, { end: false });
  child.stderr.pipe(out, { end: false });
  child.unref();
  if (child.pid !== undefined) endWithUs(child.pid);
  const driver = neo4j.driver(uri, undefined, { connectionTimeout: 2000 });
  try {
    for (let tries = 0; tries < START_SECONDS * 4; tries++) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`Neo4j ended at its start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
      const answer = await driver.getServerInfo().catch((error: { code?: string }) => error);
      if (!('code' in answer) || String(answer.code).includes('Security')) return child;
      await pause(250);
    }
  } finally {
    await driver.close();
  }
  child.kill('SIGKILL');
  throw new Error(`Neo4j did not answer within ${START_SECONDS} s`);
}

function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const hard = setTimeout(() => child.kill('SIGKILL'), 30_000);
    child.once('exit', () => {
      clearTimeout(hard);
      resolve();
    });
    child.kill(signal);
  });
}
