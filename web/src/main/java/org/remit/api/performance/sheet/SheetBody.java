package org.remit.api.performance.sheet;

import java.time.Instant;
import java.util.List;
import org.remit.performance.sheet.SheetMove;
import org.remit.performance.sheet.list.KpiChoice;
import org.remit.performance.sheet.list.SheetHistoryEntry;
import org.remit.performance.sheet.list.SheetView;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/**
 * A sheet.
 *
 * @param version goes back with a change, which is refused when somebody else has changed the sheet meanwhile
 * @param warnings the fields that should be looked at again, such as {@code targets[0].weight}
 * @param monitored the codes of the KPIs of the position's duties that are watched and not scored
 * @param changes the last one first
 * @param agreed whether its holder has agreed to it or is being asked, so that nobody but HR changes it
 * @param revision what its holder was asked last whether they agree to it in its place, or null
 * @param editable whether the caller may change it
 */
public record SheetBody(
        SheetRowBody sheet,
        int version,
        List<TargetBody> targets,
        List<String> warnings,
        List<String> monitored,
        List<ChangeBody> changes,
        boolean agreed,
        RevisionBody revision,
        boolean editable) {

    /** Who did what, when and why. */
    public record ChangeBody(SheetMove move, LocalizedText changedBy, Instant changedAt, String reason) {

        static ChangeBody of(SheetHistoryEntry entry) {
            return new ChangeBody(entry.move(), entry.changedBy(), entry.changedAt(), entry.reason());
        }
    }

    static SheetBody of(SheetView view) {
        return new SheetBody(
                SheetRowBody.of(view.sheet()),
                view.sheet().version(),
                view.targets().stream().map(TargetBody::of).toList(),
                view.warnings().stream().map(Violation::field).toList(),
                view.monitored().stream().map(KpiChoice::code).toList(),
                view.history().stream().map(ChangeBody::of).toList(),
                view.deeds().agreed(),
                RevisionBody.of(view.deeds().revision()),
                view.deeds().editable());
    }
}
