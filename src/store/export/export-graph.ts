/** Writes a whole graph to files, in the form that a tool takes. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../../schema/errors.ts';
import type { Graph } from '../../schema/graph.ts';
import { diskError } from '../data-folder.ts';
import { writeCsvFolder, writeEmbeddedFolder, writeNeo4jAdminFolder } from './folders.ts';
import { gexf, graphml, jsonDump } from './single-files.ts';
import { writeLines } from './write-lines.ts';

/** `folder`: many files and a README in it. `file`: one file. */
export const EXPORT_FORMATS = {
  'neo4j-admin': 'folder',
  embedded: 'folder',
  csv: 'folder',
  json: 'file',
  graphml: 'file',
  gexf: 'file',
} as const;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

export const isExportFormat = (name: string): name is ExportFormat => Object.hasOwn(EXPORT_FORMATS, name);

/**
 * Writes `graph` to `target`, a folder or a file as the format says; gives back the paths that were written.
 * @throws StoreError `disk_full` or `not_writable`; UsageError for an unknown format.
 */
export async function exportGraph(graph: Graph, format: string, target: string): Promise<readonly string[]> {
  if (!isExportFormat(format))
    throw new UsageError(
      'unknown_format',
      `There is no format “${format}”`,
      `Formats: ${Object.keys(EXPORT_FORMATS).join(', ')}.`,
    );
  try {
    mkdirSync(EXPORT_FORMATS[format] === 'folder' ? target : dirname(target), { recursive: true });
  } catch (cause) {
    throw diskError(target, cause);
  }
  switch (format) {
    case 'neo4j-admin':
      return writeNeo4jAdminFolder(graph, target);
    case 'embedded':
      return writeEmbeddedFolder(graph, target);
    case 'csv':
      return writeCsvFolder(graph, target);
    case 'json':
      return writeLines(target, jsonDump(graph));
    case 'graphml':
      return writeLines(target, graphml(graph));
    case 'gexf':
      return writeLines(target, gexf(graph));
  }
}
