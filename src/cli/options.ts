import type { Command } from 'commander';
import { dataFolder } from '../store/data-folder.ts';

export interface GlobalOptions {
  readonly data: string;
  readonly store: string | undefined;
}

/** Options that stand before or behind any command. */
export function globalOptions(command: Command): GlobalOptions {
  const given = command.optsWithGlobals<{ data?: string; store?: string }>();
  return { data: dataFolder(given.data), store: given.store ?? process.env['ZHENGTU_STORE'] };
}
