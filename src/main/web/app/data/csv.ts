/**
 * Rows as CSV after RFC 4180: UTF-8 with a byte-order mark (spreadsheets need it to see Hebrew and Arabic), CRLF,
 * null as an empty cell, lists joined by `|` as in the import files. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it; numbers, also as text, stay as they are.
 */
export function toCsv(columns: string[], rows: unknown[][]): string {
  return "\ufeff" + [columns, ...rows].map((row) => row.map(cell).join(",") + "\r\n").join("");
}

/** Offers a text to the user as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function cell(value: unknown): string {
  const text = plain(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(value: unknown): string {
  if (value === null || value === undefined) {
    return "";
  }
  if (Array.isArray(value)) {
    return value.map(plain).join("|");
  }
  if (typeof value === "object") {
    return JSON.stringify(value);
  }
  const text = String(value);
  return /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
}
