package org.remit.performance.cycle.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.remit.organization.UnitBook;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/** What those are called whom a cycle names, in its order. */
@ApplicationScoped
class CycleNames {

    @Inject
    UnitBook units;

    @Inject
    People people;

    List<LocalizedText> units(List<String> codes) {
        Map<String, LocalizedText> names = units.names(new HashSet<>(codes));
        return codes.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    List<PersonRef> people(List<Long> ids) {
        Map<Long, PersonRef> refs = people.refs(ids);
        return ids.stream().map(refs::get).filter(Objects::nonNull).toList();
    }
}
