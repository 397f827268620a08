package org.throughline.cohort;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.cohort.Act.Actor;
import org.throughline.cohort.PlatformCourse.Module;
import org.throughline.cohort.PlatformHabits.EngagementLevel;
import org.throughline.cohort.PlatformHabits.QuizHabit;
import org.throughline.cohort.Selection.Enrolment;
import org.throughline.cohort.Traces.Attempt;
import org.throughline.cohort.Traces.Completion;
import org.throughline.cohort.Traces.Post;
import org.throughline.cohort.Traces.Submission;

/**
 * Draws what teachers leave in the learning platform, each teacher on its own.
 *
 * <p>
 * A visit is a run of acts a few minutes apart, now and then with a pause of up to 28
 * minutes, so that thresholds of 10 and 15 minutes cut it and one of 30 does not.
 */
final class TraceDrawer {

    private static final int MINUTE = 60;

    private static final int DAY = 86_400;

    /** Visits begin between six in the morning and nine in the evening. */
    private static final int EARLIEST = 6 * 3600;

    private static final int LATEST = 21 * 3600;

    /** How long courses that were given up were visited. */
    private static final int DAYS_UNTIL_GIVEN_UP = 45;

    /** What is left of the time in a course that was given up. */
    private static final double GIVEN_UP = 0.4;

    private final Map<Integer, PlatformCourse> courses = new HashMap<>();

    private final CourseText text;

    private final long seed;

    private final int firstYear;

    /**
     * @param text of the courses
     * @param seed of the cohort
     * @param firstYear the first academic year of which the platform has kept its log
     */
    TraceDrawer(CourseText text, long seed, int firstYear) {
        this.text = text;
        this.seed = seed;
        this.firstYear = firstYear;
    }

    /** The second since 1970 at which the log begins. */
    long start() {
        return Calendar.start(this.firstYear).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    /** The course in the platform; drawn when it is first asked for. */
    PlatformCourse course(Course course) {
        return this.courses.computeIfAbsent(course.number(),
                (number) -> PlatformCourse.draw(course, this.text.postsRequired(course), this.seed));
    }

    /** The stream of draws about a teacher in the platform. */
    Draws draws(long number) {
        return Draws.of(this.seed, Draws.Purpose.TRACES, number);
    }

    /**
     * Draws the traces of a teacher.
     * @param draws the teacher's own stream, after the habits were drawn from it
     */
    Traces draw(Selection selection, PlatformHabits habits, Draws draws) {
        Visitor visitor = new Visitor(habits, draws);
        for (Enrolment enrolment : selection.enrolments()) {
            if (!enrolment.enrolledAt().isBefore(Calendar.start(this.firstYear))) {
                visitor.visit(course(enrolment.course()), enrolment);
            }
        }
        return visitor.traces();
    }

    /** A teacher at work. */
    private static final class Visitor {

        private final PlatformHabits habits;

        private final Draws draws;

        private final List<Act> acts = new ArrayList<>();

        private final List<Attempt> attempts = new ArrayList<>();

        private final List<Post> posts = new ArrayList<>();

        private final List<Submission> submissions = new ArrayList<>();

        private final List<Completion> completions = new ArrayList<>();

        /** The time now, in seconds since 1970. */
        private long now;

        Visitor(PlatformHabits habits, Draws draws) {
            this.habits = habits;
            this.draws = draws;
        }

        Traces traces() {
            // stable, so that acts of one second keep the order in which they were drawn
            this.acts.sort(Comparator.comparingLong(Act::second));
            return new Traces(this.acts, this.attempts, this.posts, this.submissions, this.completions);
        }

        void visit(PlatformCourse course, Enrolment enrolment) {
            boolean givenUp = enrolment.completedAt() == null;
            LocalDate end = givenUp ? enrolment.enrolledAt().plusDays(DAYS_UNTIL_GIVEN_UP) : enrolment.completedAt();
            int days = (int) ChronoUnit.DAYS.between(enrolment.enrolledAt(), end);
            long start = enrolment.enrolledAt().atStartOfDay(ZoneOffset.UTC).toEpochSecond();
            int minutes = this.habits.level().minutes(this.draws);
            List<Integer> lengths = lengths(givenUp ? (int) (minutes * GIVEN_UP) : minutes);
            List<Runnable> tasks = tasks(course, givenUp);
            List<Long> starts = new ArrayList<>();
            for (int i = 0; i < lengths.size(); i++) {
                starts.add(start + (long) this.draws.below(days) * DAY + this.draws.between(EARLIEST, LATEST));
            }
            starts.sort(null);
            int done = 0;
            for (int i = 0; i < lengths.size(); i++) {
                this.now = starts.get(i);
                session(course, lengths.get(i));
                int until = tasks.size() * (i + 1) / lengths.size();
                for (; done < until; done++) {
                    tasks.get(done).run();
                }
            }
            noise(course, starts.getLast());
        }

        private List<Integer> lengths(int minutes) {
            List<Integer> lengths = new ArrayList<>();
            int left = minutes;
            while (left > 0 || lengths.isEmpty()) {
                int length = this.habits.rhythm().sessionMinutes(this.draws);
                lengths.add(length);
                left -= length;
            }
            return lengths;
        }

        private void session(PlatformCourse course, int minutes) {
            if (this.draws.chance(0.5)) {
                log(Act.Kind.LOGGED_IN, null, null, 0);
                log(Act.Kind.DASHBOARD_VIEWED, null, null, 0);
                this.now += this.draws.between(5, 40);
            }
            log(Act.Kind.COURSE_VIEWED, course, null, 0);
            long end = this.now + (long) minutes * MINUTE;
            while (true) {
                long gap = this.draws.between(40, 360);
                if (this.now + gap > end) {
                    break;
                }
                this.now += gap;
                if (this.draws.chance(0.04)) {
                    // a break, which is no part of the time planned
                    long pause = (long) this.draws.between(11, 28) * MINUTE - gap;
                    this.now += pause;
                    end += pause;
                }
                step(course);
            }
        }

        private void step(PlatformCourse course) {
            double which = this.draws.unit();
            if (which < 0.2) {
                log(Act.Kind.COURSE_VIEWED, course, null, 0);
            }
            else if (which < 0.35) {
                log(Act.Kind.MODULE_VIEWED, course, course.forum(), 0);
                if (this.draws.chance(0.6)) {
                    log(Act.Kind.DISCUSSION_VIEWED, course, course.forum(),
                            course.discussion(this.draws.below(PlatformCourse.DISCUSSIONS)));
                }
            }
            else {
                int reach = (int) Math.ceil(course.contents().size() * this.habits.level().viewedShare());
                Module content = course.contents().get(this.draws.below(Math.max(1, reach)));
                log(Act.Kind.MODULE_VIEWED, course, content, 0);
                if (this.completions.stream().noneMatch((completion) -> completion.module().equals(content))) {
                    this.completions.add(new Completion(content, this.now));
                    log(Act.Kind.COMPLETION_UPDATED, course, content, 0);
                }
            }
        }

        /** Posts, quizzes and the work to hand in, in an order of their own. */
        private List<Runnable> tasks(PlatformCourse course, boolean givenUp) {
            EngagementLevel level = this.habits.level();
            int wanted = Math.max(0, course.postsRequired() + level.extraPosts() + this.draws.between(0, 1));
            List<Runnable> tasks = new ArrayList<>();
            for (int i = 0; i < (givenUp ? wanted / 3 : wanted); i++) {
                tasks.add(() -> post(course));
            }
            for (Module quiz : course.quizzes()) {
                if (!givenUp || this.draws.chance(0.3)) {
                    tasks.add(() -> quiz(course, quiz));
                }
            }
            List<Runnable> ordered = new ArrayList<>(this.draws.shuffled(tasks));
            if (!givenUp) {
                ordered.add(() -> submit(course));
            }
            return ordered;
        }

        private void post(PlatformCourse course) {
            this.now += this.draws.between(MINUTE, 6 * MINUTE);
            long id = this.posts.size() + 1L;
            boolean opens = this.draws.chance(0.15);
            int words = this.draws.between(8, 20) + this.habits.level().extraWords();
            this.posts
                .add(new Post(id, course, opens ? -1 : this.draws.below(PlatformCourse.DISCUSSIONS), this.now, words));
            log(opens ? Act.Kind.DISCUSSION_CREATED : Act.Kind.POST_CREATED, course, course.forum(), id);
            log(Act.Kind.POST_UPLOADED, course, course.forum(), id);
        }

        private void quiz(PlatformCourse course, Module quiz) {
            boolean longOne = this.habits.quizzes() == QuizHabit.SINGLE_LONG;
            int count = longOne ? 1 : this.draws.between(3, 6);
            // it is passed with 100 percent: attempts go on until then
            int percent = longOne ? 100 : 100 - 10 * this.draws.between(3, 6);
            for (int number = 1; number <= count; number++) {
                this.now += this.draws.between(20, 3 * MINUTE);
                long started = this.now;
                long id = this.attempts.size() + 1L;
                log(Act.Kind.ATTEMPT_STARTED, course, quiz, id);
                this.now += longOne ? this.draws.between(14 * MINUTE, 26 * MINUTE)
                        : this.draws.between(MINUTE, 4 * MINUTE);
                int reached = (number == count) ? 100 : percent + (100 - percent) * (number - 1) / count;
                this.attempts.add(new Attempt(id, quiz, number, started, this.now, reached));
                log(Act.Kind.ATTEMPT_SUBMITTED, course, quiz, id);
            }
        }

        private void submit(PlatformCourse course) {
            this.now += this.draws.between(MINUTE, 8 * MINUTE);
            long id = this.submissions.size() + 1L;
            this.submissions.add(new Submission(id, course.assignment(), this.now));
            log(Act.Kind.WORK_SUBMITTED, course, course.assignment(), id);
        }

        /** What a log holds besides: it is no act of the teacher. */
        private void noise(PlatformCourse course, long lastStart) {
            if (this.draws.chance(0.05)) {
                long second = lastStart + this.draws.between(3600, 7200);
                this.acts.add(new Act(second, Act.Kind.COURSE_VIEWED, course, null, 0, Actor.SUPPORT));
                this.acts.add(new Act(second + 90, Act.Kind.MODULE_VIEWED, course, course.contents().getFirst(), 0,
                        Actor.SUPPORT));
            }
            if (this.draws.chance(0.3)) {
                long midnight = (lastStart / DAY + 1) * DAY;
                this.acts.add(new Act(midnight + this.draws.between(3600, 7200), Act.Kind.GRADED, course, null,
                        course.number(), Actor.CRON));
            }
        }

        private void log(Act.Kind kind, @Nullable PlatformCourse course, @Nullable Module module, long object) {
            this.acts.add(new Act(this.now, kind, course, module, object, Actor.TEACHER));
        }

    }

}
