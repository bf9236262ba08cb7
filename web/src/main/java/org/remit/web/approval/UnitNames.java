package org.remit.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.approval.RequestRow;
import org.remit.organization.structure.StructureService;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;

/** What the units of listed requests are called, read once for a whole list. */
@Named
@RequestScoped
public class UnitNames {

    @Inject
    StructureService structure;

    private final Map<String, LocalizedText> names = new HashMap<>();

    /** The same rows, once the names of their units are known. */
    public Page<RequestRow> known(Page<RequestRow> rows) {
        know(rows.items().stream());
        return rows;
    }

    /** Reads the names of the units of some requests. */
    void know(Stream<RequestRow> rows) {
        names.putAll(structure.names(
                rows.map(RequestRow::unit).filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    /** A unit's name, or its code where the list has not asked for names. */
    public LocalizedText of(String code) {
        return names.getOrDefault(code, new LocalizedText(code, code));
    }
}
