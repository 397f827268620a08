package org.throughline.coherence.nullmodel;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CourseSimilarity;

/**
 * A statistic of selections that is compared with chance, under a name. The name is part
 * of what seeds the random draws, so a statistic keeps its draws whatever is compared
 * beside it.
 */
public final class Statistic {

    private final String key;

    private final Supplier<? extends SelectionStatistic> perThread;

    private final @Nullable Linkage linkage;

    private Statistic(String key, Supplier<? extends SelectionStatistic> perThread, @Nullable Linkage linkage) {
        this.key = key;
        this.perThread = perThread;
        this.linkage = linkage;
    }

    /**
     * Any statistic.
     * @param key its name, unique among those that are compared together
     * @param perThread makes one for a thread
     * @return the statistic
     */
    public static Statistic of(String key, Supplier<? extends SelectionStatistic> perThread) {
        return new Statistic(key, perThread, null);
    }

    /**
     * Mean linkage S in a facet. It is computed as the coherence of a teacher is, to the
     * bit; its mean and variance under uniform draws are computed in closed form.
     * @param key its name, unique among those that are compared together
     * @param matrix the categories of the courses
     * @param similarity of two courses, over that matrix: courses with the same row in
     * the matrix are taken to be interchangeable
     * @return the statistic
     */
    public static Statistic meanLinkage(String key, CategoryMatrix matrix, CourseSimilarity similarity) {
        return new Statistic(key, () -> new MeanLinkageStatistic(matrix, similarity), new Linkage(matrix, similarity));
    }

    /**
     * Its name.
     * @return the key it was made with
     */
    public String key() {
        return key;
    }

    /**
     * The statistic for one thread.
     * @return a new one
     */
    public SelectionStatistic open() {
        return perThread.get();
    }

    Optional<Linkage> linkage() {
        return Optional.ofNullable(linkage);
    }

    @Override
    public String toString() {
        return key;
    }

    /** What the closed form of mean linkage is computed from. */
    record Linkage(CategoryMatrix matrix, CourseSimilarity similarity) {
    }

}
