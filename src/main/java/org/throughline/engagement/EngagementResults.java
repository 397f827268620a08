package org.throughline.engagement;

import java.util.stream.Stream;

/**
 * The engagement of all enrolments and teachers. Rows are made when they are asked for.
 */
public interface EngagementResults {

    /**
     * What was found, apart from the single rows.
     * @return the summary
     */
    EngagementSummary summary();

    /**
     * How many enrolments there are.
     * @return 0 or more
     */
    int enrolmentCount();

    /**
     * One enrolment.
     * @param row from 0, by teacher and course
     * @return its engagement
     */
    EnrolmentEngagement enrolment(int row);

    /**
     * How many teachers there are: those with an enrolment.
     * @return 0 or more
     */
    int teacherCount();

    /**
     * One teacher.
     * @param row from 0, by id
     * @return their engagement
     */
    TeacherEngagement teacher(int row);

    /**
     * All enrolments.
     * @return by teacher and course
     */
    Stream<EnrolmentEngagement> enrolments();

    /**
     * All teachers.
     * @return by id
     */
    Stream<TeacherEngagement> teachers();

}
