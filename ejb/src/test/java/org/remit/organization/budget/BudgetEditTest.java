package org.remit.organization.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

class BudgetEditTest {

    @Test
    void anOrdinaryBudgetIsAccepted() {
        assertThat(edit("1033000.00", 6, "0.35").violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, 6, 0.35, amount, error.amountOutOfRange",
        "1000000000.01, 6, 0.35, amount, error.amountOutOfRange",
        "1.001, 6, 0.35, amount, error.amountOutOfRange",
        ", 6, 0.35, amount, error.required",
        "1, -1, 0.35, headcount, error.headcountOutOfRange",
        "1, 100001, 0.35, headcount, error.headcountOutOfRange",
        "1, , 0.35, headcount, error.required",
        "1, 6, -0.01, onCostRate, error.rateOutOfRange",
        "1, 6, 5.01, onCostRate, error.rateOutOfRange",
        "1, 6, 0.00001, onCostRate, error.rateOutOfRange",
        "1, 6, , onCostRate, error.required",
    })
    void whatIsOutOfRangeIsRefused(BigDecimal amount, Integer headcount, BigDecimal rate, String field, String key) {
        BudgetEdit edit = new BudgetEdit("MKT", 2027, amount, headcount, rate, "CNY", null);

        assertThat(edit.violations())
                .extracting(Violation::field, Violation::key)
                .containsExactly(tuple(field, key));
    }

    @Test
    void aNumberThatOnlyLooksSmallIsRefused() {
        assertThat(edit("1E+1000000", 6, "0.35").violations()).hasSize(1);
    }

    @Test
    void aBudgetThatSomebodyElseHasChangedIsNotOverwritten() {
        Budget budget = new Budget(null, edit("1000", 6, "0.35"), "CNY");
        BudgetEdit late = new BudgetEdit("MKT", 2027, BigDecimal.TEN, 6, BigDecimal.ZERO, "CNY", 1);

        assertThatThrownBy(() -> budget.change(late))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(BusinessException.Kind.CONFLICT));
        assertThat(budget.amount()).isEqualTo("1000.00");
    }

    @Test
    void aBudgetKeepsItsCurrency() {
        Budget budget = new Budget(null, edit("1000", 6, "0.35"), "CNY");
        budget.change(new BudgetEdit("MKT", 2027, BigDecimal.TEN, 7, BigDecimal.ZERO, "USD", 0));

        assertThat(budget.currency()).isEqualTo("CNY");
        assertThat(budget.amount()).isEqualTo("10.00");
        assertThat(budget.headcount()).isEqualTo(7);
    }

    private static BudgetEdit edit(String amount, int headcount, String rate) {
        return new BudgetEdit("MKT", 2027, new BigDecimal(amount), headcount, new BigDecimal(rate), "CNY", null);
    }
}
