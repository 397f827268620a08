package org.throughline.graph;

import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An immutable snapshot of teachers, courses, topics and disciplines and of what connects
 * them. Two snapshots of the same content are equal and have the same hash, whatever the
 * order their rows came in.
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
        this.hash = hashed();
    }

    private String hashed() {
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
            .selections("enrolled", enrolled);
        return HexFormat.of().formatHex(content.digest());
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
     * @return courses by teacher, with completedAt
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
     * The SHA-256 of the content in a canonical order: what the input hash of a run is.
     * @return 64 hexadecimal digits
     */
    public String hash() {
        return hash;
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
         * Adds a completed course.
         * @param teacher their id
         * @param course its id
         * @param completedAt when, or null if unknown
         * @return this builder
         */
        public Builder completed(String teacher, String course, @Nullable LocalDate completedAt) {
            completed.add(teachers.number(teacher), courses.number(course), completedAt);
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
            enrolled.add(teachers.number(teacher), courses.number(course), enrolledAt);
            return this;
        }

        /**
         * The snapshot of what was added.
         * @return an immutable projection
         * @throws HierarchyException if BROADER has a cycle or is too deep
         */
        public Projection build() {
            return new Projection(this);
        }

    }

}
