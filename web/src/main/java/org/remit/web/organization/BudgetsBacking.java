package org.remit.web.organization;

import jakarta.faces.component.UIData;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Components;
import org.primefaces.PrimeFaces;
import org.remit.organization.budget.BudgetRow;
import org.remit.organization.budget.BudgetService;
import org.remit.shared.TypedText;
import org.remit.web.shared.LazyPages;
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
    UnitFinder units;

    @Inject
    Notices notices;

    @Inject
    transient Clock clock;

    private Integer year;
    private String unit;
    private BudgetForm form;
    private String search;
    private transient LazyPages<BudgetRow> rows;

    public void load() {
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            year = LocalDate.now(clock).getYear();
        }
        if (unit != null) {
            form = new BudgetForm(budgets.budget(unit, year));
        }
    }

    /** From the first page on. */
    public void find() {
        Components.<UIData>findComponent("budgets:rows").setFirst(0);
    }

    /** Above the list, which stays where it is. */
    public void edit(String code) {
        unit = code;
        form = new BudgetForm(budgets.budget(code, year));
        PrimeFaces.current().focus("budget:amount");
    }

    public void save() {
        budgets.save(form.edit());
        notices.done("budgets.saved", units.label(unit), String.valueOf(year));
        close();
    }

    public void close() {
        form = null;
    }

    public LazyPages<BudgetRow> getRows() {
        if (rows == null) {
            rows = new LazyPages<>(page -> budgets.budgets(year, TypedText.clean(search), page));
        }
        return rows;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
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
