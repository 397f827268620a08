package org.throughline.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Leiden algorithm: looks for the partition of highest {@link Modularity}.
 *
 * <p>
 * An iteration works on levels; on the first, a node is a node of the network. On each
 * level it (1) moves nodes to the neighbouring community where they add most, until no
 * node whose neighbourhood changed gains by it; (2) refines every community: its nodes
 * start alone and well-connected ones merge within it, at random, the better the
 * likelier; (3) makes each refined part a node of the next level, where it starts in the
 * community it came from. It ends when every community is one node, and the next
 * iteration starts from what it found. Iterations end when one that looked at all nodes
 * adds nothing.
 *
 * <p>
 * Result: every community is connected. It is an optimum that a greedy search found, not
 * a proven one: ask {@link LeidenEnsemble} how sure it is. A node without edges is in no
 * community.
 *
 * <p>
 * Conventions: a merge has the probability exp(gain / theta) within those that do not
 * worsen the partition, gain = w(v,C) - gamma K_v K_C / (2W), theta in mean edge weights,
 * to stay alone being one of them; of moves with the same gain the one that stays, then
 * the first met. Gains within 1e-12 of the strength of the node are the same.
 *
 * <p>
 * Deterministic: same network, parameters and seed, same partition; nodes are numbered by
 * the caller, so it depends on nothing else. Cost: near linear in the edges for each
 * iteration. One search at a time: an instance keeps what it reuses, for one thread.
 *
 * <p>
 * Source: Traag, Waltman and van Eck 2019, From Louvain to Leiden: guaranteeing
 * well-connected communities, Scientific Reports 9:5233, doi:10.1038/s41598-019-41695-z,
 * algorithm A.2. Deviations: theta is a multiple of the mean edge weight, so that the
 * unit of the weights does not matter; nodes are looked at in sweeps over random blocks
 * instead of a queue, and from the second iteration on those around a change first,
 * because memory is read faster in order.
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

    /** The network itself. */
    private final LeidenLevel bottom;

    /**
     * The network with the nodes of a community side by side, which is faster to read.
     */
    private final LeidenLevel sorted;

    /** What is above; kept to be filled again. */
    private final List<LeidenLevel> above = new ArrayList<>();

    /** The node of the network that has a number in {@link #sorted}. */
    private final int[] nodeAt;

    /** Which node of the present level a node of the lowest is in. */
    private final int[] partOf;

    /** The communities of the lowest level that its own nodes chose. */
    private final int[] chosen;

    /** What a node has to do with each community; 0 between uses. */
    private final double[] sums;

    private final int[] touched;

    private final double[] chances;

    private final int[] order;

    private final int[] firsts;

    /** Nodes still to be looked at, as bits. */
    private final long[] active;

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

    private int freeCount;

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
        this.bottom = LeidenLevel.of(network);
        this.sorted = new LeidenLevel();
        this.nodeAt = new int[size];
        this.partOf = new int[size];
        this.chosen = new int[size];
        this.sums = new double[size];
        this.touched = new int[size + 1];
        this.chances = new double[size];
        this.order = new int[size];
        this.firsts = new int[size + 1];
        this.active = new long[(size + Long.SIZE - 1) / Long.SIZE];
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

    /**
     * Searches once.
     * @param seed of the random order and of the refinement
     * @return the partition that was found
     */
    public Partition find(long seed) {
        int size = network.nodeCount();
        if (network.edgeCount() == 0) {
            int[] none = new int[size];
            Arrays.fill(none, Partition.NONE);
            return Partition.ofCompact(none, 0);
        }
        random = new SplitMix(seed);
        int[] found = new int[size];
        Arrays.setAll(found, (node) -> node);
        Arrays.setAll(nodeAt, (node) -> node);
        activateAll(size);
        double quality = iterate(bottom, found);
        if (parameters.maxIterations() > 1) {
            sort(found);
            improve(found, quality);
        }
        int[] labels = new int[size];
        for (int at = 0; at < size; at++) {
            labels[nodeAt[at]] = found[at];
        }
        return connected(labels);
    }

    /**
     * Iterates until that adds nothing. Only nodes around a change are looked at first;
     * once that adds nothing, all are.
     */
    private void improve(int[] found, double from) {
        double quality = from;
        boolean areAllActive = false;
        for (int iteration = 1; iteration < parameters.maxIterations(); iteration++) {
            if (areAllActive) {
                activateAll(found.length);
            }
            else {
                activateChanged(found);
            }
            double improved = iterate(sorted, found);
            if (improved > quality + SAME) {
                areAllActive = false;
            }
            else if (areAllActive) {
                return;
            }
            else {
                areAllActive = true;
            }
            quality = Math.max(quality, improved);
        }
    }

    /** Puts the nodes of a community side by side, in the order of their numbers. */
    private void sort(int[] found) {
        int count = 1 + Arrays.stream(found).max().orElse(-1);
        group(found, found.length, count);
        System.arraycopy(order, 0, nodeAt, 0, found.length);
        for (int at = 0; at < found.length; at++) {
            renumbered[nodeAt[at]] = at;
        }
        sorted.permute(bottom, nodeAt, renumbered);
        int[] before = found.clone();
        int[] chosenBefore = chosen.clone();
        for (int at = 0; at < found.length; at++) {
            found[at] = before[nodeAt[at]];
            chosen[at] = chosenBefore[nodeAt[at]];
        }
    }

    /** Orders nodes by their label: those of label l are from firsts[l] on. */
    private void group(int[] labels, int size, int count) {
        Arrays.fill(firsts, 0, count + 1, 0);
        for (int node = 0; node < size; node++) {
            firsts[labels[node]]++;
        }
        for (int label = 0, sum = 0; label <= count; label++) {
            sum += firsts[label];
            firsts[label] = sum;
        }
        for (int node = size - 1; node >= 0; node--) {
            order[--firsts[labels[node]]] = node;
        }
    }

    private void activateAll(int size) {
        Arrays.fill(active, 0, size / Long.SIZE, -1);
        if (size % Long.SIZE > 0) {
            active[size / Long.SIZE] = (1L << size) - 1;
        }
    }

    private void activate(int node) {
        active[node / Long.SIZE] |= 1L << node;
    }

    /**
     * Activates the nodes that the levels above moved away from their community, and
     * their neighbours. A community lives on in the one that the majority of it is in
     * now; of several that came together, the largest does.
     */
    private void activateChanged(int[] found) {
        int size = found.length;
        int[] heir = renumbered;
        int[] votes = partSize;
        Arrays.fill(votes, 0, size, 0);
        for (int node = 0; node < size; node++) {
            int was = chosen[node];
            if (votes[was] == 0) {
                heir[was] = found[node];
            }
            votes[was] += (heir[was] == found[node]) ? 1 : -1;
        }
        int[] founder = free;
        Arrays.fill(founder, 0, size, -1);
        for (int node = 0; node < size; node++) {
            int was = chosen[node];
            int largest = founder[heir[was]];
            if (largest < 0 || votes[was] > votes[largest]) {
                founder[heir[was]] = was;
            }
        }
        Arrays.fill(active, 0);
        for (int node = 0; node < size; node++) {
            if (founder[found[node]] != chosen[node]) {
                activate(node);
                for (int at = sorted.starts[node]; at < sorted.starts[node + 1]; at++) {
                    activate(sorted.neighbours[at]);
                }
            }
        }
    }

    /** One iteration: replaces the communities by better ones, and says how good. */
    private double iterate(LeidenLevel lowest, int[] found) {
        LeidenLevel level = lowest;
        System.arraycopy(found, 0, community, 0, found.length);
        Arrays.setAll(partOf, (node) -> node);
        int communities;
        for (int depth = 0;; depth++) {
            moveNodes(level);
            communities = compact(level);
            if (depth == 0) {
                System.arraycopy(community, 0, chosen, 0, found.length);
            }
            if (communities == level.size) {
                break;
            }
            int parts = refine(level, communities);
            if (parts == level.size) {
                break;
            }
            if (depth == above.size()) {
                above.add(new LeidenLevel());
            }
            aggregate(level, parts, above.get(depth));
            level = above.get(depth);
            for (int node = 0; node < found.length; node++) {
                partOf[node] = refined[partOf[node]];
            }
            int[] below = community;
            community = communityAbove;
            communityAbove = below;
            activateAll(parts);
        }
        for (int node = 0; node < found.length; node++) {
            found[node] = community[partOf[node]];
        }
        return quality(level, communities);
    }

    private double quality(LeidenLevel level, int communities) {
        double[] within = new double[communities];
        double[] strength = new double[communities];
        for (int node = 0; node < level.size; node++) {
            int own = community[node];
            strength[own] += level.strengths[node];
            within[own] += level.inside[node];
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

    /**
     * Moves single nodes until none that is active gains by moving. Nodes are looked at
     * in sweeps, in blocks of 64 that lie side by side in memory: the order of the blocks
     * is random, and so is the one within each.
     */
    private void moveNodes(LeidenLevel level) {
        int blocks = (level.size + Long.SIZE - 1) / Long.SIZE;
        census(level);
        for (int at = 0; at < blocks; at++) {
            int other = random.below(at + 1);
            order[at] = order[other];
            order[other] = at;
        }
        boolean isDone = false;
        while (!isDone) {
            isDone = true;
            for (int at = 0; at < blocks; at++) {
                int block = order[at];
                if (active[block] != 0) {
                    isDone = false;
                    moveBlock(level, block);
                }
            }
        }
    }

    private void moveBlock(LeidenLevel level, int block) {
        long draw = random.next();
        int first = (int) draw & (Long.SIZE - 1);
        int step = (int) (draw >>> Integer.SIZE) | 1;
        for (int turn = 0; turn < Long.SIZE; turn++) {
            int bit = (first + turn * step) & (Long.SIZE - 1);
            if (((active[block] >>> bit) & 1) != 0) {
                active[block] &= ~(1L << bit);
                moveNode(level, block * Long.SIZE + bit);
            }
        }
    }

    private void moveNode(LeidenLevel level, int node) {
        int[] neighbours = level.neighbours;
        int[] community = this.community;
        int from = level.starts[node];
        int to = level.starts[node + 1];
        int own = community[node];
        int target = bestCommunity(level, node, own);
        if (target == own) {
            return;
        }
        double strength = level.strengths[node];
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
            if (community[other] != target) {
                activate(other);
            }
        }
    }

    private int bestCommunity(LeidenLevel level, int node, int own) {
        int[] neighbours = level.neighbours;
        double[] weights = level.weights;
        int[] community = this.community;
        double[] sums = this.sums;
        int[] touched = this.touched;
        double[] communityStrength = this.communityStrength;
        int to = level.starts[node + 1];
        int count = 0;
        for (int at = level.starts[node]; at < to; at++) {
            int other = community[neighbours[at]];
            double sum = sums[other];
            // without a branch: which communities are new is hard to foresee
            touched[count] = other;
            count += (sum == 0) ? 1 : 0;
            sums[other] = sum + weights[at];
        }
        double strength = level.strengths[node];
        double price = cost * strength;
        double best = sums[own] - price * (communityStrength[own] - strength) + SAME * strength;
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
        return (best < 0 && communitySize[own] > 1) ? free[--freeCount] : target;
    }

    /** Adds up the communities; keeps the numbers that none has. */
    private void census(LeidenLevel level) {
        int size = level.size;
        Arrays.fill(communityStrength, 0, size, 0);
        Arrays.fill(communitySize, 0, size, 0);
        for (int node = 0; node < size; node++) {
            communityStrength[community[node]] += level.strengths[node];
            communitySize[community[node]]++;
        }
        freeCount = 0;
        for (int number = size - 1; number >= 0; number--) {
            if (communitySize[number] == 0) {
                free[freeCount++] = number;
            }
        }
    }

    /** Numbers the communities without gaps, in the order of their first nodes. */
    private int compact(LeidenLevel level) {
        int count = compact(community, level.size);
        census(level);
        return count;
    }

    private int compact(int[] labels, int size) {
        Arrays.fill(renumbered, 0, size, -1);
        int count = 0;
        for (int node = 0; node < size; node++) {
            int label = labels[node];
            if (renumbered[label] < 0) {
                renumbered[label] = count++;
            }
            labels[node] = renumbered[label];
        }
        return count;
    }

    /**
     * Merges nodes that are alone into parts of their community, one community after the
     * other.
     * @return how many parts there are; numbered in {@link #refined}
     */
    private int refine(LeidenLevel level, int communities) {
        group(community, level.size, communities);
        for (int own = 0; own < communities; own++) {
            int from = firsts[own];
            int to = firsts[own + 1];
            for (int turn = from; turn < to; turn++) {
                startAlone(level, order[turn], own);
            }
            for (int turn = from; turn < to - 1; turn++) {
                int other = turn + random.below(to - turn);
                int node = order[other];
                order[other] = order[turn];
                order[turn] = node;
            }
            for (int turn = from; turn < to && to - from > 1; turn++) {
                int node = order[turn];
                if (partSize[node] == 1 && isWellConnected(node, communityStrength[own])) {
                    merge(level, node, own);
                }
            }
        }
        return compact(refined, level.size);
    }

    private void startAlone(LeidenLevel level, int node, int own) {
        double cut = 0;
        for (int at = level.starts[node]; at < level.starts[node + 1]; at++) {
            cut += (community[level.neighbours[at]] == own) ? level.weights[at] : 0;
        }
        partCut[node] = cut;
        refined[node] = node;
        partStrength[node] = level.strengths[node];
        partSize[node] = 1;
    }

    private void merge(LeidenLevel level, int node, int own) {
        int count = 0;
        for (int at = level.starts[node]; at < level.starts[node + 1]; at++) {
            int other = level.neighbours[at];
            if (community[other] == own) {
                int part = refined[other];
                double sum = sums[part];
                touched[count] = part;
                count += (sum == 0) ? 1 : 0;
                sums[part] = sum + level.weights[at];
            }
        }
        int part = choose(level.strengths[node], communityStrength[own], node, count);
        if (part != node) {
            partCut[part] += partCut[node] - 2 * sums[part];
            partStrength[part] += level.strengths[node];
            partSize[part]++;
            partSize[node] = 0;
            refined[node] = part;
        }
        for (int at = 0; at < count; at++) {
            sums[touched[at]] = 0;
        }
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

    /** The parts as nodes, each in the community that its nodes are in. */
    private void aggregate(LeidenLevel level, int parts, LeidenLevel target) {
        group(refined, level.size, parts);
        target.reserve(parts, level.starts[level.size]);
        int[] neighbours = target.neighbours;
        double[] weights = target.weights;
        double[] sums = this.sums;
        int[] touched = this.touched;
        int[] refined = this.refined;
        int entries = 0;
        for (int part = 0; part < parts; part++) {
            int count = 0;
            double strength = 0;
            double inside = 0;
            for (int member = firsts[part]; member < firsts[part + 1]; member++) {
                int node = order[member];
                strength += level.strengths[node];
                inside += level.inside[node];
                int to = level.starts[node + 1];
                for (int at = level.starts[node]; at < to; at++) {
                    int other = refined[level.neighbours[at]];
                    double sum = sums[other];
                    touched[count] = other;
                    count += (sum == 0) ? 1 : 0;
                    sums[other] = sum + level.weights[at];
                }
            }
            inside += sums[part];
            sums[part] = 0;
            for (int at = 0; at < count; at++) {
                int other = touched[at];
                if (other != part) {
                    neighbours[entries] = other;
                    weights[entries++] = sums[other];
                    sums[other] = 0;
                }
            }
            target.strengths[part] = strength;
            target.inside[part] = inside;
            target.starts[part + 1] = entries;
            communityAbove[part] = community[order[firsts[part]]];
        }
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
