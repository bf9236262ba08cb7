package org.remit.organization.opening;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.shared.LocalizedText;

/** The KPI names of a position so far; the same name in either language is the same KPI. */
final class KpiNames {

    private final Set<String> seen = new HashSet<>();

    /** Tells whether the name is new in both languages. */
    boolean add(LocalizedText name) {
        // First what it is called, then whether that is new: a name that is the same in both languages is no duplicate.
        Set<String> names = Stream.of(name.zh(), name.en())
                .filter(text -> text != null)
                .map(KpiNames::comparable)
                .collect(Collectors.toSet());
        boolean isNew = names.stream().noneMatch(seen::contains);
        seen.addAll(names);
        return isNew;
    }

    /** Full-width letters, case and spaces make no difference to who reads a name. */
    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
