package org.remit.web.organization;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.remit.organization.budget.BudgetRow;
import org.remit.organization.budget.BudgetService;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** The units' budgets of a year; the HR manager changes one at a time. */
@Named
@ViewScoped
public class BudgetsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 3;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    BudgetService budgets;

    @Inject
    Notices notices;

    @Inject
    transient Clock clock;

    private Integer year;
    private String unit;
    private BudgetForm form;
    private transient List<BudgetRow> rows;

    public void load() {
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            year = LocalDate.now(clock).getYear();
        }
        if (unit != null && form == null) {
            form = row().map(BudgetForm::new).orElse(null);
        }
    }

    public void save() {
        // what is shown below when it is refused is what stands there now
        rows = null;
        budgets.save(form.edit());
        notices.carry("budgets.saved", unit, String.valueOf(year));
        Destination.go("/organization/budgets.xhtml?year=" + year);
    }

    /** Saves what was typed in place of what somebody else has saved meanwhile. */
    public void overwrite() {
        rows = null;
        form.readAgain(row().orElseThrow().version());
        save();
    }

    private Optional<BudgetRow> row() {
        return getRows().stream().filter(row -> row.unit().code().equals(unit)).findFirst();
    }

    public List<BudgetRow> getRows() {
        if (rows == null) {
            rows = budgets.budgets(year);
        }
        return rows;
    }

    public List<Integer> getYears() {
        int first = LocalDate.now(clock).getYear();
        return IntStream.range(first, first + YEARS).boxed().toList();
    }

    public BudgetForm getForm() {
        return form;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
