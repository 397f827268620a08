package org.throughline.coherence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Why the fit of a selection is what it is. All lists are in the order of ids.
 *
 * @param teacher the id
 * @param own the disciplines that the teacher teaches
 * @param inside the courses in one of them or in a narrower one
 * @param outside the courses in other disciplines alone
 * @param uncategorised the courses without a discipline, which do not count
 * @param fit the measure that is explained
 */
public record FitExplanation(String teacher, List<String> own, List<String> inside, List<String> outside,
        List<String> uncategorised, OptionalDouble fit) {

    public FitExplanation {
        own = List.copyOf(own);
        inside = List.copyOf(inside);
        outside = List.copyOf(outside);
        uncategorised = List.copyOf(uncategorised);
    }

    /**
     * Why the fit has no value.
     * @return empty if it has one
     */
    public Optional<Undefined> undefined() {
        if (fit.isPresent()) {
            return Optional.empty();
        }
        if (inside.isEmpty() && outside.isEmpty()) {
            return Optional.of(uncategorised.isEmpty() ? Undefined.NO_COURSES : Undefined.NO_CATEGORIES);
        }
        return Optional.of(Undefined.NO_OWN_DISCIPLINE);
    }

}
