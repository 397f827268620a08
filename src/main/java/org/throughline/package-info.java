/**
 * The wiring: which class gets which, from which setting.
 *
 * <p>
 * Entry types: {@link org.throughline.Throughline} is the main class of every command.
 * Not here: anything that does work.
 */
@NullMarked
package org.throughline;

import org.jspecify.annotations.NullMarked;
