package org.remit.organization.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.remit.organization.Unit;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;

/** What a unit may spend on positions in a calendar year, on-cost included, and how many seats it may have. */
@Entity
@Table(name = "organization_budget")
class Budget extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "budget_year")
    private int year;

    @Column(precision = 16, scale = 2)
    private BigDecimal amount;

    private int headcount;
    private String currency;

    @Column(name = "on_cost_rate", precision = 5, scale = 4)
    private BigDecimal onCostRate;

    protected Budget() {}

    Budget(Unit unit, BudgetEdit edit, String currency) {
        this.unit = unit;
        this.year = edit.year();
        this.currency = currency;
        set(edit);
    }

    /** Takes over an edit, unless somebody else's came first. */
    void change(BudgetEdit edit) {
        if (edit.version() == null || edit.version() != version()) {
            throw BusinessException.conflict("error.changedMeanwhile");
        }
        set(edit);
    }

    private void set(BudgetEdit edit) {
        amount = edit.amount().setScale(2);
        headcount = edit.headcount();
        onCostRate = edit.onCostRate().setScale(4);
    }

    Unit unit() {
        return unit;
    }

    int year() {
        return year;
    }

    BigDecimal amount() {
        return amount;
    }

    int headcount() {
        return headcount;
    }

    String currency() {
        return currency;
    }

    BigDecimal onCostRate() {
        return onCostRate;
    }
}
