/**
 * How fast the measures and the import are, on a synthetic cohort of 15,000 teachers, 600
 * courses and 200,000 completed enrolments: {@code ./mvnw -Pbench verify} runs
 * {@link org.throughline.bench.Benchmarks} and prints a table. Whether the figures are
 * right is not asked here; the tests do.
 */
@NullMarked
package org.throughline.bench;

import org.jspecify.annotations.NullMarked;
