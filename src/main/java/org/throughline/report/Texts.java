package org.throughline.report;

/**
 * Whether whoever asks may read what teachers wrote: statements and evidence of learning.
 */
public enum Texts {

    /** They are part of the answer. */
    SHOWN,

    /** They are left out; everything else is there. */
    HIDDEN

}
