/**
 * The commands: they read a command line, call one use case and say what came of it.
 *
 * <p>
 * Entry type: {@link org.throughline.cli.ThroughlineCommand}. Not here: measures,
 * queries, HTTP.
 */
@NullMarked
package org.throughline.cli;

import org.jspecify.annotations.NullMarked;
