/** Bounds the address space of this very process, where Linux's `prlimit` is at hand. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Allows `room` bytes more than are taken now. Gives back whether the bound stands. */
export function boundAddressSpace(room: number): boolean {
  try {
    const taken = Number(/^VmSize:\s+(\d+) kB/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
    execFileSync('prlimit', ['--pid', String(process.pid), `--as=${taken + room}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false; // `ulimit -v` of the starting shell bounds it, less tightly
  }
}
