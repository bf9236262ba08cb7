package org.remit.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/** An assignment that is valid on a day, by the code of its position; with the person's name, to save a query for it. */
record Holder(String position, long personId, LocalizedText name, BigDecimal sharePercent, LocalDate since) {

    /** By the position's code, in their order. */
    static Map<String, List<Incumbent>> byPosition(List<Holder> holders) {
        return holders.stream().collect(groupingBy(Holder::position, mapping(Holder::incumbent, toList())));
    }

    private Incumbent incumbent() {
        return new Incumbent(new PersonRef(personId, name), sharePercent, since);
    }
}
