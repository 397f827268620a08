package org.throughline.cohort;

import java.util.List;
import org.throughline.cohort.PlatformCourse.Module;

/**
 * What one teacher left in the learning platform. Objects are numbered from 1 within the
 * teacher, kind by kind.
 *
 * @param acts the log, by time
 * @param attempts at quizzes
 * @param posts in forums
 * @param submissions of work
 * @param completions of activities
 */
record Traces(List<Act> acts, List<Attempt> attempts, List<Post> posts, List<Submission> submissions,
        List<Completion> completions) {

    /**
     * An attempt at a quiz.
     *
     * @param number 1 for the first at this quiz
     * @param percent of the points
     */
    record Attempt(long id, Module quiz, int number, long started, long finished, int percent) {
    }

    /**
     * A post in the forum of a course.
     *
     * @param discussion of the tutor, from 0; -1 if this post opens one
     * @param words of its text
     */
    record Post(long id, PlatformCourse course, int discussion, long second, int words) {
    }

    /** Work handed in. */
    record Submission(long id, Module assignment, long second) {
    }

    /** An activity or resource that is done. */
    record Completion(Module module, long second) {
    }

}
