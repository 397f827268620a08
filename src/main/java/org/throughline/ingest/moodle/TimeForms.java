package org.throughline.ingest.moodle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which a file writes times.
 *
 * @param formats in the notation of strftime; the first that fits counts
 * @param monthFirst the same with month and day exchanged, empty where that cannot be
 * @param ambiguous whether nothing that was seen tells which of both it is
 * @param yearless whether times have no year
 * @param rewritten whether names of months and the like are replaced first
 */
record TimeForms(List<String> formats, List<String> monthFirst, boolean ambiguous, boolean yearless,
        boolean rewritten) {

    private static final Pattern NUMBERS = Pattern.compile(
            "(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(, ?| - | )(\\d{1,2}):\\d{2}(:\\d{2})?( ?)(am|pm|AM|PM)?");

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ])\\d{2}:\\d{2}(:\\d{2})?");

    private static final Pattern NAMED = Pattern
        .compile("\\d{1,2} \\d{2}( \\d{4})?(,? )(\\d{1,2}):\\d{2}(:\\d{2})?( ?)(am|pm)?");

    private static final Pattern MONTH_NAMED_FIRST = Pattern
        .compile("\\d{2} \\d{1,2}, \\d{4}(,? )(\\d{1,2}):\\d{2}(:\\d{2})?( ?)(am|pm)?");

    private static final Pattern PLAIN = Pattern.compile("[0-9/.,:\\-T ]*( ?(am|pm|AM|PM))?");

    private static final List<String> ENGLISH = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");

    private static final List<List<String>> HEBREW = List.of(List.of("ינואר", "ינו"), List.of("פברואר", "פבר"),
            List.of("מרץ", "מרס"), List.of("אפריל", "אפר"), List.of("מאי"), List.of("יוני", "יונ"),
            List.of("יולי", "יול"), List.of("אוגוסט", "אוג"), List.of("ספטמבר", "ספט"), List.of("אוקטובר", "אוק"),
            List.of("נובמבר", "נוב"), List.of("דצמבר", "דצמ"));

    private static final List<List<String>> ARABIC = List.of(List.of("يناير", "كانون الثاني"),
            List.of("فبراير", "شباط"), List.of("مارس", "آذار"), List.of("أبريل", "ابريل", "نيسان"),
            List.of("مايو", "أيار"), List.of("يونيو", "حزيران"), List.of("يوليو", "تموز"), List.of("أغسطس", "آب"),
            List.of("سبتمبر", "أيلول"), List.of("أكتوبر", "تشرين الأول"), List.of("نوفمبر", "تشرين الثاني"),
            List.of("ديسمبر", "كانون الأول"));

    /** What is replaced by what, in this order, in times that are rewritten. */
    static final List<String> REPLACEMENTS = replacements();

    private static List<String> replacements() {
        List<Map.Entry<String, String>> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            String number = "%02d".formatted(month);
            String english = ENGLISH.get(month - 1);
            Stream.of(english, english.substring(0, 3)).forEach((name) -> months.add(Map.entry(name, number)));
            HEBREW.get(month - 1)
                .stream()
                .flatMap((name) -> Stream.of("ב" + name, name))
                .forEach((name) -> months.add(Map.entry(name, number)));
            ARABIC.get(month - 1).forEach((name) -> months.add(Map.entry(name, number)));
        }
        List<String> all = new ArrayList<>(
                List.of("\u200e=", "\u200f=", "\u202a=", "\u202b=", "\u202c=", "\u2067=", "\u2069=", "\u00a0= ",
                        "\u202f= ", "،=,", "٠=0", "١=1", "٢=2", "٣=3", "٤=4", "٥=5", "٦=6", "٧=7", "٨=8", "٩=9"));
        months.stream()
            .sorted(Comparator.comparingInt((Map.Entry<String, String> month) -> -month.getKey().length())
                .thenComparing(Map.Entry::getKey))
            .forEach((month) -> all.add(month.getKey() + "=" + month.getValue()));
        all.addAll(List.of("׳=", "לפנה\"צ=am", "אחה\"צ=pm", "לפנה״צ=am", "אחה״צ=pm", "صباحًا=am", "مساءً=pm", "ص=am",
                "م=pm", "  = "));
        return List.copyOf(all);
    }

    private static final Pattern AROUND = Pattern.compile("^[^0-9]+|[^0-9apm]+$");

    /** As the SQL does. */
    static String rewrite(String time) {
        String text = time.toLowerCase(Locale.ROOT);
        for (String pair : REPLACEMENTS) {
            int equals = pair.indexOf('=');
            text = text.replace(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return AROUND.matcher(text).replaceAll("");
    }

    /**
     * Finds the forms of some times.
     * @return null if none was recognised
     */
    static @Nullable TimeForms of(List<String> times) {
        List<String> written = times.stream().map(String::strip).filter((time) -> time.length() > 1).toList();
        boolean rewritten = written.stream().anyMatch((time) -> !PLAIN.matcher(time).matches());
        Set<String> formats = new LinkedHashSet<>();
        Set<String> monthFirst = new LinkedHashSet<>();
        boolean dayFirstSeen = false;
        boolean monthFirstSeen = false;
        boolean swappable = false;
        boolean yearless = false;
        for (String each : written) {
            String time = rewritten ? rewrite(each) : each;
            Matcher numbers = NUMBERS.matcher(time);
            Matcher iso = ISO.matcher(time);
            Matcher named = NAMED.matcher(time);
            Matcher monthNamed = MONTH_NAMED_FIRST.matcher(time);
            if (numbers.matches()) {
                String separator = numbers.group(2);
                String rest = separator + ((numbers.group(4).length() == 4) ? "%Y" : "%y") + numbers.group(5)
                        + clock(numbers.group(7), numbers.group(8), numbers.group(9));
                formats.add("%d" + separator + "%m" + rest);
                if (separator.equals("/")) {
                    monthFirst.add("%m/%d" + rest);
                    swappable = true;
                    dayFirstSeen |= Integer.parseInt(numbers.group(1)) > 12;
                    monthFirstSeen |= Integer.parseInt(numbers.group(3)) > 12;
                }
            }
            else if (iso.matches()) {
                formats.add("%Y-%m-%d" + iso.group(1) + "%H:%M" + ((iso.group(2) == null) ? "" : ":%S"));
            }
            else if (named.matches()) {
                boolean none = named.group(1) == null;
                yearless |= none;
                formats.add("%d %m" + (none ? "" : " %Y") + named.group(2)
                        + clock(named.group(4), named.group(5), named.group(6)) + (none ? " %Y" : ""));
            }
            else if (monthNamed.matches()) {
                formats.add("%m %d, %Y" + monthNamed.group(1)
                        + clock(monthNamed.group(3), monthNamed.group(4), monthNamed.group(5)));
            }
        }
        if (formats.isEmpty()) {
            return null;
        }
        boolean months = monthFirstSeen && !dayFirstSeen;
        return new TimeForms(ordered(months ? monthFirst : formats),
                (swappable && !months) ? ordered(monthFirst) : List.of(), swappable && !dayFirstSeen && !monthFirstSeen,
                yearless, rewritten);
    }

    /** Two digits of a year before four: four would take two for the year 18. */
    private static List<String> ordered(Set<String> formats) {
        return formats.stream()
            .sorted(Comparator.comparing((String format) -> format.contains("%Y")).thenComparing(format -> format))
            .toList();
    }

    private static String clock(@Nullable String seconds, @Nullable String blank, @Nullable String half) {
        return ((half == null) ? "%H:%M" : "%I:%M") + ((seconds == null) ? "" : ":%S")
                + ((half == null) ? "" : ((blank == null) ? "" : blank) + "%p");
    }

    /** The form that the folder says. */
    static TimeForms given(String format) {
        boolean yearless = !format.contains("%y") && !format.contains("%Y");
        return new TimeForms(List.of(yearless ? format + " %Y" : format), List.of(), false, yearless, false);
    }

    TimeForms swapped() {
        return new TimeForms(monthFirst, List.of(), ambiguous, yearless, rewritten);
    }

    TimeForms certain() {
        return new TimeForms(formats, List.of(), false, yearless, rewritten);
    }

    /** The forms as people read them. */
    String words() {
        return String.join(" | ", formats);
    }

}
