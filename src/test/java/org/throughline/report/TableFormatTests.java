package org.throughline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableFormatTests {

    private static String render(TableFormat format) throws IOException {
        List<@Nullable Object> first = Arrays.asList("a, \"b\"", 0.1, null, List.of("x", "y"));
        List<@Nullable Object> second = Arrays.asList("שלום <b>", 12L, true, LocalDate.of(2024, 1, 31));
        StringWriter out = new StringWriter();
        format.write(new Table("R & D", List.of("text", "number", "flag", "many"), List.of(first, second).iterator()),
                out);
        return out.toString();
    }

    @Test
    void csvQuotesWhereItMustAndLeavesUndefinedCellsEmpty() throws IOException {
        assertThat(render(TableFormat.CSV)).isEqualTo("""
                text,number,flag,many
                "a, ""b""\",0.1,,x|y
                שלום <b>,12,true,2024-01-31
                """);
    }

    @Test
    void csvGuardsWhatASpreadsheetWouldRun() throws IOException {
        List<@Nullable Object> row = Arrays.asList("=1+1", "+x", "-x", "@x", "\tx", "-0.5", -0.5, List.of("=1", "b"));
        StringWriter out = new StringWriter();
        TableFormat.CSV.write(new Table("t", List.of("=a", "b", "c", "d", "e", "f", "g", "h"), List.of(row).iterator()),
                out);
        assertThat(out.toString()).isEqualTo("'=a,b,c,d,e,f,g,h\n'=1+1,'+x,'-x,'@x,'\tx,-0.5,-0.5,'=1|b\n");
    }

    @Test
    void mapsAreJsonInCsvToo() throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("a", 1L);
        map.put("b", List.of("x", true));
        map.put("c", null);
        List<@Nullable Object> row = Arrays.asList(map, List.of(List.of(1L), 2L));
        StringWriter csv = new StringWriter();
        TableFormat.CSV.write(new Table("t", List.of("map", "list"), List.of(row).iterator()), csv);
        assertThat(csv.toString())
            .isEqualTo("map,list\n\"{\"\"a\"\":1,\"\"b\"\":[\"\"x\"\",true],\"\"c\"\":null}\",\"[[1],2]\"\n");
        StringWriter json = new StringWriter();
        TableFormat.JSON.write(new Table("t", List.of("map", "list"), List.of(row).iterator()), json);
        assertThat(json.toString().replaceAll("\\s+", ""))
            .isEqualTo("[{\"map\":{\"a\":1,\"b\":[\"x\",true],\"c\":null},\"list\":[[1],2]}]");
    }

    @Test
    void jsonKeepsTypesAndNulls() throws IOException {
        assertThat(render(TableFormat.JSON).replaceAll("\\s+", ""))
            .isEqualTo("[{\"text\":\"a,\\\"b\\\"\",\"number\":0.1,\"flag\":null,\"many\":[\"x\",\"y\"]},"
                    + "{\"text\":\"שלום<b>\",\"number\":12,\"flag\":true,\"many\":\"2024-01-31\"}]");
    }

    @Test
    void htmlEscapesWhatItShows() throws IOException {
        assertThat(render(TableFormat.HTML))
            .contains("<title>R &amp; D</title>", "שלום &lt;b&gt;", "a, &quot;b&quot;", "<td class=\"n\">0.1</td>",
                    "<span title=\"undefined\">")
            .doesNotContain("<b>");
    }

    @Test
    void numbersAreWrittenAlikeInEveryLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(render(TableFormat.CSV)).contains("0.1", "2024-01-31");
        }
        finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anUnknownFormatIsRefused() {
        assertThatThrownBy(() -> TableFormat.parse("pdf")).isInstanceOf(InvalidRequestException.class)
            .hasMessageContaining("json, csv or html");
    }

}
