package org.throughline.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.throughline.cohort.Vocabulary.Discipline;

/**
 * One way to realise a planted type in a catalogue.
 *
 * @param community the theme it follows, if it follows one
 * @param discipline the discipline it stays in, if it stays in one
 * @param pools where its courses are drawn from: by lot for a fragmented teacher, in
 * turns for all others
 */
record Pattern(PlantedType type, @Nullable Community community, @Nullable Discipline discipline,
        List<CoursePool> pools) {

    /**
     * All patterns of a catalogue. Where it is too small for a type, its patterns are the
     * nearest that the catalogue allows: no type is without one.
     */
    static Map<PlantedType, List<Pattern>> of(Catalogue catalogue) {
        Map<PlantedType, List<Pattern>> patterns = new EnumMap<>(PlantedType.class);
        for (PlantedType type : PlantedType.values()) {
            patterns.put(type, switch (type) {
                case THEMATIC -> thematic(catalogue);
                case DISCIPLINARY -> disciplinary(catalogue);
                case BRIDGING -> bridging(catalogue);
                case NARROW -> narrow(catalogue);
                case INTEGRATED -> integrated(catalogue);
                case FRAGMENTED -> fragmented(catalogue);
            });
        }
        return patterns;
    }

    private static List<Pattern> thematic(Catalogue catalogue) {
        return preferably(ofCommunities(PlantedType.THEMATIC, catalogue),
                pattern -> different(pattern.courses(), Course::disciplineId) >= 2);
    }

    private static List<Pattern> integrated(Catalogue catalogue) {
        return preferably(ofCommunities(PlantedType.INTEGRATED, catalogue),
                pattern -> different(pattern.courses(), Course::disciplineId) == 1);
    }

    private static List<Pattern> narrow(Catalogue catalogue) {
        List<Pattern> patterns = new ArrayList<>();
        for (List<Course> courses : grouped(catalogue.courses(), Course::communityId)) {
            List<Course> ofOneTopic = grouped(courses, course -> course.mainTopic().id()).stream()
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
            patterns.add(ofCommunity(PlantedType.NARROW, List.of(ofOneTopic)));
        }
        return preferably(patterns, pattern -> pattern.courses().size() >= 3);
    }

    private static List<Pattern> disciplinary(Catalogue catalogue) {
        List<Pattern> patterns = new ArrayList<>();
        for (List<Course> courses : grouped(catalogue.courses(), Course::disciplineId)) {
            patterns.add(new Pattern(PlantedType.DISCIPLINARY, null, courses.getFirst().mainDiscipline(),
                    grouped(courses, Course::communityId).stream().map(CoursePool::new).toList()));
        }
        return preferably(patterns, pattern -> pattern.pools().size() >= 3);
    }

    private static List<Pattern> bridging(Catalogue catalogue) {
        List<Pattern> patterns = new ArrayList<>();
        for (List<Course> courses : grouped(catalogue.courses(), Course::communityId)) {
            List<List<Course>> cells = grouped(courses, Course::disciplineId);
            for (int i = 0; i < cells.size(); i++) {
                for (int j = i + 1; j < cells.size(); j++) {
                    if (!Objects.equals(area(cells.get(i)), area(cells.get(j)))) {
                        patterns.add(ofCommunity(PlantedType.BRIDGING, List.of(cells.get(i), cells.get(j))));
                    }
                }
            }
        }
        return preferably(patterns.isEmpty() ? ofCommunities(PlantedType.BRIDGING, catalogue) : patterns,
                pattern -> pattern.pools().stream().allMatch(pool -> pool.courses().size() >= 2));
    }

    private static List<Pattern> fragmented(Catalogue catalogue) {
        List<CoursePool> all = grouped(catalogue.courses(), Course::communityId).stream().map(CoursePool::new).toList();
        return List.of(new Pattern(PlantedType.FRAGMENTED, null, null, all));
    }

    private static List<Pattern> ofCommunities(PlantedType type, Catalogue catalogue) {
        return grouped(catalogue.courses(), Course::communityId).stream()
            .map(courses -> ofCommunity(type, List.of(courses)))
            .toList();
    }

    private static Pattern ofCommunity(PlantedType type, List<List<Course>> pools) {
        return new Pattern(type, pools.getFirst().getFirst().community(), null,
                pools.stream().map(CoursePool::new).toList());
    }

    private static List<Pattern> preferably(List<Pattern> patterns, Predicate<Pattern> wanted) {
        List<Pattern> found = patterns.stream().filter(wanted).toList();
        return found.isEmpty() ? patterns : found;
    }

    /** Groups in the order of their first courses. */
    private static List<List<Course>> grouped(List<Course> courses, Function<Course, String> key) {
        return List.copyOf(
                courses.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList())).values());
    }

    private static long different(List<Course> courses, Function<Course, String> key) {
        return courses.stream().map(key).distinct().count();
    }

    private static @Nullable String area(List<Course> cell) {
        return cell.getFirst().mainDiscipline().broader();
    }

    /** The courses of a pattern with a single pool. */
    private List<Course> courses() {
        return this.pools.getFirst().courses();
    }

}
