package org.remit.performance.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.remit.people.CurrentUser;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;

/** Writes KPIs, each move as a version with an audit entry. */
@ApplicationScoped
class KpiDesk {

    @Inject
    Kpis kpis;

    @Inject
    KpiReferences references;

    @Inject
    AuditService audit;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    KpiEdit read(String code) {
        KpiVersion present = present(code);
        return new KpiEdit(code, present.definition(), present.kpi().version(), null);
    }

    void create(KpiEdit edit) {
        kpis.hold();
        List<Violation> violations = new ArrayList<>(KpiRules.ofCode(edit.code()));
        violations.addAll(check(edit));
        refuse(violations);
        kpis.sameCode(edit.code()).ifPresent(other -> {
            throw taken("code", "error.kpiCodeTaken", other);
        });
        refuseSameName(edit);
        LibraryKpi kpi = new LibraryKpi(edit.code());
        kpis.add(kpi, kpi.define(edit.definition(), by(edit)));
        record("KPI_CREATED", edit, kpi);
    }

    void change(KpiEdit edit) {
        kpis.hold();
        KpiVersion present = unchanged(edit);
        List<Violation> violations = check(edit);
        violations.addAll(KpiRules.ofReason(edit.reason()));
        refuse(violations);
        KpiDefinition before = present.definition();
        if (before.equals(edit.definition()) && present.life() == KpiLife.IN_USE) {
            return;
        }
        if (!Objects.equals(before.name(), edit.definition().name())
                || !Objects.equals(before.unit(), edit.definition().unit())) {
            refuseSameName(edit);
        }
        kpis.add(present.kpi().define(edit.definition(), by(edit)));
        record("KPI_CHANGED", edit, present.kpi());
    }

    void retire(KpiEdit edit) {
        KpiVersion present = unchanged(edit);
        refuse(KpiRules.ofReason(edit.reason()));
        kpis.add(present.kpi().retire(present.definition(), by(edit)));
        record("KPI_RETIRED", edit, present.kpi());
    }

    void takeBack(KpiEdit edit) {
        kpis.hold();
        KpiVersion present = unchanged(edit);
        refuse(KpiRules.ofReason(edit.reason()));
        refuseSameName(new KpiEdit(edit.code(), present.definition(), null, null));
        kpis.add(present.kpi().takeBack(present.definition(), by(edit)));
        record("KPI_TAKEN_BACK", edit, present.kpi());
    }

    private KpiVersion present(String code) {
        return kpis.present(code).orElseThrow(() -> BusinessException.notFound("error.noSuchKpi", code));
    }

    /** As it was read, unless somebody else was quicker. */
    private KpiVersion unchanged(KpiEdit edit) {
        KpiVersion present = present(edit.code());
        if (edit.version() == null) {
            throw BusinessException.invalid("version", "error.required");
        }
        if (edit.version() != present.kpi().version()) {
            throw BusinessException.conflict("error.changedMeanwhile");
        }
        return present;
    }

    private List<Violation> check(KpiEdit edit) {
        List<Violation> violations = KpiRules.of(edit.definition());
        violations.addAll(references.violations(edit.definition()));
        return violations;
    }

    private void refuseSameName(KpiEdit edit) {
        kpis.sameName(edit.code(), edit.definition()).ifPresent(other -> {
            throw taken("name", "error.kpiNameTaken", other);
        });
    }

    private static BusinessException taken(String field, String key, String code) {
        return new BusinessException(Kind.CONFLICT, List.of(Violation.of(field, key, code)));
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new BusinessException(Kind.INVALID, violations);
        }
    }

    private KpiChange by(KpiEdit edit) {
        return new KpiChange(user.personId(), clock.instant(), LocalDate.now(clock), edit.reason());
    }

    private void record(String action, KpiEdit edit, LibraryKpi kpi) {
        String detail = "version " + kpi.currentNo() + (edit.reason() == null ? "" : ": " + edit.reason());
        audit.record(user.username(), action, edit.code(), detail, null);
    }
}
