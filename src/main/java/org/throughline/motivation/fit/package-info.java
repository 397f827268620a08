/**
 * Learner-course fit: from what is known of a teacher, a course and their year to a label
 * by rules, with what is not known staying unknown.
 */
@NullMarked
package org.throughline.motivation.fit;

import org.jspecify.annotations.NullMarked;
