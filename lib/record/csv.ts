import Papa from 'papaparse';

/** Spreadsheets take a text that begins like this for a formula (OWASP, "CSV injection"; full-width signs too). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Without it spreadsheets read UTF-8 as the computer's own code page. */
const BYTE_ORDER_MARK = '\ufeff';

export type Cell = string | number;

/**
 * A CSV file (RFC 4180, with a byte order mark). A text that a spreadsheet would run is given an apostrophe in front.
 */
export function csvFile(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const text = Papa.unparse([columns, ...rows], { newline: '\r\n', escapeFormulae: FORMULA });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}
