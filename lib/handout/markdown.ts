import type { Sheet, SheetStep } from './sheet';

/** The sheet as Markdown, with its pictures in it: one file, to be put anywhere. */
export function toMarkdown({ title, text, steps }: Sheet): string {
  const parts = [`# ${plain(title)}`, plain(text), ...steps.map(stepOf)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function stepOf({ number, title, what, why, note, figures }: SheetStep): string {
  const pictures = figures.map(({ caption, image }) => `![${plain(`${number}: ${caption}`)}](${image})`);
  const quoted = [why, note]
    .filter((each) => each !== undefined && each !== '')
    .map((each) => `> ${plain(each ?? '')}`);
  return [`## ${number}. ${plain(title)}`, plain(what), ...quoted, ...pictures].join('\n\n');
}

/** What Markdown would take for a sign of its own stays what it is. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`);
}
