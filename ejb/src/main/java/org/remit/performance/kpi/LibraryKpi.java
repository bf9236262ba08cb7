package org.remit.performance.kpi;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;

/** A KPI of the library. What it is stands in its versions; each move makes the next one. */
@Entity
@Table(name = "performance_kpi")
class LibraryKpi extends BaseEntity {

    @Column(length = 60)
    private String code;

    @Enumerated(EnumType.STRING)
    private KpiLife life = KpiLife.IN_USE;

    @Column(name = "current_no")
    private int currentNo;

    protected LibraryKpi() {}

    LibraryKpi(String code) {
        this.code = code;
    }

    /** What it is from now on. A retired one has to be taken back into use first. */
    KpiVersion define(KpiDefinition definition, KpiChange change) {
        if (life == KpiLife.RETIRED) {
            throw BusinessException.conflict("error.kpiRetired", code);
        }
        return next(definition, change);
    }

    /** Nothing new is to use it. */
    KpiVersion retire(KpiDefinition present, KpiChange change) {
        if (life == KpiLife.RETIRED) {
            throw BusinessException.conflict("error.kpiRetired", code);
        }
        life = KpiLife.RETIRED;
        return next(present, change);
    }

    KpiVersion takeBack(KpiDefinition present, KpiChange change) {
        if (life == KpiLife.IN_USE) {
            throw BusinessException.conflict("error.kpiInUse", code);
        }
        life = KpiLife.IN_USE;
        return next(present, change);
    }

    private KpiVersion next(KpiDefinition definition, KpiChange change) {
        currentNo++;
        return new KpiVersion(this, definition, change);
    }

    String code() {
        return code;
    }

    KpiLife life() {
        return life;
    }

    int currentNo() {
        return currentNo;
    }
}
