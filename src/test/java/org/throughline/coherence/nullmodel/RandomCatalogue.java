package org.throughline.coherence.nullmodel;

import java.util.Random;
import java.util.Set;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CourseSimilarity;
import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.similarity.Similarity;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Projection;

/**
 * Random courses with few topics, so that some have the same, and a hierarchy of them;
 * every seventh has none. Teachers took some of them.
 */
final class RandomCatalogue {

    final Projection projection;

    final CategoryMatrix matrix;

    final CourseSimilarity similarity;

    final Statistic linkage;

    private RandomCatalogue(Projection projection) {
        this.projection = projection;
        this.matrix = CategoryMatrix.of(projection, Facet.THEMATIC, 0.5);
        this.similarity = Similarity.PATHSIM.over(matrix);
        this.linkage = Statistic.meanLinkage("thematicCoherence", matrix, similarity);
    }

    static Statistic linkage(Projection projection) {
        return new RandomCatalogue(projection).linkage;
    }

    static RandomCatalogue of(long seed, int courses, int teachers) {
        Random random = new Random(seed);
        Projection.Builder builder = Projection.builder();
        for (int topic = 1; topic < 12; topic++) {
            builder.broaderTopic(id("k", topic), id("k", topic / 3));
        }
        builder.topic(id("k", 12)).topic(id("k", 13));
        for (int at = 0; at < courses; at++) {
            builder.course(id("c", at));
            if (at % 7 != 6) {
                builder.covers(id("c", at), id("k", random.nextInt(14)), 1);
                builder.covers(id("c", at), id("k", random.nextInt(14)), 0.5 * (1 + random.nextInt(2)));
            }
        }
        for (int at = 0; at < teachers; at++) {
            builder.teacher(id("t", at));
            for (int count = random.nextInt(9); count > 0; count--) {
                builder.completed(id("t", at), id("c", random.nextInt(courses)), null);
            }
        }
        return new RandomCatalogue(builder.build());
    }

    private static String id(String kind, int number) {
        return "%s%03d".formatted(kind, number);
    }

    Pools onePool() {
        return Pools.of(projection, projection.completed(), DateInterval.ALWAYS, Set.of());
    }

}
