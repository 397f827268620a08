package org.throughline.motivation.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.questionnaire.Instrument.Domain;
import org.throughline.motivation.questionnaire.Instrument.Item;
import org.throughline.motivation.questionnaire.Instrument.Measures;
import org.throughline.motivation.questionnaire.Instrument.Scale;
import org.throughline.motivation.questionnaire.Instrument.Subscale;

/** Reads an instrument from YAML. */
final class InstrumentReader {

    static final String NEEDS = "id, title, domain, scale, items and subscales";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");

    private static final String ID_WORDS = "of lower-case letters, digits, hyphens and underscores, 64 at the most";

    private static final Pattern ITEM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.-]{0,63}");

    private static final String ITEM_WORDS = "of letters, digits, points, hyphens and underscores, 64 at the most";

    private static final Pattern SUBSCALE = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    private static final String SUBSCALE_WORDS = "the name of a property: letters and digits, a small letter first, 40"
            + " at the most";

    /** Properties of a response that are no scores. */
    private static final Set<String> TAKEN = Set.of("id", "instrument", "wave", "scoredRun", "imported");

    private static final Pattern MEASURES = Pattern.compile("intrinsic|extrinsic");

    private static final Pattern DOMAIN = Pattern.compile("motivation|knowledge");

    private static final int MOST_ITEMS = 500;

    private static final int MOST_SUBSCALES = 50;

    private final YamlPart file;

    private final String definition;

    InstrumentReader(YamlPart file, String definition) {
        this.file = file;
        this.definition = definition;
    }

    Instrument read() {
        Map<String, YamlPart> fields = file
            .fields(Set.of("id", "title", "domain", "source", "scale", "items", "subscales"));
        String id = file.required(fields, "id").text(ID, ID_WORDS);
        String title = file.required(fields, "title").text();
        Domain domain = Domain
            .valueOf(file.required(fields, "domain").text(DOMAIN, "motivation or knowledge").toUpperCase(Locale.ROOT));
        Scale scale = scale(file.required(fields, "scale"));
        List<Item> items = items(file.required(fields, "items"));
        List<Subscale> subscales = subscales(file.required(fields, "subscales"), items);
        YamlPart source = fields.get("source");
        return new Instrument(id, title, domain, (source == null) ? null : source.text(), scale, items, subscales,
                definition);
    }

    private static Scale scale(YamlPart part) {
        Map<String, YamlPart> fields = part.fields(Set.of("min", "max", "decimals"));
        double min = part.required(fields, "min").number();
        double max = part.required(fields, "max").number();
        if (min >= max) {
            throw part.problem("scale: min must be less than max");
        }
        YamlPart decimals = fields.get("decimals");
        boolean between = decimals != null && decimals.flag();
        if (!between && (min != Math.rint(min) || max != Math.rint(max))) {
            throw part.problem("scale: min and max must be whole numbers, unless it says decimals: true");
        }
        return new Scale(min, max, between);
    }

    private static List<Item> items(YamlPart part) {
        List<Item> items = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (YamlPart each : part.list()) {
            YamlPart keyPart = each;
            @Nullable String text = null;
            boolean reversed = false;
            if (!each.isScalar()) {
                Map<String, YamlPart> fields = each.fields(Set.of("key", "text", "reversed"));
                keyPart = each.required(fields, "key");
                YamlPart textPart = fields.get("text");
                text = (textPart == null) ? null : textPart.text();
                YamlPart reversedPart = fields.get("reversed");
                reversed = reversedPart != null && reversedPart.flag();
            }
            String key = keyPart.text(ITEM, ITEM_WORDS);
            if (!keys.add(key)) {
                throw keyPart.problem("items: '%s' is there twice; every key may be there once".formatted(key));
            }
            items.add(new Item(key, text, reversed));
        }
        requireSome(part, items.size(), MOST_ITEMS);
        return items;
    }

    private static List<Subscale> subscales(YamlPart part, List<Item> items) {
        Set<String> known = new LinkedHashSet<>(items.stream().map(Item::key).toList());
        List<Subscale> subscales = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (YamlPart each : part.list()) {
            Map<String, YamlPart> fields = each.fields(Set.of("key", "name", "items", "minimum", "measures"));
            YamlPart keyPart = each.required(fields, "key");
            String key = keyPart.text(SUBSCALE, SUBSCALE_WORDS);
            if (TAKEN.contains(key)) {
                throw keyPart.problem("key: '%s' is what a response has anyway; choose another name".formatted(key));
            }
            if (!keys.add(key)) {
                throw keyPart.problem("subscales: '%s' is there twice; every key may be there once".formatted(key));
            }
            YamlPart itemsPart = each.required(fields, "items");
            Set<String> own = new LinkedHashSet<>();
            for (YamlPart item : itemsPart.list()) {
                String name = item.text();
                if (!known.contains(name)) {
                    throw item.problem("%s: there is no item '%s' in items".formatted(key, name));
                }
                if (!own.add(name)) {
                    throw item.problem("%s: the item '%s' is there twice".formatted(key, name));
                }
            }
            requireSome(itemsPart, own.size(), MOST_ITEMS);
            YamlPart minimum = fields.get("minimum");
            YamlPart name = fields.get("name");
            YamlPart measures = fields.get("measures");
            subscales.add(new Subscale(key, (name == null) ? key : name.text(), List.copyOf(own),
                    (minimum == null) ? own.size() : minimum.whole(1, own.size()), (measures == null) ? null : Measures
                        .valueOf(measures.text(MEASURES, "intrinsic or extrinsic").toUpperCase(Locale.ROOT))));
        }
        requireSome(part, subscales.size(), MOST_SUBSCALES);
        return subscales;
    }

    private static void requireSome(YamlPart part, int size, int most) {
        if (size == 0 || size > most) {
            throw part.problem("%s: between 1 and %d are needed, and there are %d".formatted(part.what(), most, size));
        }
    }

}
