package org.throughline.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.explore.GraphLayout.Node;
import org.throughline.explore.GraphLayout.Position;

/**
 * The turn, mirroring, scale and shift that bring a picture as near as can be (least
 * squares) to the places that some of its nodes must have. Points are complex numbers: z
 * becomes a (z - from) + to, with z conjugated first if the picture is mirrored.
 */
record Alignment(double real, double imaginary, double mirror, double fromX, double fromY, double toX, double toY) {

    /**
     * Aligns a picture.
     * @param graph the picture
     * @param nodes where they must be
     * @param fixed which of them must
     * @return null if no node must be anywhere
     */
    static @Nullable Alignment of(PlacedGraph graph, List<Node> nodes, boolean[] fixed) {
        int count = 0;
        double fromX = 0;
        double fromY = 0;
        double toX = 0;
        double toY = 0;
        for (int node = 0; node < fixed.length; node++) {
            Position place = nodes.get(node).start();
            if (fixed[node] && place != null) {
                count++;
                fromX += graph.x()[node];
                fromY += graph.y()[node];
                toX += place.x();
                toY += place.y();
            }
        }
        if (count == 0) {
            return null;
        }
        Alignment shift = new Alignment(1, 0, 1, fromX / count, fromY / count, toX / count, toY / count);
        Alignment straight = shift.turned(graph, nodes, fixed, 1);
        Alignment mirrored = shift.turned(graph, nodes, fixed, -1);
        return (straight.scale() >= mirrored.scale()) ? straight : mirrored;
    }

    /**
     * The best turn and scale: a = sum of conj(z) w over sum of |z|^2. The larger it is,
     * the smaller is what remains. Without extent on either side, such as with one node,
     * the picture keeps a size that suits the square.
     */
    private Alignment turned(PlacedGraph graph, List<Node> nodes, boolean[] fixed, double mirrored) {
        double sumReal = 0;
        double sumImaginary = 0;
        double squares = 0;
        double extent = 0;
        for (int node = 0; node < fixed.length; node++) {
            double zx = graph.x()[node] - fromX;
            double zy = mirrored * (graph.y()[node] - fromY);
            extent = Math.max(extent, Math.max(Math.abs(zx), Math.abs(zy)));
            Position place = nodes.get(node).start();
            if (fixed[node] && place != null) {
                double wx = place.x() - toX;
                double wy = place.y() - toY;
                sumReal += zx * wx + zy * wy;
                sumImaginary += zx * wy - zy * wx;
                squares += zx * zx + zy * zy;
            }
        }
        double length = Math.hypot(sumReal, sumImaginary);
        if (!(squares > 0 && length / squares > 1e-9)) {
            return new Alignment((extent > 0) ? 1 / extent : 1, 0, mirrored, fromX, fromY, toX, toY);
        }
        return new Alignment(sumReal / squares, sumImaginary / squares, mirrored, fromX, fromY, toX, toY);
    }

    private double scale() {
        return Math.hypot(real, imaginary);
    }

    /** From the picture to the places. */
    Position forth(double x, double y) {
        double zx = x - fromX;
        double zy = mirror * (y - fromY);
        return new Position(real * zx - imaginary * zy + toX, real * zy + imaginary * zx + toY);
    }

    /** From a place to the picture. */
    double backX(Position place) {
        double square = real * real + imaginary * imaginary;
        return ((place.x() - toX) * real + (place.y() - toY) * imaginary) / square + fromX;
    }

    /** From a place to the picture. */
    double backY(Position place) {
        double square = real * real + imaginary * imaginary;
        return mirror * ((place.y() - toY) * real - (place.x() - toX) * imaginary) / square + fromY;
    }

}
