package org.throughline.motivation.coding;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How texts of each language become words: see {@link Words}. */
final class Analyzers {

    private Analyzers() {
    }

    static Analyzer english() {
        return analyzer((source) -> new KStemFilter(
                new EnglishMinimalStemFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)))));
    }

    /** Latin letters are there too: names, abbreviations. */
    static Analyzer hebrew() {
        return analyzer((source) -> new HebrewPrefixFilter(new LowerCaseFilter(source)));
    }

    static Analyzer arabic() {
        return analyzer((source) -> new ArabicStemFilter(
                new ArabicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(source)))));
    }

    private interface Chain {

        TokenStream over(TokenStream source);

    }

    private static Analyzer analyzer(Chain chain) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer source = new StandardTokenizer();
                return new TokenStreamComponents(source, chain.over(source));
            }
        };
    }

}
