/** Sizes of files for people. */
import { t } from "./messages.js";

export function fileSize(bytes: number): string {
  if (bytes < 1024) {
    return t("data.bytes", { number: bytes });
  }
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) {
    return t("data.kilobytes", { number: rounded(kilobytes) });
  }
  const megabytes = kilobytes / 1024;
  return megabytes < 1000
    ? t("data.megabytes", { number: rounded(megabytes) })
    : t("data.gigabytes", { number: rounded(megabytes / 1024) });
}

const rounded = (value: number) => Math.round(value * 10) / 10;
