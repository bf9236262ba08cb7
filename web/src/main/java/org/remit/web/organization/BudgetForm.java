package org.remit.web.organization;

import java.io.Serializable;
import java.math.BigDecimal;
import org.remit.organization.budget.BudgetEdit;
import org.remit.organization.budget.BudgetRow;

/** A unit's budget as it is being typed. */
public class BudgetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String unit;
    private final int year;
    private final String currency;
    private Integer version;
    private BigDecimal amount;
    private Integer headcount;
    private BigDecimal onCostRate;

    BudgetForm(BudgetRow row) {
        unit = row.unit().code();
        year = row.budget().year();
        currency = row.budget().currency();
        version = row.version();
        if (row.budget().set()) {
            amount = row.budget().amount();
            headcount = row.budget().headcount();
            onCostRate = row.budget().onCostRate();
        }
    }

    /** What was typed is to replace what stands there now. */
    void readAgain(Integer latest) {
        version = latest;
    }

    BudgetEdit edit() {
        return new BudgetEdit(unit, year, amount, headcount, onCostRate, currency == null ? "CNY" : currency, version);
    }

    public String getUnit() {
        return unit;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public Integer getHeadcount() {
        return headcount;
    }

    public void setHeadcount(Integer headcount) {
        this.headcount = headcount;
    }

    public BigDecimal getOnCostRate() {
        return onCostRate;
    }

    public void setOnCostRate(BigDecimal onCostRate) {
        this.onCostRate = onCostRate;
    }
}
