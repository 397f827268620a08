package org.throughline.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An immutable snapshot of teachers, courses, topics, disciplines and threads and of what
 * connects them. Two snapshots of the same content are equal and have the same hash,
 * whatever the order their rows came in.
 */
public final class Projection {

    private final Ids teachers;

    private final Ids courses;

    private final Ids topics;

    private final Ids disciplines;

    private final Rows covers;

    private final Rows inDiscipline;

    private final Hierarchy broaderTopics;

    private final Hierarchy broaderDisciplines;

    private final Rows teaches;

    private final Selections completed;

    private final Selections enrolled;

    private final Attribute courseLanguages;

    private final Attribute courseLevels;

    private final Attribute teacherLanguages;

    private final Attribute teacherLevels;

    private final int[] openedOn;

    private final Ids threads;

    private final Rows inThread;

    private final String contentHash;

    private final String hash;

    private Projection(Builder builder) {
        Numbering teacherNumbers = builder.teachers.numbered();
        Numbering courseNumbers = builder.courses.numbered();
        Numbering topicNumbers = builder.topics.numbered();
        Numbering disciplineNumbers = builder.disciplines.numbered();
        this.teachers = teacherNumbers.ids();
        this.courses = courseNumbers.ids();
        this.topics = topicNumbers.ids();
        this.disciplines = disciplineNumbers.ids();
        this.covers = builder.covers.rows(courseNumbers, topicNumbers);
        this.inDiscipline = builder.inDiscipline.rows(courseNumbers, disciplineNumbers);
        this.broaderTopics = Hierarchy.of(topics, builder.broaderTopics.rows(topicNumbers, topicNumbers));
        this.broaderDisciplines = Hierarchy.of(disciplines,
                builder.broaderDisciplines.rows(disciplineNumbers, disciplineNumbers));
        this.teaches = builder.teaches.rows(teacherNumbers, disciplineNumbers);
        this.completed = builder.completed.selections(teacherNumbers, courseNumbers);
        this.enrolled = builder.enrolled.selections(teacherNumbers, courseNumbers);
        this.courseLanguages = builder.courseLanguages.attribute(courseNumbers);
        this.courseLevels = builder.courseLevels.attribute(courseNumbers);
        this.teacherLanguages = builder.teacherLanguages.attribute(teacherNumbers);
        this.teacherLevels = builder.teacherLevels.attribute(teacherNumbers);
        this.openedOn = builder.openedOn.days(courseNumbers);
        Numbering threadNumbers = builder.threads.numbered();
        this.threads = threadNumbers.ids();
        this.inThread = builder.inThread.rows(courseNumbers, threadNumbers);
        this.contentHash = hashedContent();
        this.hash = new ContentHash().text("content", contentHash)
            .ids("threads", threads)
            .rows("inThread", inThread)
            .digest();
    }

    private String hashedContent() {
        ContentHash content = new ContentHash();
        content.ids("teachers", teachers)
            .ids("courses", courses)
            .ids("topics", topics)
            .ids("disciplines", disciplines)
            .rows("covers", covers)
            .rows("inDiscipline", inDiscipline)
            .rows("broaderTopics", broaderTopics.broader())
            .rows("broaderDisciplines", broaderDisciplines.broader())
            .rows("teaches", teaches)
            .selections("completed", completed)
            .selections("enrolled", enrolled)
            .attribute("courseLanguages", courseLanguages)
            .attribute("courseLevels", courseLevels)
            .attribute("teacherLanguages", teacherLanguages)
            .attribute("teacherLevels", teacherLevels)
            .days("openedOn", openedOn);
        return content.digest();
    }

    /**
     * A builder that takes rows in any order.
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The teachers.
     * @return their ids
     */
    public Ids teachers() {
        return teachers;
    }

    /**
     * The courses.
     * @return their ids
     */
    public Ids courses() {
        return courses;
    }

    /**
     * The topics.
     * @return their ids
     */
    public Ids topics() {
        return topics;
    }

    /**
     * The disciplines.
     * @return their ids
     */
    public Ids disciplines() {
        return disciplines;
    }

    /**
     * COVERS.
     * @return course by topic
     */
    public Rows covers() {
        return covers;
    }

    /**
     * IN_DISCIPLINE, with weight 1.
     * @return course by discipline
     */
    public Rows inDiscipline() {
        return inDiscipline;
    }

    /**
     * BROADER between topics.
     * @return the hierarchy
     */
    public Hierarchy broaderTopics() {
        return broaderTopics;
    }

    /**
     * BROADER between disciplines.
     * @return the hierarchy
     */
    public Hierarchy broaderDisciplines() {
        return broaderDisciplines;
    }

    /**
     * TEACHES, with weight 1.
     * @return teacher by discipline
     */
    public Rows teaches() {
        return teaches;
    }

    /**
     * COMPLETED.
     * @return courses by teacher, with completedAt and whose choice it was
     */
    public Selections completed() {
        return completed;
    }

    /**
     * ENROLLED_IN.
     * @return courses by teacher, with enrolledAt
     */
    public Selections enrolled() {
        return enrolled;
    }

    /**
     * The languages of courses.
     * @return an attribute of courses
     */
    public Attribute courseLanguages() {
        return courseLanguages;
    }

    /**
     * The levels of courses.
     * @return an attribute of courses
     */
    public Attribute courseLevels() {
        return courseLevels;
    }

    /**
     * The languages of teachers.
     * @return an attribute of teachers
     */
    public Attribute teacherLanguages() {
        return teacherLanguages;
    }

    /**
     * The levels of teachers.
     * @return an attribute of teachers
     */
    public Attribute teacherLevels() {
        return teacherLevels;
    }

    /**
     * The day a course was opened.
     * @param course its index
     * @return days since 1970-01-01, or {@link DateInterval#UNKNOWN_DAY}
     */
    public int openedOn(int course) {
        return openedOn[course];
    }

    /**
     * The content threads that courses are in.
     * @return their ids
     */
    public Ids threads() {
        return threads;
    }

    /**
     * IN_THREAD of content threads, with weight 1.
     * @return course by thread
     */
    public Rows inThread() {
        return inThread;
    }

    /**
     * The SHA-256 of everything in a canonical order: what the input hash of a run is.
     * @return 64 hexadecimal digits
     */
    public String hash() {
        return hash;
    }

    /**
     * The SHA-256 of everything but the threads: the input hash of a run that finds
     * threads and must not depend on those found before.
     * @return 64 hexadecimal digits
     */
    public String contentHash() {
        return contentHash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Projection projection && hash.equals(projection.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "%d teachers, %d courses, %d topics, %d disciplines, %s".formatted(teachers.size(), courses.size(),
                topics.size(), disciplines.size(), hash);
    }

    /**
     * Collects nodes and relationships in any order. A relationship brings its two nodes
     * along: nodes need naming only to be there without any.
     */
    public static final class Builder {

        private final Names teachers = new Names();

        private final Names courses = new Names();

        private final Names topics = new Names();

        private final Names disciplines = new Names();

        private final WeightedEdges covers = new WeightedEdges();

        private final WeightedEdges inDiscipline = new WeightedEdges();

        private final WeightedEdges broaderTopics = new WeightedEdges();

        private final WeightedEdges broaderDisciplines = new WeightedEdges();

        private final WeightedEdges teaches = new WeightedEdges();

        private final DatedEdges completed = new DatedEdges();

        private final DatedEdges enrolled = new DatedEdges();

        private final Labels courseLanguages = new Labels("language of course");

        private final Labels courseLevels = new Labels("level of course");

        private final Labels teacherLanguages = new Labels("language of teacher");

        private final Labels teacherLevels = new Labels("level of teacher");

        private final OpeningDays openedOn = new OpeningDays();

        private final Names threads = new Names();

        private final WeightedEdges inThread = new WeightedEdges();

        private Builder() {
        }

        /**
         * Adds a teacher.
         * @param id their id
         * @return this builder
         */
        public Builder teacher(String id) {
            teachers.number(id);
            return this;
        }

        /**
         * Adds a course.
         * @param id its id
         * @return this builder
         */
        public Builder course(String id) {
            courses.number(id);
            return this;
        }

        /**
         * Adds a topic.
         * @param id its id
         * @return this builder
         */
        public Builder topic(String id) {
            topics.number(id);
            return this;
        }

        /**
         * Adds a discipline.
         * @param id its id
         * @return this builder
         */
        public Builder discipline(String id) {
            disciplines.number(id);
            return this;
        }

        /**
         * Adds a topic of a course.
         * @param course its id
         * @param topic its id
         * @param weight positive and finite
         * @return this builder
         * @throws IllegalArgumentException if the weight is not positive and finite
         */
        public Builder covers(String course, String topic, double weight) {
            if (!(weight > 0 && weight <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("The weight of topic " + topic + " in course " + course
                        + " must be positive and finite, not " + weight);
            }
            covers.add(courses.number(course), topics.number(topic), weight);
            return this;
        }

        /**
         * Adds a discipline of a course.
         * @param course its id
         * @param discipline its id
         * @return this builder
         */
        public Builder inDiscipline(String course, String discipline) {
            inDiscipline.add(courses.number(course), disciplines.number(discipline), 1);
            return this;
        }

        /**
         * Puts a topic under a broader one.
         * @param narrower its id
         * @param broader the id of the broader one
         * @return this builder
         */
        public Builder broaderTopic(String narrower, String broader) {
            broaderTopics.add(topics.number(narrower), topics.number(broader), 1);
            return this;
        }

        /**
         * Puts a discipline under a broader one.
         * @param narrower its id
         * @param broader the id of the broader one
         * @return this builder
         */
        public Builder broaderDiscipline(String narrower, String broader) {
            broaderDisciplines.add(disciplines.number(narrower), disciplines.number(broader), 1);
            return this;
        }

        /**
         * Adds a discipline that a teacher teaches.
         * @param teacher their id
         * @param discipline its id
         * @return this builder
         */
        public Builder teaches(String teacher, String discipline) {
            teaches.add(teachers.number(teacher), disciplines.number(discipline), 1);
            return this;
        }

        /**
         * Adds a course completed by choice.
         * @param teacher their id
         * @param course its id
         * @param completedAt when, or null if unknown
         * @return this builder
         */
        public Builder completed(String teacher, String course, @Nullable LocalDate completedAt) {
            return completed(teacher, course, completedAt, Choice.ELECTIVE);
        }

        /**
         * Adds a completed course. Of two that differ in the choice alone, the mandatory
         * one counts.
         * @param teacher their id
         * @param course its id
         * @param completedAt when, or null if unknown
         * @param choice whether it was mandatory for the teacher
         * @return this builder
         */
        public Builder completed(String teacher, String course, @Nullable LocalDate completedAt, Choice choice) {
            completed.add(teachers.number(teacher), courses.number(course), completedAt, choice);
            return this;
        }

        /**
         * Adds an enrolment.
         * @param teacher their id
         * @param course its id
         * @param enrolledAt when, or null if unknown
         * @return this builder
         */
        public Builder enrolled(String teacher, String course, @Nullable LocalDate enrolledAt) {
            enrolled.add(teachers.number(teacher), courses.number(course), enrolledAt, Choice.ELECTIVE);
            return this;
        }

        /**
         * Sets the language of a course.
         * @param course its id
         * @param language any text
         * @return this builder
         */
        public Builder courseLanguage(String course, String language) {
            courseLanguages.add(courses.number(course), language);
            return this;
        }

        /**
         * Sets the level of a course.
         * @param course its id
         * @param level any text
         * @return this builder
         */
        public Builder courseLevel(String course, String level) {
            courseLevels.add(courses.number(course), level);
            return this;
        }

        /**
         * Sets the language of a teacher.
         * @param teacher their id
         * @param language any text
         * @return this builder
         */
        public Builder teacherLanguage(String teacher, String language) {
            teacherLanguages.add(teachers.number(teacher), language);
            return this;
        }

        /**
         * Sets the level of a teacher.
         * @param teacher their id
         * @param level any text
         * @return this builder
         */
        public Builder teacherLevel(String teacher, String level) {
            teacherLevels.add(teachers.number(teacher), level);
            return this;
        }

        /**
         * Sets the day a course was opened; of several, the first counts.
         * @param course its id
         * @param date the day
         * @return this builder
         */
        public Builder openedOn(String course, LocalDate date) {
            openedOn.add(courses.number(course), date);
            return this;
        }

        /**
         * Puts a course in a content thread.
         * @param course its id
         * @param thread its id
         * @return this builder
         */
        public Builder inThread(String course, String thread) {
            inThread.add(courses.number(course), threads.number(thread), 1);
            return this;
        }

        /**
         * The snapshot of what was added.
         * @return an immutable projection
         * @throws HierarchyException if BROADER has a cycle or is too deep
         * @throws IllegalArgumentException if a language or level was set twice and
         * differently
         */
        public Projection build() {
            return new Projection(this);
        }

    }

}
