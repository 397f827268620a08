package org.throughline.bench;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.throughline.community.Network;

/**
 * Random networks of 50,000 nodes and 500,000 edges with communities planted in them; the
 * numbers of the nodes say nothing about them.
 */
public enum PlantedNetwork {

    /** 250 communities of 200 nodes, 30 % of the edges at random: there is one best. */
    EVEN {

        @Override
        int communitySize(Random random) {
            return 200;
        }

        @Override
        double attraction(Random random) {
            return 1;
        }

        @Override
        double mixing() {
            return 0.3;
        }

    },

    /**
     * After Lancichinetti, Fortunato and Radicchi 2008: sizes from 20 to 1,000 and
     * degrees by power laws, half of the edges at random: hard to divide, no search finds
     * the same.
     */
    SKEWED {

        @Override
        int communitySize(Random random) {
            return (int) (20 / (1 - random.nextDouble() * 0.98));
        }

        @Override
        double attraction(Random random) {
            return Math.pow(1 - random.nextDouble() * 0.97, -1 / 1.5);
        }

        @Override
        double mixing() {
            return 0.5;
        }

    };

    private static final int NODES = 50_000;

    private static final int EDGES = 500_000;

    private static final long SEED = 20261122;

    abstract int communitySize(Random random);

    /** What the degree of a node is proportional to. */
    abstract double attraction(Random random);

    /** The share of the edges that go anywhere. */
    abstract double mixing();

    Network build() {
        Random random = new Random(SEED);
        int[] from = new int[NODES];
        int[] to = new int[NODES];
        for (int start = 0; start < NODES;) {
            int end = Math.min(NODES, start + communitySize(random));
            Arrays.fill(from, start, end, start);
            Arrays.fill(to, start, end, end);
            start = end;
        }
        double[] cumulative = new double[NODES + 1];
        for (int node = 0; node < NODES; node++) {
            cumulative[node + 1] = cumulative[node] + attraction(random);
        }
        int[] number = shuffled(random);
        Network.Builder network = Network.builder(NODES);
        Set<Long> taken = new HashSet<>();
        while (taken.size() < EDGES) {
            int first = draw(cumulative, 0, NODES, random);
            boolean isWithin = random.nextDouble() >= mixing();
            int second = isWithin ? draw(cumulative, from[first], to[first], random)
                    : draw(cumulative, 0, NODES, random);
            long edge = (long) Math.min(first, second) * NODES + Math.max(first, second);
            if (first != second && taken.add(edge)) {
                network.add(number[first], number[second], 1);
            }
        }
        return network.build();
    }

    private static int[] shuffled(Random random) {
        int[] number = new int[NODES];
        for (int at = 0; at < NODES; at++) {
            int other = random.nextInt(at + 1);
            number[at] = number[other];
            number[other] = at;
        }
        return number;
    }

    /** A node from one to another, exclusive, with a chance by its attraction. */
    private static int draw(double[] cumulative, int from, int to, Random random) {
        double point = cumulative[from] + random.nextDouble() * (cumulative[to] - cumulative[from]);
        int at = Arrays.binarySearch(cumulative, from, to, point);
        return Math.min(to - 1, (at < 0) ? -at - 2 : at);
    }

}
