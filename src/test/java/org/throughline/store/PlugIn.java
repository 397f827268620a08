package org.throughline.store;

import java.util.stream.Stream;
import org.neo4j.procedure.Name;
import org.neo4j.procedure.Procedure;
import org.neo4j.procedure.UserFunction;

/** A function and a procedure that say they only read, as those of a plug-in may. */
public final class PlugIn {

    /** One row. */
    public static final class Answer {

        public final String value;

        Answer(String value) {
            this.value = value;
        }

    }

    @UserFunction("plugin.tools.peek")
    public String peek(@Name("what") String what) {
        return what;
    }

    @Procedure(name = "plugin.tools.look")
    public Stream<Answer> look() {
        return Stream.of(new Answer("seen"));
    }

}
