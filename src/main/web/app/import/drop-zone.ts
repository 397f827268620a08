/** The place to drop a folder or files, with buttons that do the same. */
import { h } from "../dom.js";
import { t } from "../text/messages.js";
import type { ChosenFile } from "./chosen-files.js";

type Chosen = Array<ChosenFile<File>>;

/** @param chosen hears of everything that was chosen, unsorted */
export function dropZone(chosen: (files: Chosen) => void): HTMLElement {
  const folder = picker({ webkitdirectory: true }, chosen);
  const files = picker({ multiple: true, accept: ".csv,.gz,.tsv,.parquet,.yaml,.yml,.zip,text/csv,application/zip" }, chosen);
  const zone = h(
    "div",
    { class: "drop-zone" },
    h("p", { class: "drop-title" }, t("data.drop")),
    h(
      "div",
      { class: "field-row drop-buttons" },
      h("button", { class: "button primary", type: "button", onclick: () => folder.click() }, t("data.chooseFolder")),
      h("button", { class: "button", type: "button", onclick: () => files.click() }, t("data.chooseFiles")),
    ),
    folder,
    files,
    h("p", { class: "small soft" }, t("data.dropHint")),
  );
  let inside = 0;
  const over = (change: number) => {
    inside = Math.max(0, inside + change);
    zone.toggleAttribute("data-over", inside > 0);
  };
  zone.addEventListener("dragenter", (event) => {
    event.preventDefault();
    over(1);
  });
  zone.addEventListener("dragleave", () => over(-1));
  zone.addEventListener("dragover", (event) => event.preventDefault());
  zone.addEventListener("drop", async (event) => {
    event.preventDefault();
    over(-inside);
    if (event.dataTransfer !== null) {
      chosen(await dropped(event.dataTransfer));
    }
  });
  return zone;
}

/** A hidden input: its button is ours, so that it speaks the language of the page. */
function picker(attributes: Record<string, unknown>, chosen: (files: Chosen) => void): HTMLInputElement {
  const input = h("input", {
    type: "file",
    hidden: true,
    ...attributes,
    onchange: () => {
      const files = [...(input.files ?? [])].map((file) => ({
        path: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath,
        size: file.size,
        file,
      }));
      // the same choice once more is a change again
      input.value = "";
      chosen(files);
    },
  }) as HTMLInputElement;
  return input;
}

/** The entries must be taken at once: afterwards the list is empty. */
async function dropped(data: DataTransfer): Promise<Chosen> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return (await Promise.all(entries.map((entry) => filesOf(entry, "")))).flat();
}

async function filesOf(entry: FileSystemEntry, folder: string): Promise<Chosen> {
  const path = folder + entry.name;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path, size: file.size, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Chosen = [];
  // a reader hands out a part at a time
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) {
      return found;
    }
    found.push(...(await Promise.all(part.map((each) => filesOf(each, `${path}/`)))).flat());
  }
}
