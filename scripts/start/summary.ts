import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WalkedStep } from '../obey-the-ring';

export interface WalkSummary {
  browser: string;
  domain: string;
  listed: number;
  seconds: number;
  steps: WalkedStep[];
  /** The panel's words at the end. */
  ending: string;
  /** The final picture. */
  picture: string;
  /** What the look-alike's back end recorded, oldest first. */
  requests: string[];
}

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function asMarkdown(walk: WalkSummary): string {
  const rows = walk.steps.map(({ step, title, did, picture }, index) => {
    const shown = picture ? `[picture](${picture})` : '';
    return `| ${index + 1} | ${step || 'start'} | ${title} | ${did} | ${shown} |`;
  });
  return [
    '# One usage order, walked by the ring alone',
    '',
    `Browser: ${walk.browser}. Listed domains: ${walk.listed}. Domain typed: \`${walk.domain}\`. Time: ${walk.seconds.toFixed(0)} s.`,
    '',
    `The panel at the end: ${walk.ending}`,
    '',
    '| | step | what the panel asked | what was done | |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    'What reached the back end of the look-alike:',
    '',
    ...walk.requests.map((request) => `- ${request}`),
    '',
  ].join('\n');
}

function asPage(walk: WalkSummary): string {
  const figures = [...walk.steps, { step: 'done', did: '', said: walk.ending, title: '', picture: walk.picture }].map(
    ({ step, title, did, picture }, index) => `
    <figure>
      ${picture ? `<img src="${escapeHtml(picture)}" alt="${escapeHtml(title || step)}" loading="lazy">` : ''}
      <figcaption><b>${index + 1}. ${escapeHtml(step || 'start')}</b> ${escapeHtml(did)}</figcaption>
    </figure>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>One usage order, walked by the ring alone</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 32px; max-width: 1400px; color-scheme: light dark; }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)); gap: 24px; }
  figure { margin: 0; }
  img { width: 100%; border: 1px solid #8886; }
</style>
<h1>One usage order, walked by the ring alone</h1>
<p>${escapeHtml(walk.browser)}, ${walk.listed} listed domains, <code>${escapeHtml(walk.domain)}</code>, ${walk.seconds.toFixed(0)} s.</p>
<p>${escapeHtml(walk.ending)}</p>
<main>${figures.join('')}
</main>
</html>
`;
}

/** Writes `index.html` and `summary.md` beside the pictures. */
export function writeSummary(folder: string, walk: WalkSummary): void {
  writeFileSync(join(folder, 'summary.md'), asMarkdown(walk));
  writeFileSync(join(folder, 'index.html'), asPage(walk));
}
