/*
 * Runs before anything is painted: chooses the language and the colours of the page, so that neither of them flashes.
 * A plain script, not a module, because modules run later; nothing of it is visible to others.
 */
{
  const rightToLeft = ["he", "ar"];
  const languages = ["en", ...rightToLeft];
  const root = document.documentElement;

  /** What the reader chose earlier; nothing where the browser keeps nothing. */
  const kept = (storage: "localStorage" | "sessionStorage", name: string) => {
    try {
      return window[storage].getItem(`throughline.${name}`);
    } catch {
      return null;
    }
  };

  // a language in the address holds until the window is closed, so that a link to a page does not change the reader's choice
  const asked = new URLSearchParams(location.search).get("lang");
  if (asked !== null && languages.includes(asked)) {
    try {
      sessionStorage.setItem("throughline.language", asked);
    } catch {
      // it then holds for this page
    }
  }
  const wanted = [
    asked,
    kept("sessionStorage", "language"),
    kept("localStorage", "language"),
    // the old code of Hebrew is still sent by some systems
    ...navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]?.replace("iw", "he") ?? null),
  ];
  const language = wanted.find((tag) => tag !== null && languages.includes(tag)) ?? "en";
  root.lang = language;
  root.dir = rightToLeft.includes(language) ? "rtl" : "ltr";

  const dark = matchMedia("(prefers-color-scheme: dark)");
  const paint = () => {
    const chosen = kept("localStorage", "theme");
    const theme = chosen === "light" || chosen === "dark" ? chosen : dark.matches ? "dark" : "light";
    if (root.dataset.theme !== theme) {
      root.dataset.theme = theme;
      document.dispatchEvent(new Event("themechange"));
    }
  };
  paint();
  dark.addEventListener("change", paint);
  // another window, or the menu of this one, has changed it
  addEventListener("storage", paint);

  // the texts are fetched at once, and the English ones of the file are not shown to readers of another language
  const texts = document.createElement("link");
  texts.rel = "modulepreload";
  texts.href = `app/texts/${language}.js`;
  document.head.append(texts);
  if (language !== "en") {
    root.dataset.texts = "awaited";
    setTimeout(() => delete root.dataset.texts, 4000);
  }
}
