/**
 * Brings an import folder into the graph: every row is loaded, recognised as a repetition
 * or rejected with file, line, column and reason, and nothing is ever half-written.
 * <p>
 * Enter through {@link org.throughline.ingest.Importer} with a folder on this machine;
 * its answer is an {@link org.throughline.ingest.ImportSummary}. A folder from elsewhere
 * comes in through {@link org.throughline.ingest.Uploads}, which lets nothing in that is
 * not looked for, and {@link org.throughline.ingest.Imports} has the same importer load
 * it. An import reads the folder twice. The first pass checks everything (encoding,
 * headers, values, references, hierarchies) and writes the reject file; a fault that
 * concerns a whole file ends the import there, with the graph untouched. The second pass
 * compares the accepted rows, batch by batch, with what the graph holds and writes the
 * differences, one transaction a batch. That is why loading a folder twice changes
 * nothing and why an import that was killed is completed by the next one.
 * <p>
 * A file format is one class that implements {@code ImportFile}: its columns, their
 * meaning and the names of its queries. The formats themselves are described for
 * researchers in {@code import/README.md}.
 * <p>
 * Not here: the database and its schema ({@code store}), and how a summary is shown
 * ({@code cli}, {@code web}).
 */
@NullMarked
package org.throughline.ingest;

import org.jspecify.annotations.NullMarked;
