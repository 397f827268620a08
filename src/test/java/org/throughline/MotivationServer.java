package org.throughline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.throughline.report.AnalysisKind;

/**
 * The application with a small cohort made by hand, of which everything about motivation
 * and knowledge is known, loaded and analysed; started once per test run. Tests must
 * leave it as it is.
 *
 * <p>
 * Teachers t01 to t60, coordinators where the number is a multiple of 3, else teachers;
 * three of them (t58 to t60) are novices. Courses c01 to c12, the harder the greater the
 * number. Each teacher takes every fourth course, all in 2023/24 and of 16 hours. In 2023
 * c01 is mandatory for all, c06 for coordinators. The first 40 answer a questionnaire
 * twice, and all write an expectation, coded by anna and ben, who disagree on every
 * tenth; t01 to t30 write evidence of their first course.
 */
public final class MotivationServer {

    private static final int TEACHERS = 60;

    private static final int COURSES = 12;

    private static final int EVERY = 4;

    private static final int ANSWERING = 40;

    private static final int WRITING = 30;

    private static final List<String> DISCIPLINES = List.of("music", "botany", "physics", "biology");

    private static final List<String> INTRINSIC = List.of("1", "16", "22", "24");

    private static final List<String> EXTRINSIC = List.of("7", "11", "13", "30");

    private MotivationServer() {
    }

    public static TestServer get() {
        return Started.SERVER;
    }

    /** The address of the pages, with a slash at the end. */
    public static URI uri() {
        return get().uri();
    }

    private static final class Started {

        static final TestServer SERVER = start();

        private static TestServer start() {
            TestServer server = TestServer.start(Map.of());
            server.load(folder());
            for (AnalysisKind kind : List.of(AnalysisKind.COHERENCE, AnalysisKind.MOTIVATION, AnalysisKind.KNOWLEDGE)) {
                server.analyse(kind, Map.of());
            }
            return server;
        }

    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "motivation-");
            Files.writeString(folder.resolve("disciplines.csv"), """
                    id,name,broader
                    science,Science,
                    arts,Arts,
                    biology,Biology,science
                    botany,Botany,biology
                    physics,Physics,science
                    music,Music,arts
                    """);
            Files.writeString(folder.resolve("stipulations.csv"), """
                    course,year,scope,value
                    c01,2023,all,
                    c06,2023,role,coordinator
                    """);
            Files.writeString(folder.resolve("courses.csv"), courses());
            Files.writeString(folder.resolve("teachers.csv"), teachers());
            Files.writeString(folder.resolve("enrolments.csv"), enrolments());
            Files.writeString(folder.resolve("responses.csv"), responses());
            Files.writeString(folder.resolve("expectations.csv"), expectations());
            Files.writeString(folder.resolve("evidence.csv"), evidence());
            Files.writeString(folder.resolve("codes.csv"), codes());
            return folder;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String teacher(int number) {
        return "t%02d".formatted(number);
    }

    private static String course(int number) {
        return "c%02d".formatted(number);
    }

    /** The first course that a teacher takes. */
    private static int first(int teacher) {
        return (teacher - 1) % EVERY + 1;
    }

    private static String courses() {
        StringBuilder csv = new StringBuilder(
                "id,title,hours,entry_demand,material_length,tasks,quiz_questions,disciplines,roles\n");
        for (int number = 1; number <= COURSES; number++) {
            String roles = (number <= 3) ? "principal" : (number == COURSES) ? "" : "all";
            csv.append("%s,Course %d,16,%d,%d,%d,0,%s,%s%n".formatted(course(number), number, number, 10 * number,
                    number, DISCIPLINES.get(number % DISCIPLINES.size()), roles));
        }
        return csv.toString();
    }

    private static String teachers() {
        StringBuilder csv = new StringBuilder("id,role,career_stage,disciplines\n");
        for (int number = 1; number <= TEACHERS; number++) {
            csv.append("%s,%s,%s,%s%n".formatted(teacher(number), (number % 3 == 0) ? "coordinator" : "teacher",
                    (number > 57) ? "novice" : (number % 2 == 0) ? "mid" : "late",
                    (number % 5 == 0) ? "music" : "biology"));
        }
        return csv.toString();
    }

    private static String enrolments() {
        StringBuilder csv = new StringBuilder("teacher,course,enrolled_at,completed_at\n");
        for (int number = 1; number <= TEACHERS; number++) {
            for (int taken = first(number); taken <= COURSES; taken += EVERY) {
                // the last one of every sixth teacher stays open
                boolean open = number % 6 == 0 && taken > 2 * EVERY;
                csv.append("%s,%s,2023-09-01,%s%n".formatted(teacher(number), course(taken),
                        open ? "" : "2024-0%d-01".formatted(1 + taken / EVERY)));
            }
        }
        return csv.toString();
    }

    private static String responses() {
        StringBuilder csv = new StringBuilder("teacher,instrument,wave,item,value\n");
        for (int number = 1; number <= ANSWERING; number++) {
            for (int wave = 1; wave <= 2; wave++) {
                for (String item : INTRINSIC) {
                    csv.append("%s,mslq-goal-orientation,%d,%s,%d%n".formatted(teacher(number), wave, item,
                            1 + (number + wave) % 7));
                }
                for (String item : EXTRINSIC) {
                    csv.append("%s,mslq-goal-orientation,%d,%s,%d%n".formatted(teacher(number), wave, item,
                            1 + (3 * number) % 7));
                }
            }
        }
        return csv.toString();
    }

    private static String expectations() {
        StringBuilder csv = new StringBuilder("teacher,year,text,language\n");
        IntStream.rangeClosed(1, TEACHERS)
            .forEach((number) -> csv
                .append("%s,2023,I hope to learn much about number %d.,en%n".formatted(teacher(number), number)));
        return csv.toString();
    }

    private static String evidence() {
        StringBuilder csv = new StringBuilder("teacher,course,submitted_on,text\n");
        IntStream.rangeClosed(1, WRITING)
            .forEach((number) -> csv.append("%s,%s,2024-03-01,I tried number %d in my class.%n"
                .formatted(teacher(number), course(first(number)), number)));
        return csv.toString();
    }

    private static String codes() {
        StringBuilder csv = new StringBuilder("kind,id,code,coder\n");
        for (int number = 1; number <= TEACHERS; number++) {
            String code = (number % 2 == 0) ? "mastery" : "requirement";
            csv.append("statement,%s/2023,%s,anna%n".formatted(teacher(number), code));
            csv.append("statement,%s/2023,%s,ben%n".formatted(teacher(number), (number % 10 == 0) ? "none" : code));
        }
        for (int number = 1; number <= WRITING; number++) {
            String id = teacher(number) + "/" + course(first(number));
            for (String coder : List.of("anna", "ben")) {
                csv.append("evidence,%s,applicability:%d,%s%n".formatted(id, number % 2 + 2, coder));
                csv.append("evidence,%s,references:%d,%s%n".formatted(id, (number % 3 == 0) ? 2 : 1, coder));
            }
            csv.append("reference,%s,%s,anna%n".formatted(id, course(first(number) + EVERY)));
        }
        return csv.toString();
    }

}
