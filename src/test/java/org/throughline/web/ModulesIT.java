package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pure modules of the pages: each is imported and called in an empty window. */
class ModulesIT {

    private static Browser browser;

    private static Page page;

    @BeforeAll
    static void openWindow() {
        browser = Browser.launch();
        page = browser.window(800, ColorScheme.LIGHT).newPage();
        page.navigate(PagesServer.baseUri().resolve("favicon.svg").toString());
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    /** The value of an expression over the exports {@code m} of a module, as JSON. */
    private static String json(String module, String expression) {
        return (String) page.evaluate("""
                async () => {
                  const m = await import("/app/%s");
                  return JSON.stringify(%s);
                }""".formatted(module, expression));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            'a'            ; a
            'a,b'          ; "a,b"
            'say "x" now'  ; "say ""x"" now"
            null           ; ``
            0.25           ; 0.25
            ['a', 'b']     ; a|b
            '=1+1'         ; '=1+1
            '-5'           ; -5
            -5             ; -5
            """)
    void aTableCellIsWrittenAsCsv(String value, String cell) {
        assertThat(json("data/csv.js", "m.toCsv(['c'], [[%s]])".formatted(value)))
            .isEqualTo(quoted("\ufeffc\r\n" + cell + "\r\n"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\\"").replace("\r", "\\r").replace("\n", "\\n") + "\"";
    }

    @Test
    void whatEqualsTheDefaultStaysOutOfTheAddress() {
        assertThat(json("data/url-state.js", "m.stateQuery({a: '1', b: 'x y'}, {a: '1', b: ''})"))
            .isEqualTo("\"?b=x+y\"");
    }

    @Test
    void anAddressCannotAddToTheState() {
        assertThat(json("data/url-state.js", "m.readState({a: '1', b: ''}, '?b=2&c=3')"))
            .isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            m.score(0.4)                            | 0.40
            m.percent(0.666)                        | 67%
            m.count(12345)                          | 12,345
            m.figure(3)                             | 3
            m.figure(0.123456)                      | 0.1235
            m.period('all')                         | all years
            m.period('2023')                        | 2023/24
            m.period('1999', 'long')                | academic year 1999/00
            m.day('2024-01-10')                     | 10 Jan 2024
            m.percentTenths(0.9965)                 | 99.7%
            m.signed(0.5)                           | +0.50
            m.signed(-0.125)                        | −0.13
            m.signed(0)                             | 0.00
            m.probability(0.0004)                   | < 0.001
            m.probability(0.0414)                   | 0.041
            m.variantName('elective')               | elective courses
            m.similarityName('wu-palmer')           | Wu-Palmer
            m.nullModelName('fixed-row')            | random courses
            m.duration(400)                         | under 1 s
            m.duration(2100)                        | 2 s
            m.duration(600000)                      | 10 min
            m.counted(1, 'course')                  | 1 course
            m.counted(2, 'course')                  | 2 courses
            m.listed(['a', 'b', 'c'])               | a, b and c
            m.attributeValue('language', 'he')      | Hebrew
            m.attributeValue('role', null)          | not known
            """)
    void aValueIsWrittenInWords(String expression, String words) {
        assertThat(json("text/format.js", expression)).isEqualTo(quoted(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thematicCoherence           | Thematic coherence
            disciplinaryCourses         | Courses with disciplines
            thematicEffectiveCategories | Thematic effective topics
            thematicLargestThreadMidP   | Thematic largest thread, mid-p
            bridgingZ                   | Bridging, z
            somethingNew                | somethingNew
            """)
    void aMeasureIsNamedByItsProperty(String property, String name) {
        assertThat(json("text/measures.js", "m.measureName('%s')".formatted(property))).isEqualTo(quoted(name));
    }

    @Test
    void whatIsWithheldKeepsItsRoomInABar() {
        assertThat(json("text/types.js", "m.typeShares({thematic: 5, weak: null, integrated: 10, narrow: 0}, 20)"))
            .isEqualTo("""
                    [{"name":"integrated","count":10,"share":0.5},{"name":"thematic","count":5,"share":0.25},\
                    {"name":"withheld","count":null,"share":0.25}]""");
    }

    @Test
    void aGroupWithoutTeachersHasNoShares() {
        assertThat(json("text/types.js", "m.typeShares({thematic: 0, weak: 0}, 0)")).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.0005 | none is at least as coherent.
            0.001  | under 0.1% are at least as coherent.
            0.5    | 50% are at least as coherent.
            """)
    void theShareOfRandomSelectionsIsWithoutTheTeacher(double p, String words) {
        assertThat(json("text/chance.js",
                "m.chanceSentence({model: 'fixed-row', draws: 1999, courses: 5, poolSize: 55, p: %s}, 'as coherent')"
                    .formatted(p)))
            .isEqualTo(quoted(
                    "Of 1,999 random selections of 5 courses from the 55 that were open to this teacher, " + words));
    }

    @Test
    void theNullDistributionEndsAfterItsLastValueOrTheTeacher() {
        String bins = "m.nullBins({from: 0, to: 1, counts: [5, 2, 0, 0, 0, 0, 0, 0, 0, 0]}, %s).map(b => b.atLeast ? 1 : 0)";
        assertThat(json("charts/null-plot.js", bins.formatted("0.05"))).isEqualTo("[0,1,1]");
        assertThat(json("charts/null-plot.js", bins.formatted("0.45"))).isEqualTo("[0,0,0,0,0,1]");
        assertThat(json("charts/null-plot.js", bins.formatted("1"))).isEqualTo("[0,0,0,0,0,0,0,0,0,0]");
    }

    @Test
    void labelsThatWouldLieOnEachOtherAreMovedApart() {
        assertThat(json("charts/scan-plot.js", "m.spread([0.5, 0.9, 0.9], 0.1).map(v => v.toFixed(1))"))
            .isEqualTo("[\"0.5\",\"0.9\",\"0.8\"]");
    }

    @Test
    void aMergedThreadRunsIntoTheOneThatTookItIn() {
        assertThat(json("charts/timeline-plot.js",
                """
                        m.timelineMarks({years: ['2020', '2021'],
                          threads: [{key: 'A', label: 'a', sizes: {2020: 4, 2021: 9}}, {key: 'B', label: 'b', sizes: {2020: 5}}],
                          events: [{year: '2021', event: 'merged', thread: 'A', with: ['B'], from: 4, to: 9},
                                   {year: '2021', event: 'died', thread: 'B', with: ['A'], from: 5, to: 0}]})
                          .tracks.map(t => t.y1 + t.y2 + ' ' + t.kind)"""))
            .isEqualTo("[\"AA goes on\",\"BA crosses\"]");
    }

    @Test
    void theFirstThreadStandsAtTheTopOfTheMapAndEachTieIsDrawnOnce() {
        assertThat(json("charts/thread-map.js",
                """
                        (() => {
                          const thread = (id, other) => ({id, number: 1, label: id, size: 4, links: [{thread: other, weight: 2, edges: 3}]});
                          const {places, ties} = m.mapMarks([thread('a', 'b'), thread('b', 'a')], {width: 800, height: 300});
                          return [Math.round(places[0].left), Math.round(places[0].top), ties.length, ties[0].share];
                        })()"""))
            .isEqualTo("[400,72,1,1]");
    }

    @Test
    void aFormSendsNumbersAsNumbersAndLeavesOutWhatIsEmpty() {
        assertThat(json("text/parameters.js", """
                m.requestParameters([{name: 'draws', type: 'integer'}, {name: 'pool', type: 'choices'},
                                     {name: 'period', type: 'text'}, {name: 'seed', type: 'integer'}],
                                    {draws: '999', pool: [], period: 'all', seed: ''})"""))
            .isEqualTo("{\"draws\":999,\"pool\":[],\"period\":\"all\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {event: 'born', with: [], from: null, to: 6}     | begins with 6 courses
            {event: 'merged', with: ['B'], from: 4, to: 9}   | takes in “\u2068b\u2069”: 4 before, 9 courses after
            {event: 'died', with: [], from: 1, to: 0}        | ends; it had 1 course
            {event: 'shrank', with: [], from: 9, to: 7}      | shrank from 9 to 7 courses
            """)
    void whatHappensToAThreadIsSaidInWords(String event, String words) {
        assertThat(json("text/threads.js", "m.eventSentence(%s, new Map([['B', 'b']]))".formatted(event)))
            .isEqualTo(quoted(words));
    }

    @Test
    void aJourneyIsInOrderOfTimeWithUndatedCoursesLast() {
        assertThat(json("text/journey.js", """
                m.journey([{id: 'z', enrolledAt: null, completedAt: null},
                           {id: 'c', enrolledAt: '2023-01-02', completedAt: null},
                           {id: 'b', enrolledAt: '2023-01-02', completedAt: null},
                           {id: 'a', enrolledAt: null, completedAt: '2022-05-01'}]).map(c => c.number + c.id)"""))
            .isEqualTo("[\"1a\",\"2b\",\"3c\",\"4z\"]");
    }

    @Test
    void anAcademicYearBeginsWithTheFirstDayOfItsMonth() {
        assertThat(json("text/journey.js",
                "m.academicYears([{enrolledAt: '2023-07-31', completedAt: '2023-08-01'}, {enrolledAt: null, completedAt: null}], 8)"))
            .isEqualTo("[\"2022\",\"2023\"]");
    }

    @Test
    void missingCoverageIsSaidInWords() {
        assertThat(json("text/explain.js", "m.coverageSentence('thematic', 3, 4)")).isEqualTo(
                "\"3 of 4 courses have topics; the other one has no known topic and is left out, not counted as zero.\"");
        assertThat(json("text/explain.js", "m.coverageSentence('disciplinary', 2, 2)"))
            .isEqualTo("\"All 2 courses have disciplines.\"");
    }

    @Test
    void parametersAreWrittenAsACypherMap() {
        assertThat(json("elements/cypher-block.js", "m.cypherMap({name: \"O'Hara\", ids: [1, 2], from: null})"))
            .isEqualTo("\"{name: 'O\\\\'Hara', ids: [1, 2], from: null}\"");
    }

    @Test
    void aGraphFillsItsCanvasAndStaysInside() {
        String corners = json("charts/graph-layout.js", layout("""
                [{id: 'course/a', key: 'a', kind: 'course', label: 'A', x: -0.2, y: 0.3, shared: false},
                 {id: 'topic/t', key: 't', kind: 'topic', label: 'T', x: 0.4, y: -0.1, shared: true}]""",
                "r.nodes.map(n => [Math.round(n.left), Math.round(n.top), n.number])"));
        assertThat(corners).isEqualTo("[[110,28,7],[690,272,null]]");
    }

    @Test
    void aSingleNodeStandsInTheMiddle() {
        assertThat(json("charts/graph-layout.js",
                layout("[{id: 'course/a', key: 'a', kind: 'course', label: 'A', x: 0.9, y: 0.9, shared: false}]",
                        "r.nodes.map(n => [n.left, n.top])")))
            .isEqualTo("[[400,150]]");
    }

    @Test
    void aSharedCategoryKeepsItsLabelWhereThereIsNoRoom() {
        String nodes = """
                Array.from({length: 30}, (_, i) => ({id: 'topic/' + i, key: '' + i, kind: 'topic',
                  label: 'A topic with a long name', x: (i % 6) / 100, y: Math.floor(i / 6) / 100, shared: i === 13}))
                  .concat({id: 'topic/far', key: 'far', kind: 'topic', label: 'Far', x: 30, y: 30, shared: false})""";
        assertThat(json("charts/graph-layout.js", layout(nodes, "r.labels.filter(l => l.strong).length")))
            .isEqualTo("1");
        assertThat(json("charts/graph-layout.js", layout(nodes, "r.labels.length + r.unlabelled"))).isEqualTo("31");
    }

    private static String layout(String nodes, String result) {
        return """
                (() => {
                  const r = m.layOut({nodes: %s, links: []}, {width: 800, height: 300, numbers: new Map([['a', 7]])});
                  return %s;
                })()""".formatted(nodes, result);
    }

}
