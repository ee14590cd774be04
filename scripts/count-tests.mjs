// Prints the closing line of the gate from the runner's own results: "N passed, N failed".
import { readFileSync } from 'node:fs';

let results;
try {
  results = JSON.parse(readFileSync('.tmp/vitest.json', 'utf8'));
} catch {
  console.error('The test runner left no results: it did not run to its end.');
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const skipped = results.numPendingTests + results.numTodoTests;
// A file that fails to load has no tests of its own: it counts as one failure.
const broken = results.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
).length;
const failed = results.numFailedTests + broken;
if (skipped > 0) console.log(`${skipped} tests were skipped: each file says why where it is skipped.`);
console.log(`${results.numPassedTests} passed, ${failed} failed`);
process.exit(failed > 0 || results.numPassedTests === 0 ? 1 : 0);
