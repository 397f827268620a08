/**
 * Coding of what teachers wrote: {@code Codebook} says which codes there are, people and
 * machines give them to texts, {@code CodeAgreement} says how far they agree and
 * {@code Resolution} what holds. {@code DictionaryCoder} is the baseline that needs
 * nothing but the terms of a codebook, {@code ModelCoder} asks a language model, on
 * request alone.
 * <p>
 * Not here: reading import files ({@code ingest}), what comes from the graph and what
 * goes back to it ({@code report}), what evidence of learning is worth
 * ({@code knowledge}).
 */
@NullMarked
package org.throughline.motivation.coding;

import org.jspecify.annotations.NullMarked;
