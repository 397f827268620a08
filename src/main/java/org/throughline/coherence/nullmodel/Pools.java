package org.throughline.coherence.nullmodel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.graph.Attribute;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Projection;
import org.throughline.graph.Selections;

/**
 * The pool of each teacher: the courses that the teacher could have taken.
 *
 * <p>
 * A course is in the pool of a teacher if it meets all criteria that are used:
 * {@link PoolCriterion#PERIOD}, it opened before the end of the period;
 * {@link PoolCriterion#LANGUAGE}, its language is the teacher's or one in which the
 * teacher took a course in the period; {@link PoolCriterion#LEVEL}, likewise. What is
 * unknown, of the course or of the teacher, meets a criterion. A course that a teacher
 * took is therefore in the teacher's pool, unless it opened after the period.
 *
 * <p>
 * Teachers with the same courses in their pools share the pool. Teachers are grouped by
 * the languages and the levels that fit them, so the cost is that of reading the
 * selections once and the courses once for each distinct pool.
 *
 * <p>
 * Source: own definition.
 */
public final class Pools {

    /** The number of the set of values for whom any value fits. */
    private static final int EVERYTHING = 0;

    private final List<Pool> pools;

    private final int[] poolOfTeacher;

    private Pools(List<Pool> pools, int[] poolOfTeacher) {
        this.pools = List.copyOf(pools);
        this.poolOfTeacher = poolOfTeacher;
    }

    /**
     * The pools of all teachers.
     * @param projection the data
     * @param selections what the teachers took, of that data
     * @param interval the period
     * @param criteria which are used; none puts every course in one pool
     * @return a pool for each teacher
     */
    public static Pools of(Projection projection, Selections selections, DateInterval interval,
            Set<PoolCriterion> criteria) {
        int courseCount = projection.courses().size();
        BitSet open = new BitSet(courseCount);
        for (int course = 0; course < courseCount; course++) {
            int day = projection.openedOn(course);
            open.set(course, !criteria.contains(PoolCriterion.PERIOD) || day == DateInterval.UNKNOWN_DAY
                    || day < interval.toDay());
        }
        Fit languages = criteria.contains(PoolCriterion.LANGUAGE)
                ? Fit.of(projection.courseLanguages(), projection.teacherLanguages())
                : Fit.notAsked(courseCount, selections.teacherCount());
        Fit levels = criteria.contains(PoolCriterion.LEVEL)
                ? Fit.of(projection.courseLevels(), projection.teacherLevels())
                : Fit.notAsked(courseCount, selections.teacherCount());
        return new Grouping(open, languages, levels).of(selections, interval);
    }

    /**
     * How many different pools there are.
     * @return the count
     */
    public int count() {
        return pools.size();
    }

    /**
     * A pool.
     * @param index from 0 to {@link #count} - 1
     * @return the pool
     */
    public Pool get(int index) {
        return pools.get(index);
    }

    /**
     * Which pool a teacher has.
     * @param teacher their index
     * @return the index of the pool
     */
    public int indexOf(int teacher) {
        return poolOfTeacher[teacher];
    }

    /**
     * The pool of a teacher.
     * @param teacher their index
     * @return the pool
     */
    public Pool of(int teacher) {
        return pools.get(poolOfTeacher[teacher]);
    }

    @Override
    public String toString() {
        return count() + " pools of " + poolOfTeacher.length + " teachers";
    }

    /** Puts the teachers with the same pool together. */
    private static final class Grouping {

        private final BitSet open;

        private final Fit languages;

        private final Fit levels;

        private final Map<Long, Integer> byCodes = new HashMap<>();

        private final Map<BitSet, Integer> byContent = new HashMap<>();

        private final List<Pool> pools = new ArrayList<>();

        Grouping(BitSet open, Fit languages, Fit levels) {
            this.open = open;
            this.languages = languages;
            this.levels = levels;
        }

        Pools of(Selections selections, DateInterval interval) {
            int[] poolOfTeacher = new int[selections.teacherCount()];
            int[] courses = new int[16];
            for (int teacher = 0; teacher < poolOfTeacher.length; teacher++) {
                int room = selections.end(teacher) - selections.start(teacher);
                if (courses.length < room) {
                    courses = new int[2 * room];
                }
                int count = selections.copyCourses(teacher, interval, courses);
                int language = languages.setOf(teacher, courses, count);
                int level = levels.setOf(teacher, courses, count);
                long key = ((long) language << Integer.SIZE) | level;
                poolOfTeacher[teacher] = byCodes.computeIfAbsent(key, (unseen) -> pool(language, level));
            }
            return new Pools(pools, poolOfTeacher);
        }

        private int pool(int languageSet, int levelSet) {
            BitSet content = (BitSet) open.clone();
            languages.retainFitting(languageSet, content);
            levels.retainFitting(levelSet, content);
            return byContent.computeIfAbsent(content, (unseen) -> {
                pools.add(new Pool(content));
                return pools.size() - 1;
            });
        }

    }

    /**
     * Which values of one attribute fit which teacher; sets of values are numbered.
     */
    private static final class Fit {

        private final int[] codeOfCourse;

        private final int[] codeOfTeacher;

        private final Map<BitSet, Integer> numbers = new HashMap<>();

        private final List<BitSet> sets = new ArrayList<>();

        private Fit(int[] codeOfCourse, int[] codeOfTeacher) {
            this.codeOfCourse = codeOfCourse;
            this.codeOfTeacher = codeOfTeacher;
            sets.add(new BitSet());
        }

        static Fit of(Attribute ofCourses, Attribute ofTeachers) {
            int[] courses = new int[ofCourses.size()];
            Arrays.setAll(courses, ofCourses::code);
            int[] translated = new int[ofTeachers.values().size()];
            for (int value = 0; value < translated.length; value++) {
                int code = ofCourses.values().indexOf(ofTeachers.values().id(value));
                // known, unlike one that is missing, but it makes no difference which
                translated[value] = (code >= 0) ? code : ofCourses.values().size();
            }
            int[] teachers = new int[ofTeachers.size()];
            Arrays.setAll(teachers, (teacher) -> (ofTeachers.code(teacher) == Attribute.UNKNOWN) ? Attribute.UNKNOWN
                    : translated[ofTeachers.code(teacher)]);
            return new Fit(courses, teachers);
        }

        static Fit notAsked(int courseCount, int teacherCount) {
            int[] courses = new int[courseCount];
            Arrays.fill(courses, Attribute.UNKNOWN);
            int[] teachers = new int[teacherCount];
            Arrays.fill(teachers, Attribute.UNKNOWN);
            return new Fit(courses, teachers);
        }

        /**
         * The number of the set of values that fit a teacher, {@link #EVERYTHING} when
         * all do.
         */
        int setOf(int teacher, int[] courses, int count) {
            if (codeOfTeacher[teacher] == Attribute.UNKNOWN) {
                return EVERYTHING;
            }
            BitSet fitting = new BitSet();
            fitting.set(codeOfTeacher[teacher]);
            for (int at = 0; at < count; at++) {
                if (codeOfCourse[courses[at]] >= 0) {
                    fitting.set(codeOfCourse[courses[at]]);
                }
            }
            return numbers.computeIfAbsent(fitting, (unseen) -> {
                sets.add(fitting);
                return sets.size() - 1;
            });
        }

        /** Takes the courses out that do not fit a set of values. */
        void retainFitting(int set, BitSet courses) {
            if (set != EVERYTHING) {
                BitSet values = sets.get(set);
                for (int course = courses.nextSetBit(0); course >= 0; course = courses.nextSetBit(course + 1)) {
                    if (codeOfCourse[course] >= 0 && !values.get(codeOfCourse[course])) {
                        courses.clear(course);
                    }
                }
            }
        }

    }

}
