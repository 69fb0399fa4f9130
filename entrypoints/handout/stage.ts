import { i18n } from '#i18n';
import type { HandoutPort, Picture } from '../../components/handout/handout-store';
import { stageMessageSchema } from '../../lib/handout/protocol';

/** Longer than any demonstration takes, also on a slow machine; milliseconds. */
const LONGEST_MS = 240_000;
/** Twice the size at which it is shown: sharp on paper. */
const SHARPNESS = 1.6;

/** Takes the pictures of a procedure on the practice OneBill, in a frame of this page. */
export function stageIn(place: () => HTMLElement | null): HandoutPort['takePictures'] {
  return (of, onPicture, signal) =>
    new Promise((resolve, reject) => {
      const host = place();
      if (!host) throw new Error('The handout has no place for the practice OneBill.');
      const frame = document.createElement('iframe');
      frame.src = `handout-stage.html?${new URLSearchParams({ procedure: of.procedure, shell: of.screens })}`;
      frame.title = i18n.t('handout.stage');
      // Only looked at; not inert, because nothing in an inert frame can be pointed at.
      frame.tabIndex = -1;
      const over = new AbortController();
      const end = (): void => {
        over.abort();
        clearTimeout(late);
        frame.remove();
      };
      const late = setTimeout(() => {
        end();
        reject(new Error('The practice OneBill took too long.'));
      }, LONGEST_MS);
      signal.addEventListener('abort', end, { signal: over.signal });
      let drawn: Promise<unknown> = Promise.resolve();
      const hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
        if (source !== frame.contentWindow || origin !== location.origin) return;
        const message = stageMessageSchema.safeParse(data).data;
        if (message?.plumbline === 'shot') {
          const { step, target, words, svg } = message;
          drawn = drawn.then(async () =>
            onPicture({ step, target, words, image: await drawnOf(svg) } satisfies Picture),
          );
        } else if (message?.plumbline === 'end') {
          end();
          drawn.then(() => resolve(message.how === 'stopped' ? (message.at ?? '') : undefined), reject);
        }
      };
      window.addEventListener('message', hear, { signal: over.signal });
      host.replaceChildren(frame);
    });
}

/** The picture as a PNG: every reader of Markdown shows one, and none runs anything in it. */
async function drawnOf(svg: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SHARPNESS;
  canvas.height = image.naturalHeight * SHARPNESS;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gave no canvas to draw pictures on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
