import { failed, type ReadOutcome } from './outcome';

/** A file of so many bytes is refused. A million domains take half of it, with descriptions nearly all. */
export const MAX_BYTES = 50_000_000;

type Decoded = { ok: true; text: string } | (ReadOutcome & { ok: false });

/** First bytes of files that people pick by mistake. A zip may be a workbook: the message says how to export it. */
const SIGNATURES: { bytes: number[]; type: string; spreadsheet: boolean }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], type: 'zip', spreadsheet: true },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], type: 'xls', spreadsheet: true },
  { bytes: [0x89, 0x50, 0x4e, 0x47], type: 'png', spreadsheet: false },
  { bytes: [0xff, 0xd8, 0xff], type: 'jpeg', spreadsheet: false },
  { bytes: [0x47, 0x49, 0x46, 0x38], type: 'gif', spreadsheet: false },
  { bytes: [0x25, 0x50, 0x44, 0x46], type: 'pdf', spreadsheet: false },
  { bytes: [0x1f, 0x8b], type: 'gzip', spreadsheet: false },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], type: 'elf', spreadsheet: false },
];

/** A workbook names this part in its zip directory within the first bytes. */
const WORKBOOK_MARKS = ['[Content_Types].xml', 'xl/', 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'];

/**
 * Reads a file's bytes as text: UTF-8, UTF-16 in both byte orders (with or without a byte order mark), and
 * windows-1252 for what is neither, which is what older spreadsheets write.
 *
 * Nothing but the byte order mark is taken away.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return failed('empty');
  if (bytes.length >= MAX_BYTES) return failed('too-big', { detail: `${bytes.length} bytes` });
  const known = SIGNATURES.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  if (known) {
    const isSheet = known.type === 'zip' ? isWorkbook(bytes) : known.spreadsheet;
    return failed(isSheet ? 'spreadsheet' : 'binary', { detail: known.type });
  }
  const text = toText(bytes);
  if (text === undefined || looksBinary(text)) return failed('binary');
  return text.trim() === '' ? failed('empty') : { ok: true, text };
}

function isWorkbook(bytes: Uint8Array): boolean {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  return WORKBOOK_MARKS.some((mark) => head.includes(mark));
}

function toText(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the other encoding gives every byte a character, so nothing is lost.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 2048);
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return undefined;
  let zeroFirst = 0;
  let zeroSecond = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (head[at] === 0) zeroFirst += 1;
    if (head[at + 1] === 0) zeroSecond += 1;
  }
  // Latin text in UTF-16 has a zero in nearly every pair, always on the same side.
  if (zeroSecond > pairs * 0.8 && zeroFirst === 0) return 'utf-16le';
  return zeroFirst > pairs * 0.8 && zeroSecond === 0 ? 'utf-16be' : undefined;
}

function looksBinary(text: string): boolean {
  const head = text.slice(0, 8192);
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) {
    const code = head.charCodeAt(at);
    const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c;
    if (isControl || code === 0xfffd) odd += 1;
  }
  return odd > head.length * 0.02;
}
