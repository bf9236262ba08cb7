package org.remit.performance.kpi.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.shared.LocalizedText;
import org.remit.shared.TextChange;

/**
 * What has become of one field of a definition.
 *
 * @param field its name in the definition
 * @param before null for nothing
 * @param after null for nothing
 */
public record KpiDifference(String field, Object before, Object after) {

    private static final Map<String, Function<KpiDefinition, Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("name", KpiDefinition::name);
        FIELDS.put("unit", KpiDefinition::unit);
        FIELDS.put("direction", KpiDefinition::direction);
        FIELDS.put("frequency", KpiDefinition::frequency);
        FIELDS.put("overTime", KpiDefinition::overTime);
        FIELDS.put("overPeople", KpiDefinition::overPeople);
        FIELDS.put("targetKind", KpiDefinition::targetKind);
        FIELDS.put("per", KpiDefinition::per);
        FIELDS.put("formula", KpiDefinition::formula);
        FIELDS.put("numerator", KpiDefinition::numerator);
        FIELDS.put("denominator", KpiDefinition::denominator);
        FIELDS.put("source", KpiDefinition::source);
        FIELDS.put("stage", KpiDefinition::stage);
        FIELDS.put("function", KpiDefinition::function);
        FIELDS.put("owner", KpiDefinition::owner);
    }

    static List<KpiDifference> between(KpiDefinition before, KpiDefinition after) {
        return FIELDS.entrySet().stream()
                .map(field -> new KpiDifference(
                        field.getKey(),
                        field.getValue().apply(before),
                        field.getValue().apply(after)))
                .filter(difference -> !Objects.equals(difference.before, difference.after))
                .toList();
    }

    /** Whether it is a text in two languages, to be shown by {@link #texts}. */
    public boolean localized() {
        return before instanceof LocalizedText || after instanceof LocalizedText;
    }

    public List<TextChange> texts(Locale reader) {
        return TextChange.between((LocalizedText) before, (LocalizedText) after, reader);
    }
}
