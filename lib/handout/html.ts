import type { Sheet, SheetStep } from './sheet';

/** The sheet as a page of its own: no script, no request, its pictures in it. */
export function toHtml({ title, text, language, steps }: Sheet): string {
  return `<!doctype html>
<html lang="${safe(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${safe(title)}</h1>
<p>${safe(text)}</p>
<ol>
${steps.map(stepOf).join('\n')}
</ol>
</main>
</body>
</html>
`;
}

function stepOf({ number, title, what, why, note, figures }: SheetStep): string {
  const small = [why, note].filter(Boolean).map((each) => `<p class="why">${safe(each ?? '')}</p>`);
  const pictures = figures.map(
    ({ caption, image }) =>
      `<figure><img src="${safe(image)}" alt="${safe(caption)}"><figcaption>${safe(caption)}</figcaption></figure>`,
  );
  const head = `<h2><span>${safe(number)}</span> ${safe(title)}</h2><p>${safe(what)}</p>`;
  return `<li>${head}${small.join('')}${pictures.join('')}</li>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

const STYLE = `
body { margin: 0; font: 15px/22px system-ui, sans-serif; color: #1b191f; background: #fff; }
main { max-width: 820px; margin: 0 auto; padding: 32px 24px; }
h1 { font-size: 24px; line-height: 30px; margin: 0 0 4px; }
ol { list-style: none; margin: 24px 0 0; padding: 0; }
li { margin: 0 0 28px; break-inside: avoid; }
h2 { font-size: 17px; line-height: 22px; margin: 0 0 4px; }
h2 span { color: #84297a; margin-right: 6px; }
p { margin: 0; }
.why { color: #524e58; font-size: 13px; line-height: 18px; margin-top: 4px; }
figure { margin: 10px 0 0; break-inside: avoid; }
img { display: block; max-width: 100%; border: 1px solid #dcd9e0; border-radius: 6px; }
figcaption { color: #67626e; font-size: 12px; line-height: 16px; margin-top: 4px; }
@page { margin: 16mm; }`;
