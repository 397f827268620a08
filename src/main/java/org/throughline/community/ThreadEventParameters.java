package org.throughline.community;

/**
 * When two threads of consecutive years are the same, see {@link ThreadEvents}.
 *
 * @param least how alike they must be, from 0 (exclusive) to 1: the Jaccard index of
 * their courses
 * @param change from which share of its size on a thread grew or shrank, 0 or more
 */
public record ThreadEventParameters(double least, double change) {

    public ThreadEventParameters {
        if (!(least > 0 && least <= 1)) {
            throw new IllegalArgumentException("Threads must be alike by more than 0 and at most 1, not by " + least);
        }
        if (!(change >= 0 && change <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("A change of size must be 0 or more, not " + change);
        }
    }

    /**
     * A fifth of the courses in common, a tenth of the size more or less: a thread that
     * splits in four is still followed.
     * @return the defaults
     */
    public static ThreadEventParameters defaults() {
        return new ThreadEventParameters(0.2, 0.1);
    }

}
