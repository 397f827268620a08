package org.throughline.coherence.nullmodel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CourseSimilarity;
import org.throughline.concurrent.ParallelLoop;
import org.throughline.concurrent.Progress;

/**
 * The sums over pairs of courses that {@link FixedRowMoments} needs, for several pools in
 * one pass over the pairs.
 *
 * <p>
 * Courses that lie in the same pools form a block. Courses of a block with the same
 * profile form a unit, which is computed once and counted as often as it has courses. The
 * row of a unit, its similarity to all others, is added up by block; the sums of a pool
 * are those of its blocks. Rows are shared out to threads in chunks whose sums are added
 * in order.
 */
final class LinkageSums {

    private static final int CHUNK = 64;

    private final CourseSimilarity similarity;

    /** A course of each unit, units in order of their block. */
    private final int[] courses;

    private final int[] multiplicities;

    /** Where the units of a block begin, and where those of the last one end. */
    private final int[] blockStarts;

    /** The blocks of each pool. */
    private final int[][] blocksOfPool;

    /** The pools of each block. */
    private final int[][] poolsOfBlock;

    private final int[] sizes;

    private LinkageSums(Pool[] pools, CategoryMatrix matrix, CourseSimilarity similarity) {
        this.similarity = similarity;
        Profiles profiles = Profiles.of(matrix);
        int[] blockOfCourse = blocks(pools, matrix);
        int blockCount = Arrays.stream(blockOfCourse).max().orElse(-1) + 1;
        int[] firstOfBlock = new int[blockCount];
        Map<Long, Integer> units = new HashMap<>();
        for (int course = blockOfCourse.length - 1; course >= 0; course--) {
            if (blockOfCourse[course] >= 0) {
                firstOfBlock[blockOfCourse[course]] = course;
                units.merge(unit(blockOfCourse[course], profiles.of(course)), 1, Integer::sum);
            }
        }
        long[] ascending = units.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        this.courses = new int[ascending.length];
        this.multiplicities = new int[ascending.length];
        this.blockStarts = new int[blockCount + 1];
        for (int at = 0; at < ascending.length; at++) {
            courses[at] = profiles.courseOf((int) ascending[at]);
            multiplicities[at] = units.getOrDefault(ascending[at], 0);
            blockStarts[(int) (ascending[at] >>> Integer.SIZE) + 1] = at + 1;
        }
        this.blocksOfPool = new int[pools.length][];
        this.sizes = new int[pools.length];
        for (int pool = 0; pool < pools.length; pool++) {
            Pool content = pools[pool];
            blocksOfPool[pool] = select(blockCount, (block) -> content.contains(firstOfBlock[block]));
            sizes[pool] = content.courses(matrix::isCategorised).length;
        }
        this.poolsOfBlock = new int[blockCount][];
        for (int block = 0; block < blockCount; block++) {
            int first = firstOfBlock[block];
            poolsOfBlock[block] = select(pools.length, (pool) -> pools[pool].contains(first));
        }
    }

    /** The moments of each pool. */
    static FixedRowMoments[] of(Pool[] pools, CategoryMatrix matrix, CourseSimilarity similarity, int threads,
            Progress progress) {
        return new LinkageSums(pools, matrix, similarity).moments(threads, progress);
    }

    private static long unit(int block, int profile) {
        return ((long) block << Integer.SIZE) | profile;
    }

    private static int[] select(int count, IntPredicate condition) {
        return IntStream.range(0, count).filter(condition).toArray();
    }

    /** The block of each course, -1 for one without categories or in no pool. */
    private static int[] blocks(Pool[] pools, CategoryMatrix matrix) {
        int[] block = new int[matrix.weights().rowCount()];
        for (Pool pool : pools) {
            Map<Long, Integer> numbers = new HashMap<>();
            for (int course = 0; course < block.length; course++) {
                long key = unit(block[course], pool.contains(course) ? 1 : 0);
                block[course] = numbers.computeIfAbsent(key, (unseen) -> numbers.size());
            }
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int course = 0; course < block.length; course++) {
            int at = course;
            boolean needed = matrix.isCategorised(course) && Arrays.stream(pools).anyMatch((pool) -> pool.contains(at));
            block[course] = needed ? numbers.computeIfAbsent(block[course], (unseen) -> numbers.size()) : -1;
        }
        return block;
    }

    private FixedRowMoments[] moments(int threads, Progress progress) {
        int chunks = (courses.length + CHUNK - 1) / CHUNK;
        double[][] sums = new double[chunks][];
        double[][] squares = new double[chunks][];
        double[][] rowSquares = new double[chunks][];
        ParallelLoop.run(chunks, 1, threads, progress, () -> {
            RowSums row = new RowSums();
            return (chunk) -> {
                sums[chunk] = new double[sizes.length];
                squares[chunk] = new double[sizes.length];
                rowSquares[chunk] = new double[sizes.length];
                for (int unit = chunk * CHUNK; unit < Math.min(courses.length, (chunk + 1) * CHUNK); unit++) {
                    row.compute(unit);
                    row.addTo(unit, sums[chunk], squares[chunk], rowSquares[chunk]);
                }
            };
        });
        FixedRowMoments[] moments = new FixedRowMoments[sizes.length];
        for (int pool = 0; pool < moments.length; pool++) {
            moments[pool] = new FixedRowMoments(sizes[pool], total(sums, pool), total(squares, pool),
                    total(rowSquares, pool));
        }
        return moments;
    }

    private static double total(double[][] chunks, int pool) {
        double total = 0;
        for (double[] chunk : chunks) {
            total += chunk[pool];
        }
        return total;
    }

    /** The similarities of one unit to all others, added up by block. */
    private final class RowSums {

        private final CourseSimilarity.Focus focus = similarity.focus();

        private final double[] sums = new double[poolsOfBlock.length];

        private final double[] squares = new double[poolsOfBlock.length];

        private int block;

        void compute(int unit) {
            focus.on(courses[unit]);
            for (int other = 0; other < sums.length; other++) {
                double sum = 0;
                double square = 0;
                for (int at = blockStarts[other]; at < blockStarts[other + 1]; at++) {
                    double value = focus.to(courses[at]);
                    // a course is not a pair with itself
                    double weighted = value * (multiplicities[at] - ((at == unit) ? 1 : 0));
                    sum += weighted;
                    square += weighted * value;
                }
                sums[other] = sum;
                squares[other] = square;
                if (unit >= blockStarts[other] && unit < blockStarts[other + 1]) {
                    block = other;
                }
            }
        }

        void addTo(int unit, double[] totals, double[] totalSquares, double[] rowSquares) {
            int multiplicity = multiplicities[unit];
            for (int pool : poolsOfBlock[block]) {
                double sum = 0;
                double square = 0;
                for (int other : blocksOfPool[pool]) {
                    sum += sums[other];
                    square += squares[other];
                }
                totals[pool] += multiplicity * sum;
                totalSquares[pool] += multiplicity * square;
                rowSquares[pool] += multiplicity * (sum * sum);
            }
        }

    }

}
