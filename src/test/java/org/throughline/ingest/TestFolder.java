package org.throughline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small import folders for tests. */
final class TestFolder {

    /** Eight enrolments of three teachers in four courses, seven of them completed. */
    static final Map<String, String> SMALL = Map.of("disciplines.csv", """
            id,name,broader
            science,Science,
            physics,Physics,science
            history,History,
            """, "topics.csv", """
            id,name,broader,language
            literacy,Literacy,,en
            reading,Reading,literacy,en
            writing,Writing,literacy,en
            experiments,Experiments,,en
            """, "courses.csv", """
            id,title,description,language,hours,opened_on,entry_demand,disciplines,topics,Provider Name
            c1,Reading aloud,"Stories, aloud",en,2.5,2022-01-31,1,history,reading:0.7|literacy,Campus
            c2,Writing,,en,4,,2,,writing,Campus
            c3,Pendulums,"He said ""swing""\",en,,2022-05-01,3,physics|science,experiments:2,
            c4,Nothing in particular,,,,,,,,
            """, "teachers.csv", """
            id,role,career_stage,sector,language,seniority_years,disciplines,region
            t1,teacher,early,primary,en,3,history,north
            t2,principal,late,secondary,en,21.5,physics,
            t3,teacher,,,,,,south
            """, "enrolments.csv", """
            teacher,course,enrolled_at,completed_at,cohort
            t1,c1,2022-09-01,2022-12-20,a
            t1,c2,2023-02-01,2023-05-20,a
            t1,c3,2023-09-01,,
            t2,c3,2022-07-31T23:30:00+02:00,2022-08-01 00:10,b
            t2,c4,,2023-01-15,
            t3,c1,2022-09-01,2022-12-20,
            t3,c2,2022-09-01,2023-08-01,
            t3,c3,2022-09-01,2023-07-31,
            """, "stipulations.csv", """
            course,year,scope,value
            c1,2022,all,
            c2,2022,role,teacher
            c3,2022,role,teacher
            c3,2023,discipline,physics
            """);

    private TestFolder() {
    }

    static Path write(Path folder, Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return folder;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The small folder with some files replaced. */
    static Map<String, String> smallWith(String... filesAndContents) {
        Map<String, String> files = new LinkedHashMap<>(SMALL);
        for (int i = 0; i < filesAndContents.length; i += 2) {
            files.put(filesAndContents[i], filesAndContents[i + 1]);
        }
        return files;
    }

}
