// Empties dist/ of compiled sources before a build; the built page (dist/page) is left to Vite.
import { readdirSync, rmSync } from 'node:fs';

for (const entry of existing('dist')) if (entry !== 'page') rmSync(`dist/${entry}`, { recursive: true, force: true });

function existing(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
