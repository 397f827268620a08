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
 * @param pools where its courses are drawn from
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
                pattern -> disciplines(pattern.courses()) >= 2);
    }

    private static List<Pattern> integrated(Catalogue catalogue) {
        return preferably(ofCommunities(PlantedType.INTEGRATED, catalogue),
                pattern -> disciplines(pattern.courses()) == 1);
    }

    private static List<Pattern> narrow(Catalogue catalogue) {
        List<Pattern> patterns = new ArrayList<>();
        grouped(catalogue.courses(), Course::community).forEach((community, courses) -> {
            List<Course> largest = grouped(courses, Course::mainTopic).values()
                .stream()
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
            patterns.add(followed(PlantedType.NARROW, community, List.of(largest)));
        });
        return preferably(patterns, pattern -> pattern.courses().size() >= 3);
    }

    private static List<Pattern> disciplinary(Catalogue catalogue) {
        List<Pattern> patterns = new ArrayList<>();
        grouped(catalogue.courses(), Course::mainDiscipline).forEach((discipline, courses) -> patterns
            .add(new Pattern(PlantedType.DISCIPLINARY, null, discipline, List.of(new CoursePool(courses)))));
        return preferably(patterns,
                pattern -> pattern.courses().stream().map(Course::community).distinct().count() >= 3);
    }

    private static List<Pattern> bridging(Catalogue catalogue) {
        List<Pattern> patterns = new ArrayList<>();
        grouped(catalogue.courses(), Course::community).forEach((community, courses) -> {
            List<List<Course>> cells = List.copyOf(grouped(courses, Course::mainDiscipline).values());
            for (int i = 0; i < cells.size(); i++) {
                for (int j = i + 1; j < cells.size(); j++) {
                    if (!Objects.equals(area(cells.get(i)), area(cells.get(j)))) {
                        patterns.add(followed(PlantedType.BRIDGING, community, List.of(cells.get(i), cells.get(j))));
                    }
                }
            }
        });
        return preferably(patterns.isEmpty() ? ofCommunities(PlantedType.BRIDGING, catalogue) : patterns,
                pattern -> pattern.pools().stream().allMatch(pool -> pool.courses().size() >= 2));
    }

    private static List<Pattern> fragmented(Catalogue catalogue) {
        List<CoursePool> all = grouped(catalogue.courses(), Course::community).values()
            .stream()
            .map(CoursePool::new)
            .toList();
        return List.of(new Pattern(PlantedType.FRAGMENTED, null, null, all));
    }

    private static List<Pattern> ofCommunities(PlantedType type, Catalogue catalogue) {
        List<Pattern> patterns = new ArrayList<>();
        grouped(catalogue.courses(), Course::community)
            .forEach((community, courses) -> patterns.add(followed(type, community, List.of(courses))));
        return patterns;
    }

    private static Pattern followed(PlantedType type, Community community, List<List<Course>> pools) {
        return new Pattern(type, community, null, pools.stream().map(CoursePool::new).toList());
    }

    private static List<Pattern> preferably(List<Pattern> patterns, Predicate<Pattern> wanted) {
        List<Pattern> found = patterns.stream().filter(wanted).toList();
        return found.isEmpty() ? patterns : found;
    }

    private static <K> Map<K, List<Course>> grouped(List<Course> courses, Function<Course, K> key) {
        return courses.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static @Nullable String area(List<Course> cell) {
        return cell.getFirst().mainDiscipline().broader();
    }

    private static long disciplines(List<Course> courses) {
        return courses.stream().map(Course::mainDiscipline).distinct().count();
    }

    /** The courses of the first pool; patterns with several are judged by their pools. */
    private List<Course> courses() {
        return this.pools.getFirst().courses();
    }

}
