import { Command } from 'commander';
export function exportCommand(): Command {
  return new Command('export').description('write the graph to files');
}
