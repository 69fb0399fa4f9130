import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, posix } from 'node:path';
import { root } from '../../scripts/root';

export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  path: string;
  text: string;
}

/** Made by tools, not by people. */
const NOT_OURS = new Set(['node_modules', '.git', '.output', '.wxt', 'test-results', 'start-results']);
const READABLE = /\.(ts|tsx|mjs|js|css|html|json|yml|md|txt|svg)$|^\.ci\/run$|^\.gitignore$|^LICENSE$/;

function listFiles(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (NOT_OURS.has(entry.name)) return [];
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

const paths = listFiles();

/** Every text file of the project. */
export const allFiles: SourceFile[] = paths
  .filter((path) => READABLE.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const isCode = ({ path }: SourceFile) => /\.(ts|tsx|mjs|css)$/.test(path);
const isGenerated = ({ path }: SourceFile) => path.includes('.generated.');

/** Everything that people write for computers, and no tool made. */
export const codeFiles = allFiles.filter((file) => isCode(file) && !isGenerated(file));

/** What ends up in the extension. */
export const shippedFiles = codeFiles.filter(({ path }) => /^(lib|components|entrypoints)\//.test(path));

/** What is true of a file, as `path` lines: an empty list is a pass, anything else names the files. */
export function offenders(files: SourceFile[], isOffence: (file: SourceFile) => boolean | string): string[] {
  return files.flatMap((file) => {
    const offence = isOffence(file);
    if (!offence) return [];
    return typeof offence === 'string' ? `${file.path}: ${offence}` : file.path;
  });
}

/** The lines on which a pattern is found, as `path:line`. */
export function linesWith(files: SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}

/** Source without comments, so that words about a thing are not taken for the thing. */
export function withoutComments(file: SourceFile): SourceFile {
  const text = file.text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1');
  return { ...file, text };
}

export interface Import {
  from: string;
  /** A path inside the project without its ending, or the name of a package. */
  of: string;
  /** Types alone leave nothing in the bundle. */
  typeOnly: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What each file takes from elsewhere. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...withoutComments({ path, text }).text.matchAll(IMPORT)].flatMap(([, , type, plain, dynamic]) => {
    const name = plain ?? dynamic;
    if (!name) return [];
    const isInside = name.startsWith('.');
    const of = isInside ? normalize(posix.join(posix.dirname(path), name)).replace(/\\/g, '/') : name;
    return [{ from: path, of, typeOnly: Boolean(type) }];
  });
}
