/** What REST says of courses, enrolments, topics and disciplines in lists. */
import type { Named } from "./types.js";

export interface Course {
  id: string;
  title: string | null;
  language: string | null;
  level: string | null;
  openedOn: string | null;
  hours: number | null;
  topics: Named[];
  disciplines: Named[];
  thread: { id: string; label: string } | null;
  /** in standard deviations */
  difficulty: number | null;
  difficultyLevel: string | null;
  motivationHint: string | null;
  /** null where it is withheld, or before motivation is computed */
  popularity: number | null;
  /** null where it is withheld */
  teachers: number | null;
}

export interface CourseEnrolment {
  teacher: string;
  course: string;
  title: string | null;
  enrolledAt: string | null;
  completedAt: string | null;
  completed: boolean;
  year: number | null;
  motivation: string | null;
}

/** A topic or a discipline. */
export interface Category extends Named {
  broader: Named[];
  courses: number;
  /** null where it is withheld */
  teachers: number | null;
}
