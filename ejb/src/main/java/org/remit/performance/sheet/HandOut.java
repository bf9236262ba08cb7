package org.remit.performance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.measure.TargetKind;
import org.remit.performance.sheet.HandOutRows.Handed;
import org.remit.performance.sheet.HandOutRows.Held;
import org.remit.performance.sheet.target.SheetRules;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.shared.BusinessException;

/** Hands the sheet of a position to all its holders, as many as there may be. */
@ApplicationScoped
class HandOut {

    private static final int AT_ONCE = 1000;

    @Inject
    Sheets sheets;

    @Inject
    SheetDesk desk;

    @Inject
    HandOutRows rows;

    @Inject
    SheetLog log;

    /** One lot of holders, in batches. */
    private record Lot(ScoreSheet sheet, List<SheetTarget> lines, Map<Long, TargetKind> kinds) {}

    HandedOut toHolders(long id, Integer version) {
        ScoreSheet sheet = desk.sheet(id);
        refuseUnlessReady(sheet, version);
        sheets.hold(SheetSubject.POSITION, sheet.subjectId());
        Lot lot = new Lot(sheet, desk.read(sheet), sheets.targetKinds(sheet.targets()));
        Map<Period, Handed> known = new HashMap<>();
        HandedOut result = new HandedOut(0, 0, 0, 0);
        List<Held> holders = rows.holders(sheet);
        for (int from = 0; from < holders.size(); from += AT_ONCE) {
            List<Held> some = holders.subList(from, Math.min(from + AT_ONCE, holders.size()));
            result = result.plus(hand(lot, some, known));
        }
        log.record("SHEET_HANDED", String.valueOf(id), result.toString());
        return result;
    }

    private static void refuseUnlessReady(ScoreSheet sheet, Integer version) {
        if (sheet.subject() != SheetSubject.POSITION) {
            throw BusinessException.invalid(null, "error.sheetNotOfPosition");
        }
        if (version == null || version != sheet.version()) {
            throw BusinessException.conflict("error.changedMeanwhile");
        }
        if (sheet.state() != SheetState.READY) {
            throw BusinessException.conflict("error.sheetNotReady");
        }
    }

    private HandedOut hand(Lot lot, List<Held> holders, Map<Period, Handed> known) {
        List<Held> fresh = new ArrayList<>();
        List<Held> followers = new ArrayList<>();
        holders.stream()
                .filter(held -> !held.own())
                .forEach(held -> (held.sheet() == null ? fresh : followers).add(held));
        Map<Held, Handed> made = new HashMap<>();
        holders.stream()
                .filter(held -> !held.own())
                .forEach(held -> made.put(
                        held, known.computeIfAbsent(held.within(lot.sheet().period()), part -> shareOf(lot, part))));
        rows.create(lot.sheet().id(), fresh, made);
        rows.renew(followers, made);
        int incomplete = (int) made.values().stream()
                .filter(handed -> handed.state() == SheetState.DRAFT)
                .count();
        return new HandedOut(
                fresh.size(), followers.size(), holders.size() - fresh.size() - followers.size(), incomplete);
    }

    /** The lines for somebody who is there for a part of the period: what is reached bit by bit shrinks with the days. */
    private Handed shareOf(Lot lot, Period part) {
        Period whole = lot.sheet().period();
        List<Target> targets = lot.sheet().targets().stream()
                .map(target -> target.forPart(lot.kinds().get(target.kpiId()), part, whole))
                .toList();
        List<SheetTarget> lines = IntStream.range(0, targets.size())
                .mapToObj(i -> new SheetTarget(
                        lot.lines().get(i).kpi(),
                        lot.lines().get(i).kpiVersion(),
                        targets.get(i).definition()))
                .toList();
        SheetState state = SheetRules.ofReady(lines).isEmpty() ? SheetState.READY : SheetState.DRAFT;
        return new Handed(part, state, targets, log.change(SheetMove.HANDED, null, lines));
    }
}
