/**
 * Threads: communities of courses that belong together by what they are about or by who
 * takes them.
 *
 * <p>
 * {@link org.throughline.community.ContentNetwork} and
 * {@link org.throughline.community.CoEnrolment} make a
 * {@link org.throughline.community.Network} of courses,
 * {@link org.throughline.community.Leiden} divides it,
 * {@link org.throughline.community.LeidenEnsemble} does so many times and says how sure
 * the division is, {@link org.throughline.community.ThreadLabels} names its parts and
 * {@link org.throughline.community.ThreadEvents} follows them through the years. Not
 * here: how similar two courses are, anything that reads or writes data.
 */
@NullMarked
package org.throughline.community;

import org.jspecify.annotations.NullMarked;
