/** What makes a spreadsheet read a cell as a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * One cell by RFC 4180. A cell that a spreadsheet would run as a formula is led by an apostrophe, so that it is shown
 * and not run; every other cell keeps exactly its text.
 */
export function cell(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

export const row = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(',')}\r\n`;
