/** The tour of three steps for who opens the pages for the first time. */
import { area } from "../text/message.js";

export const tour = area({
  en: {
    take: "Take the tour",
    step: "Tour, step {number} of {all}",
    overviewTitle: "Start with the overview",
    overview:
      "It shows how coherent the course selections of all teachers are, which types they fall into, and who stands out. Each number leads to the teachers behind it, and each chart has its table.",
    graphTitle: "Explore the graph",
    graph:
      "Threads, courses, topics and teachers as a picture: open what is tied to a course, look for a path between two of them, compare selections, and keep a view for later.",
    queriesTitle: "Ask your own questions",
    queries:
      "Begin with one of the saved questions, change its values, or write your own in Cypher. The answer comes as a table, a chart or a graph, ready to download.",
    next: "Next: {title}",
    back: "Back",
    close: "Close the tour",
    finish: "Done",
  },
  he: {
    take: "סיור היכרות",
    step: "סיור היכרות, שלב {number} מתוך {all}",
    overviewTitle: "מתחילים בסקירה",
    overview:
      "הסקירה מראה עד כמה לכידות בחירות הקורסים של כל המורים, לאילו טיפוסים הן שייכות ומי בולט. כל מספר מוביל אל המורים שמאחוריו, ולכל תרשים יש טבלה.",
    graphTitle: "חוקרים את הגרף",
    graph:
      "חוטים מקשרים, קורסים, נושאים ומורים בתמונה אחת: אפשר לפתוח את מה שקשור לקורס, לחפש מסלול בין שניים, להשוות בחירות ולשמור תצוגה להמשך.",
    queriesTitle: "שואלים שאלות משלכם",
    queries:
      "אפשר להתחיל באחת השאלות השמורות, לשנות את הערכים שלה, או לכתוב שאלה משלכם ב־Cypher. התשובה מתקבלת כטבלה, כתרשים או כגרף, מוכנה להורדה.",
    next: "הבא: {title}",
    back: "הקודם",
    close: "סגירת הסיור",
    finish: "סיום",
  },
  ar: {
    take: "جولة تعريفية",
    step: "الجولة التعريفية، الخطوة {number} من {all}",
    overviewTitle: "ابدأ بالنظرة العامة",
    overview:
      "تعرض مدى تماسك اختيارات المقررات لدى جميع المعلمين، والأنماط التي تندرج فيها، ومن يبرز منهم. كل رقم يقود إلى المعلمين الذين وراءه، ولكل رسم جدوله.",
    graphTitle: "استكشف الشبكة",
    graph:
      "الخيوط الناظمة والمقررات والموضوعات والمعلمون في صورة واحدة: افتح ما يرتبط بمقرر، وابحث عن مسار بين عقدتين، وقارن الاختيارات، واحفظ العرض لوقت لاحق.",
    queriesTitle: "اطرح أسئلتك",
    queries:
      "ابدأ بأحد الأسئلة المحفوظة، أو غيّر قيمه، أو اكتب سؤالك بلغة Cypher. تأتي الإجابة جدولًا أو رسمًا أو شبكة، جاهزةً للتنزيل.",
    next: "التالي: {title}",
    back: "السابق",
    close: "أغلق الجولة",
    finish: "تم",
  },
});
