package org.throughline.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Selections;

/**
 * The curveball algorithm as Strona et al. (2014) published it, with sets of the Java
 * library: what ours is measured against.
 */
final class TextbookCurveball {

    private final Random random = new Random(1);

    private final List<Set<Integer>> rows = new ArrayList<>();

    TextbookCurveball(Selections selections) {
        for (int teacher = 0; teacher < selections.teacherCount(); teacher++) {
            Set<Integer> row = new HashSet<>();
            for (int course : selections.coursesOf(teacher, DateInterval.ALWAYS)) {
                row.add(course);
            }
            rows.add(row);
        }
    }

    void trade() {
        int a = random.nextInt(rows.size());
        int b = random.nextInt(rows.size() - 1);
        b += (b >= a) ? 1 : 0;
        Set<Integer> shared = new HashSet<>(rows.get(a));
        shared.retainAll(rows.get(b));
        if (shared.size() == rows.get(a).size() || shared.size() == rows.get(b).size()) {
            return;
        }
        Set<Integer> either = new HashSet<>(rows.get(a));
        either.addAll(rows.get(b));
        either.removeAll(shared);
        List<Integer> pool = new ArrayList<>(either);
        Collections.shuffle(pool, random);
        int wanted = rows.get(a).size() - shared.size();
        Set<Integer> rowA = new HashSet<>(shared);
        rowA.addAll(pool.subList(0, wanted));
        Set<Integer> rowB = new HashSet<>(shared);
        rowB.addAll(pool.subList(wanted, pool.size()));
        rows.set(a, rowA);
        rows.set(b, rowB);
    }

    List<Set<Integer>> rows() {
        return rows;
    }

}
