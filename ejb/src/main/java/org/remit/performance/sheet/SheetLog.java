package org.remit.performance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.people.CurrentUser;
import org.remit.performance.sheet.target.MethodDetailJson;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.shared.AuditService;

/** Records who does what to sheets: at the sheet for its readers, and in the audit log. */
@ApplicationScoped
class SheetLog {

    @Inject
    AuditService audit;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** By the current user, now. */
    SheetChange change(SheetMove move, String reason, List<SheetTarget> targets) {
        return change(move, user.personId(), reason, targets);
    }

    /** By somebody, now, who need not be here: what they wanted may come true on a later day. */
    SheetChange change(SheetMove move, long by, String reason, List<SheetTarget> targets) {
        String lines = targets.stream().map(SheetLog::line).collect(Collectors.joining("\n"));
        return new SheetChange(move, by, clock.instant(), reason, lines.isEmpty() ? null : lines);
    }

    void record(String action, String target, String detail) {
        audit.record(user.username(), action, target, detail, null);
    }

    /** What happens by itself, on a day that was decided on before. */
    void recordBySystem(String action, String target, String detail) {
        audit.record(null, action, target, detail, null);
    }

    /** Such as {@code ORDERS v1 ITEM 20 COMPLETION_RATE target=120}: the same in every language. */
    static String line(SheetTarget target) {
        TargetDefinition definition = target.definition();
        StringBuilder line = new StringBuilder(target.kpi() + " v" + target.kpiVersion() + " " + definition.part());
        List.of(
                        Map.entry("weight", text(definition.weight())),
                        Map.entry("method", text(definition.method())),
                        Map.entry("baseline", text(definition.baseline())),
                        Map.entry("threshold", text(definition.threshold())),
                        Map.entry("target", text(definition.target())),
                        Map.entry("stretch", text(definition.stretch())),
                        Map.entry("tolerance", text(definition.tolerance())),
                        Map.entry("floor", text(definition.floor())),
                        Map.entry("cap", text(definition.cap())),
                        Map.entry("detail", text(MethodDetailJson.write(definition.detail()))))
                .stream()
                .filter(part -> !part.getValue().isEmpty())
                .forEach(part ->
                        line.append(' ').append(part.getKey()).append('=').append(part.getValue()));
        return line.toString();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
