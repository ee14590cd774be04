/**
 * Child process that serves one graph file, read-only: answers one question at a time.
 * Arguments: path of the file, bytes of the largest database size, bytes of memory for questions.
 */
import { boundAddressSpace } from '../child/address-space.ts';
import { childError } from '../child/bounds.ts';
import type { Answer, Question } from '../child/messages.ts';
import type { Cell, Table } from '../graph-store.ts';
import { CellMaker } from './cells.ts';
import { type LadybugConnection, type LadybugResult, loadLadybug } from './library.ts';

const BUFFER_BYTES = 256 << 20;

const say = (answer: Answer): void => void process.send?.(answer);

/** Reads at most `maxRows` rows; one more tells that there are others. */
function readTable(result: LadybugResult, { maxRows, maxLength, cut }: Question): Table {
  const columns = result.getColumnNamesSync();
  const raw: Record<string, unknown>[] = [];
  while (raw.length < maxRows && result.hasNext()) raw.push(result.getNextSync());
  let truncated = result.hasNext();
  const maker = new CellMaker();
  for (const row of raw) maker.note(row);
  const rows: Cell[][] = [];
  let length = 0;
  for (const row of raw) {
    const cells = columns.map((name) => maker.cell(row[name]));
    length += JSON.stringify(cells).length;
    if (length > maxLength) {
      if (!cut || rows.length === 0) throw new Error('Buffer manager exception: the answer is longer than it may be');
      truncated = true;
      break;
    }
    rows.push(cells);
  }
  return { columns, rows, truncated };
}

async function answer(connection: LadybugConnection, question: Question): Promise<Table> {
  connection.setQueryTimeout(question.timeoutMs);
  const statement = connection.prepareSync(question.cypher);
  if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
  if (!statement.isReadOnly()) throw new Error('Cannot execute write operations in a read-only database!');
  const results = [await connection.execute(statement, { ...question.parameters })].flat();
  try {
    return readTable(results[0]!, question);
  } finally {
    for (const result of results) result.close();
  }
}

function serve([file, maxDbSize, room]: readonly string[]): void {
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  try {
    const { Database, Connection } = loadLadybug();
    const database = new Database(file!, BUFFER_BYTES, true, true, Number(maxDbSize), true, -1, false, false);
    database.initSync();
    const connection = new Connection(database, 2);
    boundAddressSpace(Number(room));
    process.on('message', async (question: Question) => {
      try {
        say({ kind: 'table', id: question.id, table: await answer(connection, question) });
      } catch (error) {
        say({ kind: 'error', id: question.id, error: childError(error) });
      }
    });
    say({ kind: 'ready' });
  } catch (error) {
    say({ kind: 'broken', error: childError(error) });
  }
}

serve(process.argv.slice(2));
