package org.remit.performance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.remit.performance.kpi.KpiLife;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.sheet.Sheets.Place;
import org.remit.performance.sheet.Sheets.PresentKpi;
import org.remit.performance.sheet.target.SheetRules;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;

/** Begins and changes sheets. */
@ApplicationScoped
class SheetDesk {

    private static final int MOST_ITEMS = 8;
    private static final int MAX_REASON = 500;

    @Inject
    Sheets sheets;

    @Inject
    SheetProposals proposals;

    @Inject
    SheetRights rights;

    @Inject
    SheetLog log;

    ScoreSheet sheet(long id) {
        return sheets.find(id).orElseThrow(() -> BusinessException.notFound("error.noSuchSheet", String.valueOf(id)));
    }

    long propose(SheetStart start) {
        Period period = new Period(start.from(), start.to());
        Place place = place(start);
        List<DutyKpi> kpis =
                start.subject() == SheetSubject.POSITION ? proposals.of(place.id(), period.from()) : List.of();
        List<DutyKpi> chosen = kpis.subList(0, Math.min(MOST_ITEMS, kpis.size()));
        List<BigDecimal> weights = EqualWeights.of(chosen.size());
        List<SheetTarget> targets = IntStream.range(0, chosen.size())
                .mapToObj(i -> chosen.get(i).proposed(period, weights.get(i)))
                .toList();
        return begin(start.subject(), place.id(), period, targets, SheetMove.PROPOSED);
    }

    /** The lines of another sheet, by the present versions of their KPIs; retired ones are left out. */
    long copy(long source, SheetStart start) {
        List<SheetTarget> targets = read(sheet(source));
        return begin(
                start.subject(), place(start).id(), new Period(start.from(), start.to()), targets, SheetMove.COPIED);
    }

    /** The same for the same one, as long and right after it. */
    long next(long source) {
        ScoreSheet sheet = sheet(source);
        return begin(sheet.subject(), sheet.subjectId(), after(sheet.period()), read(sheet), SheetMove.COPIED);
    }

    /** As many whole months where it is whole months, else as many days. */
    static Period after(Period period) {
        LocalDate from = period.to().plusDays(1);
        long months = ChronoUnit.MONTHS.between(period.from(), from);
        boolean whole = period.from().getDayOfMonth() == 1
                && months > 0
                && period.from().plusMonths(months).equals(from);
        return new Period(from, whole ? from.plusMonths(months).minusDays(1) : from.plusDays(period.days() - 1));
    }

    void change(SheetEdit edit) {
        ScoreSheet sheet = sheet(edit.id());
        List<Target> targets = checked(sheet, edit);
        sheet.change(targets, edit.ready(), log.change(SheetMove.CHANGED, edit.reason(), written(targets)));
        log.record("SHEET_CHANGED", String.valueOf(edit.id()), sheet.state() + ": " + edit.reason());
    }

    /** Whoever else asks about a sheet, or answers, waits until the transaction ends. */
    void hold(long id) {
        ScoreSheet sheet = sheet(id);
        sheets.hold(sheet.subject(), sheet.subjectId());
    }

    /** What a sheet would be, to be asked about. */
    SheetRevision revision(SheetEdit edit) {
        SheetChange change = log.change(SheetMove.CHANGED, null, List.of());
        List<Target> targets = checked(sheet(edit.id()), edit);
        log.record("SHEET_REVISED", String.valueOf(edit.id()), edit.reason());
        return new SheetRevision(edit.id(), targets, edit.reason(), change.changedBy(), change.changedAt());
    }

    /** The current user agrees: the sheet is as it says from now on. */
    void accept(SheetRevision revision, long id, String remark) {
        end(revision, id, RevisionState.ACCEPTED, remark);
        List<Target> targets = revision.targets();
        sheet(id).change(targets, true, log.change(SheetMove.CHANGED, revision.reason(), written(targets)));
    }

    void end(SheetRevision revision, long id, RevisionState word, String remark) {
        SheetChange change = log.change(SheetMove.CHANGED, null, List.of());
        revision.end(word, remark, change.changedBy(), change.changedAt());
        log.record("SHEET_REVISION_" + word, String.valueOf(id), remark);
    }

    private List<Target> checked(ScoreSheet sheet, SheetEdit edit) {
        if (edit.version() == null) {
            throw BusinessException.invalid("version", "error.required");
        }
        if (edit.version() != sheet.version()) {
            throw BusinessException.conflict("error.changedMeanwhile");
        }
        List<Violation> found =
                new ArrayList<>(edit.ready() ? SheetRules.ofReady(edit.targets()) : SheetRules.ofDraft(edit.targets()));
        if (edit.reason() == null) {
            found.add(Violation.of("reason", "error.required"));
        } else if (edit.reason().length() > MAX_REASON) {
            found.add(Violation.of("reason", "error.tooLong", MAX_REASON));
        }
        refuse(found);
        return agreed(sheet, edit.targets());
    }

    /** The lines as somebody can change them, with the codes of their KPIs. */
    List<SheetTarget> read(ScoreSheet sheet) {
        return written(sheet.targets());
    }

    List<SheetTarget> written(List<Target> targets) {
        Map<Long, PresentKpi> kpis =
                sheets.kpisById(targets.stream().map(Target::kpiId).toList());
        return targets.stream()
                .map(target ->
                        new SheetTarget(kpis.get(target.kpiId()).code(), target.kpiVersionNo(), target.definition()))
                .toList();
    }

    /** What is on the sheet already keeps the version of its KPI, the new gets the present one. */
    private List<Target> agreed(ScoreSheet sheet, List<SheetTarget> wanted) {
        Map<Long, Integer> before =
                sheet.targets().stream().collect(Collectors.toMap(Target::kpiId, Target::kpiVersionNo));
        Map<String, PresentKpi> kpis =
                sheets.kpis(wanted.stream().map(SheetTarget::kpi).toList());
        List<Violation> found = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            PresentKpi kpi = kpis.get(wanted.get(i).kpi());
            boolean known = kpi != null && before.containsKey(kpi.id());
            if (kpi == null || (kpi.life() == KpiLife.RETIRED && !known)) {
                found.add(Violation.of(
                        "targets[" + i + "].kpi",
                        "error.kpiNotInUse",
                        wanted.get(i).kpi()));
            } else {
                Integer version = known ? before.get(kpi.id()) : kpi.versionNo();
                targets.add(
                        new Target(kpi.id(), version, wanted.get(i).definition().relevant()));
            }
        }
        refuse(found);
        return targets;
    }

    private Place place(SheetStart start) {
        if (start.subject() != SheetSubject.UNIT && start.subject() != SheetSubject.POSITION) {
            throw BusinessException.invalid("subject", "error.sheetSubject");
        }
        if (start.code() == null) {
            throw BusinessException.invalid("code", "error.required");
        }
        String unknown = start.subject() == SheetSubject.UNIT ? "error.unitUnknown" : "error.positionUnknown";
        Place place = sheets.place(start.subject(), start.code())
                .orElseThrow(() -> BusinessException.invalid("code", unknown, start.code()));
        rights.refuseUnlessEditorOf(place.unit(), start.subject() == SheetSubject.POSITION ? place.id() : null);
        return place;
    }

    private long begin(SheetSubject subject, long subjectId, Period period, List<SheetTarget> wanted, SheetMove move) {
        sheets.hold(subject, subjectId);
        if (sheets.isTaken(subject, subjectId, period)) {
            throw BusinessException.conflict("error.sheetExists", period.from(), period.to());
        }
        Map<String, PresentKpi> kpis =
                sheets.kpis(wanted.stream().map(SheetTarget::kpi).toList());
        List<Target> targets = wanted.stream()
                .filter(target -> kpis.get(target.kpi()).life() == KpiLife.IN_USE)
                .map(target -> new Target(
                        kpis.get(target.kpi()).id(), kpis.get(target.kpi()).versionNo(), target.definition()))
                .toList();
        ScoreSheet sheet =
                new ScoreSheet(subject, subjectId, period, targets, log.change(move, null, written(targets)));
        sheets.add(sheet);
        log.record("SHEET_" + move, String.valueOf(sheet.id()), subject + " " + period.from() + " " + period.to());
        return sheet.id();
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new BusinessException(Kind.INVALID, violations);
        }
    }
}
