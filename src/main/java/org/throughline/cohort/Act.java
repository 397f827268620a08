package org.throughline.cohort;

import org.jspecify.annotations.Nullable;
import org.throughline.cohort.PlatformCourse.Module;

/**
 * One row of the log of a learning platform.
 *
 * @param second since 1970, coordinated universal time
 * @param kind what happened
 * @param course where, null outside of courses
 * @param module at which activity or resource, null for a page of the course
 * @param object the post, attempt, submission or discussion; 0 for none
 * @param actor who is logged as having done it, if not the teacher
 */
record Act(long second, Kind kind, @Nullable PlatformCourse course, @Nullable Module module, long object, Actor actor) {

    /** Who did it. */
    enum Actor {

        TEACHER,

        /** Support that has logged in as the teacher. */
        SUPPORT,

        /** The platform itself, at night. */
        CRON

    }

    /** What can happen, in the words of the platform. */
    enum Kind {

        LOGGED_IN("\\core\\event\\user_loggedin", "User has logged in", "loggedin", "user", "{user} has logged in."),

        DASHBOARD_VIEWED("\\core\\event\\dashboard_viewed", "Dashboard viewed", "viewed", "dashboard",
                "{user} has viewed their dashboard"),

        COURSE_VIEWED("\\core\\event\\course_viewed", "Course viewed", "viewed", "course",
                "{user} viewed the course with id '{course}'."),

        MODULE_VIEWED("\\{component}\\event\\course_module_viewed", "Course module viewed", "viewed", "course_module",
                "{user} viewed the '{type}' activity with course module id '{module}'."),

        DISCUSSION_VIEWED("\\mod_forum\\event\\discussion_viewed", "Discussion viewed", "viewed", "discussion",
                "{user} has viewed the discussion with id '{object}' in the forum with course module id '{module}'."),

        DISCUSSION_CREATED("\\mod_forum\\event\\discussion_created", "Discussion created", "created", "discussion",
                "{user} has created the discussion with id '{object}' in the forum with course module id '{module}'."),

        POST_CREATED("\\mod_forum\\event\\post_created", "Post created", "created", "post",
                "{user} has created the post with id '{object}' in the forum with course module id '{module}'."),

        POST_UPLOADED("\\mod_forum\\event\\assessable_uploaded", "Some content has been posted.", "uploaded",
                "assessable",
                "{user} has posted content in the forum post with id '{object}' located in the forum with course"
                        + " module id '{module}'."),

        ATTEMPT_STARTED("\\mod_quiz\\event\\attempt_started", "Quiz attempt started", "started", "attempt",
                "{user} has started the attempt with id '{object}' for the quiz with course module id '{module}'."),

        ATTEMPT_SUBMITTED("\\mod_quiz\\event\\attempt_submitted", "Quiz attempt submitted", "submitted", "attempt",
                "{user} has submitted the attempt with id '{object}' for the quiz with course module id '{module}'."),

        WORK_SUBMITTED("\\mod_assign\\event\\assessable_submitted", "A submission has been submitted.", "submitted",
                "assessable",
                "{user} has submitted the submission with id '{object}' for the assignment with course module id"
                        + " '{module}'."),

        COMPLETION_UPDATED("\\core\\event\\course_module_completion_updated", "Course activity completion updated",
                "updated", "course_module_completion",
                "{user} updated the completion state for the course module with id '{module}' for the user with id"
                        + " '{person}'."),

        GRADED("\\core\\event\\user_graded", "User graded", "graded", "user",
                "{user} updated the grade with id '{object}' for the user with id '{person}'.");

        private final String className;

        private final String title;

        private final String action;

        private final String target;

        private final String description;

        Kind(String className, String title, String action, String target, String description) {
            this.className = className;
            this.title = title;
            this.action = action;
            this.target = target;
            this.description = description;
        }

        String className(@Nullable Module module) {
            return this.className.replace("{component}", component(module));
        }

        String title() {
            return this.title;
        }

        String action() {
            return this.action;
        }

        String target() {
            return this.target;
        }

        String description() {
            return this.description;
        }

        /** The part of the platform that logs it. */
        String component(@Nullable Module module) {
            return (module == null || this.className.startsWith("\\core")) ? "core" : module.type().component();
        }

    }

}
