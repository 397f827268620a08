package org.throughline.cohort;

import java.util.ArrayList;
import java.util.List;

/**
 * A course as the learning platform has it.
 *
 * @param number its id there
 * @param catalogueId its id in courses.csv
 * @param contents what there is to read and watch, in the order of the course
 * @param forum its forum
 * @param quizzes its quizzes
 * @param assignment where work is handed in
 * @param postsRequired posts that completing it takes
 */
record PlatformCourse(long number, String catalogueId, List<Module> contents, Module forum, List<Module> quizzes,
        Module assignment, int postsRequired) {

    /** Discussions that the tutor has opened in each forum. */
    static final int DISCUSSIONS = 4;

    private static final int MODULES_PER_COURSE = 40;

    /** The platform gives the first number to itself. */
    private static final int FIRST_COURSE = 2;

    /**
     * An activity or a resource; its id in the platform, and of what it is an instance.
     */
    record Module(long id, ModuleType type) {
    }

    /** The kinds of activities and resources, with the names that the platform shows. */
    enum ModuleType {

        ASSIGN(1, "assign", "Assignment"), FORUM(2, "forum", "Forum"), PAGE(3, "page", "Page"), QUIZ(4, "quiz", "Quiz"),
        RESOURCE(5, "resource", "File"), URL(6, "url", "URL");

        private final long number;

        private final String code;

        private final String title;

        ModuleType(long number, String code, String title) {
            this.number = number;
            this.code = code;
            this.title = title;
        }

        String code() {
            return this.code;
        }

        String title() {
            return this.title;
        }

        String component() {
            return "mod_" + this.code;
        }

        long number() {
            return this.number;
        }

    }

    static PlatformCourse draw(Course course, int postsRequired, long seed) {
        Draws draws = Draws.of(seed, Draws.Purpose.PLATFORM, course.number());
        List<Module> modules = new ArrayList<>();
        Module forum = next(course, modules, ModuleType.FORUM);
        Module assignment = next(course, modules, ModuleType.ASSIGN);
        List<Module> quizzes = new ArrayList<>();
        int quizCount = draws.between(1, 2);
        for (int i = 0; i < quizCount; i++) {
            quizzes.add(next(course, modules, ModuleType.QUIZ));
        }
        List<Module> contents = new ArrayList<>();
        int contentCount = draws.between(8, 20);
        for (int i = 0; i < contentCount; i++) {
            contents.add(next(course, modules,
                    draws.pick(List.of(ModuleType.RESOURCE, ModuleType.RESOURCE, ModuleType.PAGE, ModuleType.URL))));
        }
        return new PlatformCourse(number(course), course.id(), contents, forum, quizzes, assignment, postsRequired);
    }

    /** The number of a course in the platform. */
    static long number(Course course) {
        return (long) course.number() + FIRST_COURSE;
    }

    private static Module next(Course course, List<Module> modules, ModuleType type) {
        Module module = new Module((long) course.number() * MODULES_PER_COURSE + modules.size() + 1, type);
        modules.add(module);
        return module;
    }

    /** All of them, in the order of their ids. */
    List<Module> modules() {
        List<Module> all = new ArrayList<>(List.of(this.forum, this.assignment));
        all.addAll(this.quizzes);
        all.addAll(this.contents);
        return all;
    }

    /** The discussion of that number, from 0, which is also the id of its first post. */
    long discussion(int index) {
        return this.number * DISCUSSIONS + index + 1;
    }

}
