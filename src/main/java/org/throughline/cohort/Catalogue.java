package org.throughline.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.throughline.cohort.Course.Tagging;
import org.throughline.cohort.Course.WeightedTopic;
import org.throughline.cohort.Vocabulary.Discipline;
import org.throughline.cohort.Vocabulary.Theme;
import org.throughline.cohort.Vocabulary.Topic;

/**
 * The courses of a cohort and their communities.
 *
 * @param disciplines those that courses of this catalogue may lie in
 * @param communities one for about ten courses, as long as the vocabulary has themes
 * @param courses in the order of their ids
 */
record Catalogue(List<Discipline> disciplines, List<Community> communities, List<Course> courses) {

    private static final int COURSES_PER_COMMUNITY = 10;

    private static final int COURSES_PER_DISCIPLINE = 12;

    /** How often a community's first, second... topic is the main one of a course. */
    private static final int[] TOPIC_WEIGHTS = { 5, 2, 2, 1 };

    private static final List<Language> LANGUAGES = List.of(Language.HEBREW, Language.ARABIC, Language.ENGLISH);

    private static final int[] LANGUAGE_WEIGHTS = { 55, 30, 15 };

    static Catalogue draw(CohortParameters parameters, Vocabulary vocabulary) {
        Draws draws = Draws.of(parameters.seed(), Draws.Purpose.CATALOGUE, 0);
        List<Theme> themes = themes(parameters.courses(), vocabulary, draws);
        List<Discipline> disciplines = disciplines(parameters.courses(), themes, vocabulary, draws);
        List<Community> communities = communities(parameters.courses(), themes, disciplines, draws);
        return new Catalogue(disciplines, communities, courses(parameters, vocabulary, communities, draws));
    }

    /** Two themes that cross disciplines, then one that lies in one, and so on. */
    private static List<Theme> themes(int courseCount, Vocabulary vocabulary, Draws draws) {
        List<Theme> shuffled = draws.shuffled(vocabulary.themes());
        List<Theme> across = shuffled.stream().filter(Theme::crossesDisciplines).toList();
        List<Theme> within = shuffled.stream().filter(theme -> !theme.crossesDisciplines()).toList();
        List<Theme> themes = new ArrayList<>();
        for (int i = 0; i < Math.max(across.size(), within.size()); i++) {
            themes.addAll(across.subList(Math.min(2 * i, across.size()), Math.min(2 * i + 2, across.size())));
            themes.addAll(within.subList(Math.min(i, within.size()), Math.min(i + 1, within.size())));
        }
        return themes.subList(0, Math.clamp(courseCount / COURSES_PER_COMMUNITY, 1, themes.size()));
    }

    /**
     * The disciplines of the themes that need a certain one, then others, so that
     * neighbours in the list lie in different areas as far as possible.
     */
    private static List<Discipline> disciplines(int courseCount, List<Theme> themes, Vocabulary vocabulary,
            Draws draws) {
        Set<String> needed = new LinkedHashSet<>();
        themes.forEach(theme -> {
            if (theme.topic().discipline() != null) {
                needed.add(theme.topic().discipline());
            }
        });
        List<Discipline> shuffled = draws.shuffled(vocabulary.taught());
        Set<Discipline> chosen = new LinkedHashSet<>();
        shuffled.stream().filter(discipline -> needed.contains(discipline.id())).forEach(chosen::add);
        int count = Math.clamp(courseCount / COURSES_PER_DISCIPLINE, Math.max(2, chosen.size()), shuffled.size());
        shuffled.stream()
            .filter(discipline -> !needed.contains(discipline.id()))
            .limit(count - chosen.size())
            .forEach(chosen::add);
        return inTurns(chosen);
    }

    private static List<Discipline> inTurns(Set<Discipline> disciplines) {
        Map<String, List<Discipline>> byArea = new LinkedHashMap<>();
        for (Discipline discipline : disciplines) {
            byArea.computeIfAbsent(String.valueOf(discipline.broader()), area -> new ArrayList<>()).add(discipline);
        }
        List<Discipline> ordered = new ArrayList<>();
        for (int turn = 0; ordered.size() < disciplines.size(); turn++) {
            for (List<Discipline> area : byArea.values()) {
                if (turn < area.size()) {
                    ordered.add(area.get(turn));
                }
            }
        }
        return ordered;
    }

    private static List<Community> communities(int courseCount, List<Theme> themes, List<Discipline> disciplines,
            Draws draws) {
        int width = Math.clamp(courseCount / themes.size() / 3, 2, Math.min(5, disciplines.size()));
        List<Community> communities = new ArrayList<>();
        int dealt = 0;
        for (Theme theme : themes) {
            List<Discipline> own = new ArrayList<>();
            if (theme.crossesDisciplines()) {
                for (int i = 0; i < width; i++) {
                    own.add(disciplines.get(dealt % disciplines.size()));
                    dealt++;
                }
            }
            else {
                disciplines.stream()
                    .filter(discipline -> discipline.id().equals(theme.topic().discipline()))
                    .forEach(own::add);
            }
            communities.add(new Community(theme, draws.shuffled(theme.topics()), own));
        }
        return communities;
    }

    private static List<Course> courses(CohortParameters parameters, Vocabulary vocabulary, List<Community> communities,
            Draws draws) {
        int count = parameters.courses();
        List<Integer> ranks = draws.shuffled(IntStream.range(0, count).boxed().toList());
        Calendar calendar = new Calendar(parameters.firstYear(), parameters.years());
        int[] sizes = new int[communities.size()];
        List<Course> courses = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            // every other course by lot, so that communities differ in size
            int index = (number % 2 == 0) ? number / 2 % sizes.length : draws.below(sizes.length);
            Community community = communities.get(index);
            Discipline first = community.disciplines().get(sizes[index] % community.disciplines().size());
            sizes[index]++;
            Tagging tagging = draws.chance(parameters.untaggedCourseShare()) ? Tagging.UNTAGGED : Tagging.TAGGED;
            courses.add(new Course(number, Ids.course(number, count), community,
                    LANGUAGES.get(draws.weighted(LANGUAGE_WEIGHTS)), popularity(ranks.get(number)),
                    disciplines(first, community, draws), topics(community, vocabulary, draws), tagging,
                    openedOn(number, calendar, draws)));
        }
        return courses;
    }

    /** Zipf's law, flattened at its head as Mandelbrot did. */
    private static long popularity(int rank) {
        return 1_000_000_000L / (rank + 5);
    }

    private static List<Discipline> disciplines(Discipline first, Community community, Draws draws) {
        Discipline other = draws.pick(community.disciplines());
        return (draws.chance(0.12) && !other.equals(first)) ? List.of(first, other) : List.of(first);
    }

    private static List<WeightedTopic> topics(Community community, Vocabulary vocabulary, Draws draws) {
        List<Topic> own = community.topics();
        Topic main = own.get(draws.weighted(TOPIC_WEIGHTS));
        List<WeightedTopic> topics = new ArrayList<>();
        topics.add(new WeightedTopic(main, draws.between(7, 10)));
        List<Topic> others = draws.shuffled(own.stream().filter(topic -> !topic.equals(main)).toList());
        for (Topic topic : others.subList(0, draws.between(0, 2))) {
            topics.add(new WeightedTopic(topic, draws.between(3, 6)));
        }
        Theme foreign = draws.pick(vocabulary.themes());
        if (draws.chance(0.15) && !foreign.equals(community.theme())) {
            topics.add(new WeightedTopic(draws.pick(foreign.topics()), draws.between(1, 2)));
        }
        return topics;
    }

    /**
     * Most courses open in the three years before the cohort, the others until its last
     * year starts; the first course is always open.
     */
    private static LocalDate openedOn(int number, Calendar calendar, Draws draws) {
        LocalDate first = Calendar.start(calendar.firstYear());
        long span = ChronoUnit.DAYS.between(first, Calendar.start(calendar.lastYear()));
        long before = draws.below(3 * 365L);
        long after = draws.below(span + 1);
        return (number == 0 || draws.chance(0.6)) ? first.minusDays(before) : first.plusDays(after);
    }

}
