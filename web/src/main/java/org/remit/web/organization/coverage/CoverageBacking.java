package org.remit.web.organization.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.LifeCycleStage;
import org.remit.organization.coverage.ColumnKind;
import org.remit.organization.coverage.CoverageColumn;
import org.remit.organization.coverage.CoverageMatrix;
import org.remit.organization.coverage.CoverageRow;
import org.remit.organization.coverage.CoverageService;
import org.remit.organization.coverage.CoverageShow;
import org.remit.organization.coverage.CoveringDuty;
import org.remit.organization.overlap.OverlapService;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** The matrix of functions by units or positions, and the duties behind one of its cells. */
@Named
@RequestScoped
public class CoverageBacking {

    private static final int DUTIES = 50;

    @Inject
    CoverageService coverage;

    @Inject
    OverlapService overlaps;

    private final CoverageQuery query = new CoverageQuery();
    private CoverageMatrix matrix;
    private CoverageRow row;
    private CoverageColumn column;
    private Page<CoveringDuty> duties;

    public void load() {
        matrix = coverage.matrix(query.filter());
        row = matrix.rows().stream()
                .filter(candidate -> candidate.code().equals(query.getFunction()))
                .findFirst()
                .orElse(null);
        column = matrix.columns().stream()
                .filter(candidate -> candidate.code().equals(query.getColumn()))
                .findFirst()
                .orElse(null);
        if (row != null) {
            ColumnKind kind = column == null ? null : column.kind();
            duties = coverage.duties(
                    row.code(), kind, column == null ? null : column.code(), matrix.day(), PageRequest.of(0, DUTIES));
        }
    }

    /** Whether there are overlaps that the reader may see. */
    public boolean isOverlaps() {
        return overlaps.seesAny();
    }

    public LifeCycleStage[] getStages() {
        return LifeCycleStage.values();
    }

    public CoverageShow[] getShows() {
        return CoverageShow.values();
    }

    /** Which functions are shown. */
    public CoverageShow getShow() {
        return query.filter().show();
    }

    public CoverageQuery getQuery() {
        return query;
    }

    public CoverageMatrix getMatrix() {
        return matrix;
    }

    /** The function whose duties are shown, or null. */
    public CoverageRow getRow() {
        return row;
    }

    /** The column of its cell, or null for the whole row. */
    public CoverageColumn getColumn() {
        return column;
    }

    public Page<CoveringDuty> getDuties() {
        return duties;
    }
}
