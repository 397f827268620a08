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
 * Courses that lie in the same pools form a block. The courses of a block with the same
 * profile form a unit: all that matters is how many there are. For each profile, its
 * similarities to all others are added up by block; the sums of a pool are those of its
 * blocks. Profiles are shared out to threads in chunks whose sums are added in order.
 */
final class LinkageSums {

    private static final int CHUNK = 64;

    private final CourseSimilarity.Panel panel;

    /** A course of each profile. */
    private final int[] courses;

    /** The profile of each unit; units are in order of their block, then profile. */
    private final int[] profileOfUnit;

    private final int[] multiplicities;

    /** Where the units of a block begin, and where those of the last one end. */
    private final int[] blockStarts;

    /** The units of each profile. */
    private final int[][] unitsOfProfile;

    private final int[] blockOfUnit;

    /** The blocks of each pool. */
    private final int[][] blocksOfPool;

    /** The pools of each block. */
    private final int[][] poolsOfBlock;

    private final int[] sizes;

    private LinkageSums(Pool[] pools, CategoryMatrix matrix, CourseSimilarity similarity) {
        Profiles profiles = Profiles.of(matrix);
        int[] blockOfCourse = blocks(pools, matrix);
        int blockCount = Arrays.stream(blockOfCourse).max().orElse(-1) + 1;
        int[] firstOfBlock = new int[blockCount];
        Map<Long, Integer> units = new HashMap<>();
        for (int course = blockOfCourse.length - 1; course >= 0; course--) {
            if (blockOfCourse[course] >= 0) {
                firstOfBlock[blockOfCourse[course]] = course;
                units.merge(pair(blockOfCourse[course], profiles.of(course)), 1, Integer::sum);
            }
        }
        long[] ascending = units.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        int[] present = Arrays.stream(ascending).mapToInt((unit) -> (int) unit).sorted().distinct().toArray();
        this.courses = Arrays.stream(present).map(profiles::courseOf).toArray();
        this.panel = similarity.panel(courses);
        this.profileOfUnit = new int[ascending.length];
        this.blockOfUnit = new int[ascending.length];
        this.multiplicities = new int[ascending.length];
        this.blockStarts = new int[blockCount + 1];
        for (int unit = 0; unit < ascending.length; unit++) {
            blockOfUnit[unit] = (int) (ascending[unit] >>> Integer.SIZE);
            profileOfUnit[unit] = Arrays.binarySearch(present, (int) ascending[unit]);
            multiplicities[unit] = units.getOrDefault(ascending[unit], 0);
            blockStarts[blockOfUnit[unit] + 1] = unit + 1;
        }
        this.unitsOfProfile = unitsOfProfile(courses.length, profileOfUnit);
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

    private static long pair(int major, int minor) {
        return ((long) major << Integer.SIZE) | minor;
    }

    private static int[] select(int count, IntPredicate condition) {
        return IntStream.range(0, count).filter(condition).toArray();
    }

    private static int[][] unitsOfProfile(int profileCount, int[] profileOfUnit) {
        int[][] units = new int[profileCount][0];
        for (int unit = 0; unit < profileOfUnit.length; unit++) {
            int[] before = units[profileOfUnit[unit]];
            int[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = unit;
            units[profileOfUnit[unit]] = after;
        }
        return units;
    }

    /** The block of each course, -1 for one without categories or in no pool. */
    private static int[] blocks(Pool[] pools, CategoryMatrix matrix) {
        int[] block = new int[matrix.weights().rowCount()];
        for (Pool pool : pools) {
            Map<Long, Integer> numbers = new HashMap<>();
            for (int course = 0; course < block.length; course++) {
                long key = pair(block[course], pool.contains(course) ? 1 : 0);
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
                for (int profile = chunk * CHUNK; profile < Math.min(courses.length, (chunk + 1) * CHUNK); profile++) {
                    row.compute(profile);
                    for (int unit : unitsOfProfile[profile]) {
                        row.addTo(unit, sums[chunk], squares[chunk], rowSquares[chunk]);
                    }
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

    /** The similarities of one profile to all units, added up by block. */
    private final class RowSums {

        private final double[] similarities = new double[courses.length];

        private final double[] sums = new double[poolsOfBlock.length];

        private final double[] squares = new double[poolsOfBlock.length];

        void compute(int profile) {
            panel.similarities(courses[profile], similarities);
            for (int block = 0; block < sums.length; block++) {
                add(block, blockStarts[block], blockStarts[block + 1]);
            }
        }

        /**
         * Two sums of each kind, so that an addition need not wait for the one before.
         */
        private void add(int block, int from, int to) {
            double sum = 0;
            double otherSum = 0;
            double square = 0;
            double otherSquare = 0;
            int unit = from;
            for (; unit + 1 < to; unit += 2) {
                double value = similarities[profileOfUnit[unit]];
                double weighted = multiplicities[unit] * value;
                double otherValue = similarities[profileOfUnit[unit + 1]];
                double otherWeighted = multiplicities[unit + 1] * otherValue;
                sum += weighted;
                otherSum += otherWeighted;
                square += weighted * value;
                otherSquare += otherWeighted * otherValue;
            }
            if (unit < to) {
                double value = similarities[profileOfUnit[unit]];
                double weighted = multiplicities[unit] * value;
                sum += weighted;
                square += weighted * value;
            }
            sums[block] = sum + otherSum;
            squares[block] = square + otherSquare;
        }

        void addTo(int unit, double[] totals, double[] totalSquares, double[] rowSquares) {
            int multiplicity = multiplicities[unit];
            double itself = similarities[profileOfUnit[unit]];
            for (int pool : poolsOfBlock[blockOfUnit[unit]]) {
                double sum = 0;
                double square = 0;
                for (int block : blocksOfPool[pool]) {
                    sum += sums[block];
                    square += squares[block];
                }
                // a course is not a pair with itself
                sum -= itself;
                square -= itself * itself;
                totals[pool] += multiplicity * sum;
                totalSquares[pool] += multiplicity * square;
                rowSquares[pool] += multiplicity * (sum * sum);
            }
        }

    }

}
