package org.throughline.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.report.CourseReports;
import org.throughline.report.CourseReports.Category;
import org.throughline.report.CourseReports.Course;
import org.throughline.report.CourseReports.CourseEnrolment;
import org.throughline.report.CourseReports.CourseFilter;
import org.throughline.report.CourseReports.EnrolmentFilter;
import org.throughline.report.Page;
import org.throughline.report.PageRequest;
import org.throughline.report.SortOrder;

/** Courses, what they are about and who enrolled in them. */
@Controller("/api/v1")
@Tag(name = "courses")
final class CourseController {

    private final CourseReports reports;

    CourseController(CourseReports reports) {
        this.reports = reports;
    }

    @Get("/courses")
    @Operation(summary = "Courses, filtered, sorted and paged",
            description = "missing keeps those of which something is not known: topics, disciplines, openedOn or"
                    + " thread. difficulty is easy, medium, hard or undefined; hint is intrinsic, extrinsic or"
                    + " undefined.")
    Page<Course> courses(@QueryValue(defaultValue = "50") int limit, @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "id") String sort, @QueryValue(defaultValue = "asc") String order,
            @QueryValue @Nullable String q, @QueryValue @Nullable String language, @QueryValue @Nullable String level,
            @QueryValue @Nullable String topic, @QueryValue @Nullable String discipline,
            @QueryValue @Nullable String thread, @QueryValue @Nullable String difficulty,
            @QueryValue @Nullable String hint, @QueryValue @Nullable String missing) {
        return reports.list(new CourseFilter(q, language, level, topic, discipline, thread, difficulty, hint, missing),
                new PageRequest(limit, after, sort, SortOrder.parse(order)));
    }

    @Get("/courses/filters")
    @Operation(summary = "The values of the attributes by which courses can be filtered, with the number of courses")
    Map<String, Map<String, Long>> filters() {
        return reports.filterValues();
    }

    @Get("/topics")
    @Operation(summary = "Topics with their courses, sorted and paged")
    Page<Category> topics(@QueryValue(defaultValue = "50") int limit, @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "id") String sort, @QueryValue(defaultValue = "asc") String order,
            @QueryValue @Nullable String q) {
        return reports.topics(q, new PageRequest(limit, after, sort, SortOrder.parse(order)));
    }

    @Get("/disciplines")
    @Operation(summary = "Disciplines with their courses, sorted and paged")
    Page<Category> disciplines(@QueryValue(defaultValue = "50") int limit, @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "id") String sort, @QueryValue(defaultValue = "asc") String order,
            @QueryValue @Nullable String q) {
        return reports.disciplines(q, new PageRequest(limit, after, sort, SortOrder.parse(order)));
    }

    @Get("/enrolments")
    @Operation(summary = "Enrolments by teacher and course, filtered and paged",
            description = "missing keeps those without a date: enrolledAt, or completedAt of completed ones."
                    + " motivation is a label, or undefined for those that no run has judged.")
    Page<CourseEnrolment> enrolments(@QueryValue(defaultValue = "50") int limit, @QueryValue @Nullable String after,
            @QueryValue @Nullable String teacher, @QueryValue @Nullable String course,
            @QueryValue @Nullable Boolean completed, @QueryValue @Nullable String missing,
            @QueryValue @Nullable String motivation) {
        return reports.enrolments(new EnrolmentFilter(teacher, course, completed, missing, motivation),
                new PageRequest(limit, after, "teacher", SortOrder.ASC));
    }

}
