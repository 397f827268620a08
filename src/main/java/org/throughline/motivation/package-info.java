/**
 * Motivation: why teachers chose their courses, by three kinds of evidence.
 * <p>
 * By rules: how difficult a course is, whether it was mandatory, and how it relates to
 * the discipline and the role of the teacher ({@code Learner-course fit}). By their own
 * answers: {@code questionnaire}, where an instrument is a file. By their own words:
 * {@code coding}, where people and machines code statements and agree or do not.
 * <p>
 * Not here: reading import files ({@code ingest}), what comes from the graph and what
 * goes back to it ({@code report}).
 */
@NullMarked
package org.throughline.motivation;

import org.jspecify.annotations.NullMarked;
