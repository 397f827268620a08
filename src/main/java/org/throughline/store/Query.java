package org.throughline.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One query file of {@code cypher/}: its text and what its header declares.
 *
 * @param name folder and file name without ending, such as {@code measures/fit}
 * @param description the sentence after the name in the header
 * @param notes further paragraphs of the header, empty if there are none
 * @param access what the query may do
 * @param parameters the declared parameters, in the order of the header
 * @param columns the declared columns, in the order of the header
 * @param order what the rows are sorted by, empty if the query returns none
 * @param answer template of a one-line answer: {column} stands for a value of the first
 * row, {rows} for their number
 * @param text the whole file, header included, as it is sent to the database
 */
public record Query(String name, String description, String notes, Access access, List<Parameter> parameters,
        List<Column> columns, String order, @Nullable String answer, String text) {

    public Query {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /** The file name without its folder. */
    public String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The text without the header: what a researcher pastes into another tool. */
    public String body() {
        return text.lines()
            .dropWhile((line) -> line.startsWith("//") || line.isBlank())
            .reduce((a, b) -> a + "\n" + b)
            .orElse("");
    }

    /**
     * A parameter of a query.
     *
     * @param name without the dollar sign
     * @param type Cypher type: String, Integer, Float, Boolean, Date, List or Map
     * @param description what it means
     * @param defaultValue the text after {@code default} in the header, null where the
     * parameter must be given
     */
    public record Parameter(String name, String type, String description, @Nullable String defaultValue) {
    }

    /**
     * A column of the result.
     *
     * @param name the column's alias
     * @param type Cypher type
     * @param description what it means
     */
    public record Column(String name, String type, String description) {
    }

}
