/** The first page. */
import { area } from "../text/message.js";

export const overview = area({
  en: {
    title: "The common thread in what teachers choose to learn",
  },
  he: {
    title: "החוט המקשר במה שמורים בוחרים ללמוד",
  },
  ar: {
    title: "الخيط الناظم فيما يختار المعلمون تعلّمه",
  },
});
