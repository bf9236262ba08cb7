package org.remit.web.organization;

import static org.remit.web.shared.ListDownload.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.OrganizationService;
import org.remit.organization.PositionFilter;
import org.remit.organization.PositionRow;
import org.remit.organization.PositionStatus;
import org.remit.organization.exchange.list.Cost;
import org.remit.organization.exchange.list.DutyLine;
import org.remit.organization.exchange.list.ListService;
import org.remit.organization.exchange.list.PersonLine;
import org.remit.shared.LocalizedText;
import org.remit.shared.TypedText;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.Msg;
import org.remit.web.shared.Preferences;

/** The lists of the organisation as tables in the reader's language: one page of the list in memory, never all of it. */
@RequestScoped
public class ListExport {

    @Inject
    OrganizationService organization;

    @Inject
    ListService lists;

    @Inject
    Msg msg;

    @Inject
    Preferences preferences;

    /** The lists by their names, each with what writes it. */
    private final Map<String, Consumer<Target>> writers = Map.of(
            "units", this::units,
            "positions", this::positions,
            "people", this::people,
            "duties", this::duties,
            "functions", this::functions);

    /**
     * Where a list goes.
     *
     * @param filter which positions; the other lists are whole
     */
    record Target(TableWriter out, PositionFilter filter) {}

    boolean knows(String list) {
        return list != null && writers.containsKey(list);
    }

    /** What the request asks for, as the list page has it. */
    static PositionFilter filter(String unit, String text, String status) {
        return new PositionFilter(
                TypedText.clean(unit),
                TypedText.clean(text),
                Stream.of(PositionStatus.values())
                        .filter(known -> known.name().equals(status))
                        .findFirst()
                        .orElse(null));
    }

    void write(String list, TableWriter out, PositionFilter filter) {
        writers.get(list).accept(new Target(out, filter));
        out.finish();
    }

    private void units(Target target) {
        header(target, "code", "name", "layer", "parent", "heads");
        organization
                .units()
                .forEach(unit -> target.out()
                        .row(row(
                                unit.code(),
                                text(unit.name()),
                                msg.of(unit.layer()),
                                unit.parent(),
                                unit.heads().stream().map(msg::of).collect(Collectors.joining(", ")))));
    }

    private void positions(Target target) {
        boolean cost = lists.costVisible();
        List<String> columns = new ArrayList<>(List.of(
                "code",
                "title",
                "unit",
                "unitName",
                "layer",
                "status",
                "headcount",
                "filled",
                "reportsTo",
                "validFrom",
                "validTo"));
        columns.addAll(cost ? List.of("monthlyCost", "currency") : List.of());
        header(target, columns.toArray(String[]::new));
        pages(page -> organization.positions(target.filter(), page), rows -> {
            Map<String, Cost> costs =
                    lists.costs(rows.stream().map(PositionRow::code).toList());
            rows.forEach(position -> target.out().row(position(position, costs.get(position.code()))));
        });
    }

    private List<Object> position(PositionRow position, Cost cost) {
        List<Object> cells = row(
                position.code(),
                text(position.title()),
                position.unit(),
                text(position.unitName()),
                msg.of(position.layer()),
                msg.of(position.status()),
                position.headcount(),
                position.filled(),
                position.reportsTo(),
                position.validFrom(),
                position.validTo());
        if (cost != null) {
            cells.add(cost.monthly());
            cells.add(cost.currency());
        }
        return cells;
    }

    private void people(Target target) {
        boolean email = lists.emailVisible();
        header(target, "name", "position", "title", "unit", "share", "since", email ? "email" : null);
        pages(lists::people, rows -> rows.forEach(person -> target.out().row(person(person, email))));
    }

    private List<Object> person(PersonLine person, boolean email) {
        List<Object> cells = row(
                text(person.name()),
                person.position(),
                text(person.title()),
                person.unit(),
                person.share(),
                person.since());
        if (email) {
            cells.add(person.email());
        }
        return cells;
    }

    private void duties(Target target) {
        header(
                target,
                "code",
                "position",
                "duty",
                "function",
                "part",
                "reviewBy",
                "kpi",
                "kpiUnit",
                "direction",
                "target",
                "frequency");
        pages(lists::duties, rows -> rows.forEach(duty -> target.out().row(duty(duty))));
    }

    private List<Object> duty(DutyLine duty) {
        return row(
                duty.code(),
                duty.position(),
                text(duty.text()),
                duty.function(),
                msg.of(duty.part()),
                duty.reviewBy(),
                text(duty.kpi()),
                duty.unit(),
                msg.of(duty.direction()),
                duty.target(),
                msg.of(duty.frequency()));
    }

    private void functions(Target target) {
        header(target, "code", "name", "stage", "parent", "retired");
        organization
                .functions()
                .forEach(function -> target.out()
                        .row(row(
                                function.code(),
                                text(function.name()),
                                msg.of(function.stage()),
                                function.parent(),
                                function.retired() ? msg.get("functions.retired") : null)));
    }

    private void header(Target target, String... columns) {
        target.out()
                .row(Stream.of(columns)
                        .filter(column -> column != null)
                        .map(column -> msg.get("export.column." + column))
                        .toList());
    }

    private String text(LocalizedText text) {
        return text == null ? null : text.in(preferences.getLocale());
    }

    private static List<Object> row(Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }
}
