package org.throughline.store;

import java.util.List;
import org.throughline.store.cypher.CypherProblem;
import org.throughline.store.cypher.CypherProblem.Severity;

/**
 * A query of a person that was not run to its end: why, in one sentence, and where in the
 * query.
 */
public final class CypherException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it was not. */
    public enum Reason {

        /** The query is wrong, or fails on these data. */
        INVALID,

        /** It would do more than read the graph. */
        REFUSED,

        /** Somebody stopped it. */
        CANCELLED,

        /** It took longer than it may. */
        TIMED_OUT,

        /** It needed more memory than it may. */
        OUT_OF_MEMORY

    }

    private final Reason reason;

    private final transient List<CypherProblem> problems;

    CypherException(Reason reason, List<CypherProblem> problems) {
        super(problems.getFirst().message());
        this.reason = reason;
        this.problems = List.copyOf(problems);
    }

    CypherException(Reason reason, String code, String sentence) {
        this(reason, List.of(CypherProblem.of(Severity.ERROR, code, sentence)));
    }

    public Reason reason() {
        return reason;
    }

    /** At least one, the first being the message. */
    public List<CypherProblem> problems() {
        return problems;
    }

}
