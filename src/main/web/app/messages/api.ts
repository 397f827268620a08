/** The page on which REST can be tried. */
import { area } from "../text/message.js";

export const api = area({
  en: {
    pageTitle: "REST interface – Throughline",
    description: "Every address of the REST interface, described and ready to try.",
    title: "REST interface",
    lead: "Every address, described and ready to try. Reports answer JSON, CSV or HTML; errors say what was wrong. The same document for your own tools:",
  },
  he: {
    pageTitle: "ממשק REST – Throughline",
    description: "כל הכתובות של ממשק REST, מתוארות ומוכנות לניסיון.",
    title: "ממשק REST",
    lead: "כל הכתובות, מתוארות ומוכנות לניסיון. הדוחות עונים ב־JSON, ב־CSV או ב־HTML; שגיאות אומרות מה לא היה נכון. אותו מסמך לכלים שלכם:",
  },
  ar: {
    pageTitle: "واجهة REST – Throughline",
    description: "كل عناوين واجهة REST، موصوفة وجاهزة للتجربة.",
    title: "واجهة REST",
    lead: "كل العناوين، موصوفة وجاهزة للتجربة. تجيب التقارير بصيغ JSON أو CSV أو HTML؛ وتقول الأخطاء ما الخطأ. المستند نفسه لأدواتك:",
  },
});
