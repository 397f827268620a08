/** Files that the reader gets. */

/** Offers a content to the reader as a file. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads the file after this task
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
