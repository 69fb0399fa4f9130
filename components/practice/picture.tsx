import { useMemo } from 'react';
import type { Picture } from '../../lib/training/run';

type Box = NonNullable<Picture['did']>;
/** What is shown around the place it is about, at most; CSS pixels of the practised page. */
const SHOWN = { width: 560, height: 340 };

/** A picture of the practised screen around a mistake. Drawn as an image, so nothing in it can run or be pressed. */
export function PictureView({ picture, styles, label }: { picture: Picture; styles?: string; label: string }) {
  const source = useMemo(() => pictureSource(picture, styles ?? ''), [picture, styles]);
  return <img className="pl-picture" src={source} alt={label} width={SHOWN.width} height={SHOWN.height} />;
}

/** The picture as the address of an SVG image: the page's markup, cut to the place, with its rings. */
export function pictureSource(picture: Picture, styles: string): string {
  const { markup, width, height, did, right } = picture;
  const cut = cutAround([did, right], { width, height });
  const rings = [did && ring(did, '#865000', '6 4'), right && ring(right, '#84297a')].filter(Boolean).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SHOWN.width}" height="${SHOWN.height}" viewBox="${cut}"><rect width="${width}" height="${height}" fill="#fff"/><foreignObject width="${width}" height="${height}"><html xmlns="http://www.w3.org/1999/xhtml"><head><style><![CDATA[${styles.replaceAll(']]>', '')}]]></style></head>${markup}</html></foreignObject>${rings}</svg>`;
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

function ring({ x, y, width, height }: Box, colour: string, dashes = ''): string {
  const around = `x="${x - 6}" y="${y - 6}" width="${width + 12}" height="${height + 12}" rx="8" fill="none"`;
  const dash = dashes ? ` stroke-dasharray="${dashes}"` : '';
  return `<rect ${around} stroke="#fff" stroke-width="7"/><rect ${around} stroke="${colour}" stroke-width="3"${dash}/>`;
}

function cutAround(boxes: readonly (Box | undefined)[], whole: { width: number; height: number }): string {
  const [first] = boxes.filter((box) => box !== undefined);
  if (!first) return `0 0 ${whole.width} ${whole.height}`;
  const width = Math.min(whole.width, SHOWN.width * 1.25);
  const height = Math.min(whole.height, SHOWN.height * 1.25);
  const keepIn = (at: number, size: number, most: number): number => Math.max(0, Math.min(at - size / 2, most - size));
  const x = keepIn(first.x + first.width / 2, width, whole.width);
  const y = keepIn(first.y + first.height / 2, height, whole.height);
  return `${x} ${y} ${width} ${height}`;
}
