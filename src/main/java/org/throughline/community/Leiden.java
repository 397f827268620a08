package org.throughline.community;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The Leiden algorithm: looks for the partition of highest {@link Modularity}.
 *
 * <p>
 * An iteration works on levels; on the first, a node is a node of the network. On each
 * level it (1) moves nodes to the neighbouring community where they add most, as long as
 * a node in the queue gains by it; (2) refines every community: its nodes start alone and
 * well-connected ones merge within it, at random, the better the likelier; (3) makes each
 * refined part a node of the next level, where it starts in the community it came from.
 * It ends when every community is one node, and the next iteration starts from what it
 * found. Iterations end when one adds nothing.
 *
 * <p>
 * Result: every community is connected; no node and no community alone can improve the
 * modularity of the last iteration by more than rounding. It is an optimum that a greedy
 * search found, not a proven one: ask {@link LeidenEnsemble} how sure it is. A node
 * without edges is in no community.
 *
 * <p>
 * Conventions: a merge has the probability exp(gain / theta) within those that do not
 * worsen the partition, gain = w(v,C) - gamma K_v K_C / (2W) in mean edge weights, to
 * stay alone being one of them; of moves with the same gain the one that stays, then the
 * first met. Gains within 1e-12 of the strength of the node are the same.
 *
 * <p>
 * Deterministic: same network, parameters and seed, same partition; nodes are numbered by
 * the caller, so it depends on nothing else. Cost: near linear in the edges for each
 * iteration. One search at a time: an instance keeps what it reuses, for one thread.
 *
 * <p>
 * Source: Traag, Waltman and van Eck 2019, From Louvain to Leiden: guaranteeing
 * well-connected communities, Scientific Reports 9:5233, doi:10.1038/s41598-019-41695-z,
 * algorithm A.2. Deviation: theta is a multiple of the mean edge weight, so that the unit
 * of the weights does not matter.
 */
public final class Leiden {

    private static final double SAME = 1e-12;

    /** Beyond this many thetas below the best, a merge has no chance worth an exp. */
    private static final double NO_CHANCE = 40;

    private final Network network;

    private final LeidenParameters parameters;

    /** gamma / (2 W): what a product of strengths costs. */
    private final double cost;

    private final double theta;

    private final Level bottom;

    /** Which node of the present level a node of the network is in. */
    private final int[] nodeOf;

    /** What a node has to do with each community; 0 between uses. */
    private final double[] sums;

    private final int[] touched;

    private final double[] chances;

    private final int[] order;

    private final boolean[] queued;

    private final double[] communityStrength;

    private final int[] communitySize;

    private final int[] free;

    private final int[] refined;

    private final double[] partStrength;

    private final double[] partCut;

    private final int[] partSize;

    private final int[] renumbered;

    private int[] community;

    private int[] communityAbove;

    private SplitMix random = new SplitMix(0);

    /**
     * A search of one network.
     * @param network to divide
     * @param parameters of the search
     */
    public Leiden(Network network, LeidenParameters parameters) {
        int size = network.nodeCount();
        this.network = network;
        this.parameters = parameters;
        this.cost = parameters.resolution() / (2 * network.totalWeight());
        this.theta = parameters.randomness() * network.totalWeight() / Math.max(1, network.edgeCount());
        this.bottom = new Level(network.starts, network.neighbours, network.weights, network.strengths, null);
        this.nodeOf = new int[size];
        this.sums = new double[size];
        this.touched = new int[size];
        this.chances = new double[size];
        this.order = new int[size];
        this.queued = new boolean[size];
        this.communityStrength = new double[size];
        this.communitySize = new int[size];
        this.free = new int[size];
        this.refined = new int[size];
        this.partStrength = new double[size];
        this.partCut = new double[size];
        this.partSize = new int[size];
        this.renumbered = new int[size];
        this.community = new int[size];
        this.communityAbove = new int[size];
    }

    /** One level: the refined parts of the level below, and what is between them. */
    private static final class Level {

        final int size;

        final int[] starts;

        final int[] neighbours;

        final double[] weights;

        /** Of the nodes, what is inside of them included. */
        final double[] strengths;

        /** Twice the weight inside of each node; null where there is none. */
        final double @Nullable [] inside;

        Level(int[] starts, int[] neighbours, double[] weights, double[] strengths, double @Nullable [] inside) {
            this.size = strengths.length;
            this.starts = starts;
            this.neighbours = neighbours;
            this.weights = weights;
            this.strengths = strengths;
            this.inside = inside;
        }

        double inside(int node) {
            return (inside != null) ? inside[node] : 0;
        }

    }

    /**
     * Searches once.
     * @param seed of the random order and of the refinement
     * @return the partition that was found
     */
    public Partition find(long seed) {
        if (network.edgeCount() == 0) {
            int[] none = new int[network.nodeCount()];
            Arrays.fill(none, Partition.NONE);
            return Partition.ofCompact(none, 0);
        }
        random = new SplitMix(seed);
        int[] found = new int[network.nodeCount()];
        Arrays.setAll(found, (node) -> node);
        double quality = Double.NEGATIVE_INFINITY;
        for (int iteration = 0; iteration < parameters.maxIterations(); iteration++) {
            double improved = iterate(found);
            if (improved <= quality + SAME) {
                break;
            }
            quality = improved;
        }
        return connected(found);
    }

    /** One iteration: replaces the communities by better ones, and says how good. */
    private double iterate(int[] found) {
        Level level = bottom;
        System.arraycopy(found, 0, community, 0, found.length);
        Arrays.setAll(nodeOf, (node) -> node);
        int communities;
        while (true) {
            moveNodes(level);
            communities = compact(level);
            if (communities == level.size) {
                break;
            }
            int parts = refine(level);
            if (parts == level.size) {
                break;
            }
            level = aggregate(level, parts);
            for (int node = 0; node < nodeOf.length; node++) {
                nodeOf[node] = refined[nodeOf[node]];
            }
            int[] below = community;
            community = communityAbove;
            communityAbove = below;
        }
        for (int node = 0; node < found.length; node++) {
            found[node] = community[nodeOf[node]];
        }
        return quality(level, communities);
    }

    private double quality(Level level, int communities) {
        double[] within = new double[communities];
        double[] strength = new double[communities];
        for (int node = 0; node < level.size; node++) {
            int own = community[node];
            strength[own] += level.strengths[node];
            within[own] += level.inside(node);
            for (int at = level.starts[node]; at < level.starts[node + 1]; at++) {
                within[own] += (community[level.neighbours[at]] == own) ? level.weights[at] : 0;
            }
        }
        double quality = 0;
        for (int at = 0; at < communities; at++) {
            quality += within[at] - cost * strength[at] * strength[at];
        }
        return quality / (2 * network.totalWeight());
    }

    private void shuffle(int size) {
        for (int at = 0; at < size; at++) {
            int other = random.below(at + 1);
            order[at] = order[other];
            order[other] = at;
        }
    }

    /** Moves single nodes until none that was touched gains by moving. */
    private void moveNodes(Level level) {
        int size = level.size;
        int[] starts = level.starts;
        int[] neighbours = level.neighbours;
        double[] weights = level.weights;
        double[] strengths = level.strengths;
        int[] community = this.community;
        int freeCount = census(size, strengths);
        shuffle(size);
        int[] queue = order;
        Arrays.fill(queued, 0, size, true);
        int head = 0;
        for (int waiting = size; waiting > 0; waiting--) {
            int node = queue[head];
            head = (head + 1 == size) ? 0 : head + 1;
            queued[node] = false;
            int from = starts[node];
            int to = starts[node + 1];
            int own = community[node];
            double strength = strengths[node];
            int count = 0;
            for (int at = from; at < to; at++) {
                int other = community[neighbours[at]];
                double sum = sums[other];
                if (sum == 0) {
                    touched[count++] = other;
                }
                sums[other] = sum + weights[at];
            }
            double price = cost * strength;
            double stay = sums[own] - price * (communityStrength[own] - strength);
            double best = stay + SAME * strength;
            int target = own;
            for (int at = 0; at < count; at++) {
                int other = touched[at];
                double gain = sums[other] - price * communityStrength[other];
                sums[other] = 0;
                if (gain > best && other != own) {
                    best = gain + SAME * strength;
                    target = other;
                }
            }
            if (best < 0 && communitySize[own] > 1) {
                target = free[--freeCount];
            }
            if (target == own) {
                continue;
            }
            communityStrength[own] -= strength;
            communityStrength[target] += strength;
            communitySize[target]++;
            if (--communitySize[own] == 0) {
                communityStrength[own] = 0;
                free[freeCount++] = own;
            }
            community[node] = target;
            for (int at = from; at < to; at++) {
                int other = neighbours[at];
                if (!queued[other] && community[other] != target) {
                    queued[other] = true;
                    int tail = head + waiting - 1;
                    queue[(tail >= size) ? tail - size : tail] = other;
                    waiting++;
                }
            }
        }
    }

    /** Adds up the communities; keeps the numbers that none has. */
    private int census(int size, double[] strengths) {
        Arrays.fill(communityStrength, 0, size, 0);
        Arrays.fill(communitySize, 0, size, 0);
        for (int node = 0; node < size; node++) {
            communityStrength[community[node]] += strengths[node];
            communitySize[community[node]]++;
        }
        int freeCount = 0;
        for (int number = size - 1; number >= 0; number--) {
            if (communitySize[number] == 0) {
                free[freeCount++] = number;
            }
        }
        return freeCount;
    }

    /** Numbers the communities without gaps, in the order of their first nodes. */
    private int compact(Level level) {
        int size = level.size;
        Arrays.fill(renumbered, 0, size, -1);
        int count = 0;
        for (int node = 0; node < size; node++) {
            int own = community[node];
            if (renumbered[own] < 0) {
                renumbered[own] = count++;
            }
            community[node] = renumbered[own];
        }
        census(size, level.strengths);
        return count;
    }

    /**
     * Merges nodes that are alone into parts of their community.
     * @return how many parts there are; numbered in {@link #refined}
     */
    private int refine(Level level) {
        int size = level.size;
        int[] starts = level.starts;
        int[] neighbours = level.neighbours;
        double[] weights = level.weights;
        double[] strengths = level.strengths;
        int[] community = this.community;
        for (int node = 0; node < size; node++) {
            int own = community[node];
            double cut = 0;
            for (int at = starts[node]; at < starts[node + 1]; at++) {
                if (community[neighbours[at]] == own) {
                    cut += weights[at];
                }
            }
            partCut[node] = cut;
            refined[node] = node;
            partStrength[node] = strengths[node];
            partSize[node] = 1;
        }
        shuffle(size);
        for (int turn = 0; turn < size; turn++) {
            int node = order[turn];
            if (partSize[node] != 1 || !isWellConnected(node, communityStrength[community[node]])) {
                continue;
            }
            int own = community[node];
            int count = 0;
            for (int at = starts[node]; at < starts[node + 1]; at++) {
                if (community[neighbours[at]] == own) {
                    int part = refined[neighbours[at]];
                    double sum = sums[part];
                    if (sum == 0) {
                        touched[count++] = part;
                    }
                    sums[part] = sum + weights[at];
                }
            }
            int part = choose(strengths[node], communityStrength[own], node, count);
            if (part != node) {
                partCut[part] += partCut[node] - 2 * sums[part];
                partStrength[part] += strengths[node];
                partSize[part]++;
                partSize[node] = 0;
                refined[node] = part;
            }
            for (int at = 0; at < count; at++) {
                sums[touched[at]] = 0;
            }
        }
        return compactRefined(size);
    }

    private boolean isWellConnected(int part, double strengthOfCommunity) {
        double strength = partStrength[part];
        return partCut[part] >= cost * strength * (strengthOfCommunity - strength);
    }

    /** The part that a node joins: at random, the better the likelier. */
    private int choose(double strength, double strengthOfCommunity, int node, int count) {
        double price = cost * strength;
        double best = 0;
        for (int at = 0; at < count; at++) {
            int part = touched[at];
            double gain = sums[part] - price * partStrength[part];
            boolean possible = gain >= 0 && isWellConnected(part, strengthOfCommunity);
            chances[at] = possible ? gain : -1;
            best = possible ? Math.max(best, gain) : best;
        }
        // to stay alone gains nothing
        double total = chance(-best);
        for (int at = 0; at < count; at++) {
            chances[at] = (chances[at] < 0) ? 0 : chance(chances[at] - best);
            total += chances[at];
        }
        double draw = random.unit() * total;
        for (int at = 0; at < count; at++) {
            draw -= chances[at];
            if (draw < 0) {
                return touched[at];
            }
        }
        return node;
    }

    private double chance(double belowBest) {
        double thetas = belowBest / theta;
        if (thetas == 0) {
            return 1;
        }
        return (thetas < -NO_CHANCE) ? 0 : Math.exp(thetas);
    }

    private int compactRefined(int size) {
        Arrays.fill(renumbered, 0, size, -1);
        int count = 0;
        for (int node = 0; node < size; node++) {
            int part = refined[node];
            if (renumbered[part] < 0) {
                renumbered[part] = count++;
            }
            refined[node] = renumbered[part];
        }
        return count;
    }

    /** The parts as nodes, each in the community that its nodes are in. */
    private Level aggregate(Level level, int parts) {
        int size = level.size;
        int[] firsts = new int[parts + 1];
        for (int node = 0; node < size; node++) {
            firsts[refined[node] + 1]++;
        }
        for (int part = 0; part < parts; part++) {
            firsts[part + 1] += firsts[part];
        }
        int[] next = Arrays.copyOf(firsts, parts);
        for (int node = 0; node < size; node++) {
            order[next[refined[node]]++] = node;
        }
        int[] starts = new int[parts + 1];
        int[] neighbours = new int[level.neighbours.length];
        double[] weights = new double[neighbours.length];
        double[] strengths = new double[parts];
        double[] inside = new double[parts];
        int entries = 0;
        for (int part = 0; part < parts; part++) {
            int count = 0;
            for (int member = firsts[part]; member < firsts[part + 1]; member++) {
                int node = order[member];
                strengths[part] += level.strengths[node];
                inside[part] += level.inside(node);
                for (int at = level.starts[node]; at < level.starts[node + 1]; at++) {
                    int other = refined[level.neighbours[at]];
                    double sum = sums[other];
                    if (sum == 0) {
                        touched[count++] = other;
                    }
                    sums[other] = sum + level.weights[at];
                }
            }
            for (int at = 0; at < count; at++) {
                int other = touched[at];
                if (other == part) {
                    inside[part] += sums[other];
                }
                else {
                    neighbours[entries] = other;
                    weights[entries++] = sums[other];
                }
                sums[other] = 0;
            }
            starts[part + 1] = entries;
            communityAbove[part] = community[order[firsts[part]]];
        }
        return new Level(starts, neighbours, weights, strengths, inside);
    }

    /**
     * The connected parts of the communities. They are connected already, unless the
     * refinement of a level had nothing to merge; to divide one that is not can only
     * improve the partition.
     */
    private Partition connected(int[] found) {
        int[] labels = new int[found.length];
        Arrays.fill(labels, Partition.NONE);
        int count = 0;
        for (int root = 0; root < found.length; root++) {
            if (labels[root] != Partition.NONE || network.degree(root) == 0) {
                continue;
            }
            labels[root] = count;
            order[0] = root;
            int reached = 1;
            for (int done = 0; done < reached; done++) {
                int node = order[done];
                for (int at = network.start(node); at < network.end(node); at++) {
                    int other = network.neighbour(at);
                    if (labels[other] == Partition.NONE && found[other] == found[node]) {
                        labels[other] = count;
                        order[reached++] = other;
                    }
                }
            }
            count++;
        }
        return Partition.ofCompact(labels, count);
    }

}
