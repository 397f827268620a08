/**
 * The language of the pages. It is chosen before the first paint (first.ts): the one in the address, else the reader's choice,
 * else the first of the browser's languages that there is, else English.
 */
export type Language = "en" | "he" | "ar";

/** Each by its own name. */
export const languageNames: Record<Language, string> = { en: "English", he: "עברית", ar: "العربية" };

/** Outside of a browser, as in the tests, the language is English. */
const root = typeof document === "undefined" ? null : document.documentElement;

export const language: Language = root !== null && isLanguage(root.lang) ? root.lang : "en";

export const direction: "ltr" | "rtl" = language === "en" ? "ltr" : "rtl";

/** How numbers, dates and lists are written. */
export const locale = localeOf(language, typeof navigator === "undefined" ? [] : navigator.languages);

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languageNames, tag);
}

/**
 * English is written the British way. Arabic is written with the digits 0 to 9, as in the research literature and as on the
 * axes of other tools, unless the browser names a country whose own digits differ; months then follow that country as well.
 */
export function localeOf(language: Language, wanted: readonly string[]): string {
  if (language === "en") {
    return "en-GB";
  }
  if (language === "he") {
    return "he";
  }
  return wanted.find((tag) => /^ar-\w/.test(tag)) ?? "ar-u-nu-latn";
}

/** Keeps the choice and shows the page again in the new language. */
export function chooseLanguage(chosen: Language): void {
  keep("language", chosen);
  try {
    sessionStorage.removeItem("throughline.language");
  } catch {
    // nothing is kept in this browser
  }
  const address = new URL(location.href);
  address.searchParams.delete("lang");
  if (address.href === location.href) {
    location.reload();
  } else {
    location.replace(address);
  }
}

export type Theme = "system" | "light" | "dark";

export function chosenTheme(): Theme {
  try {
    const theme = localStorage.getItem("throughline.theme");
    return theme === "light" || theme === "dark" ? theme : "system";
  } catch {
    return "system";
  }
}

/** Keeps the choice and changes the colours; what draws on a canvas listens for `themechange` on the document. */
export function chooseTheme(theme: Theme): void {
  keep("theme", theme);
  dispatchEvent(new Event("storage"));
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`throughline.${name}`, value);
  } catch {
    // a browser that keeps nothing asks again next time
  }
}
