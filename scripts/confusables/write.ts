import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateConfusables } from './generate';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Unicode's own file, as published; LICENSE.txt beside it is its licence. A new version is put in its place. */
export const confusablesText = () => readFileSync(here('confusables.txt'), 'utf8');
export const WRITTEN = here('../../lib/domains/confusables.generated.ts');

/** Every build does this first, so that the table is that of the file. Writes nothing when it is already. */
export function writeConfusables(): void {
  const source = generateConfusables(confusablesText());
  if (readFileSync(WRITTEN, 'utf8') !== source) writeFileSync(WRITTEN, source);
}
