package org.remit.web.performance.measurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.remit.performance.measurement.entry.Figures;
import org.remit.performance.measurement.entry.NumberText;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.TypedText;

/** A number as it is being typed, or what it is divided from; kept as texts, so that what cannot be read stays there. */
public class MeasurementForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NOT_HANDED_IN = -1;

    private final boolean ratio;
    private String value;
    private String numerator;
    private String denominator;
    /** Which one of those that are handed in together; below 0 when it is not. */
    private int index = NOT_HANDED_IN;

    /** @param first what is there, the number or the numerator; or null */
    MeasurementForm(boolean ratio, BigDecimal first, BigDecimal second) {
        this.ratio = ratio;
        this.value = ratio ? null : plain(first);
        this.numerator = ratio ? plain(first) : null;
        this.denominator = plain(second);
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    /** Whether nothing was typed; then nothing is handed in. */
    boolean skipped() {
        index = NOT_HANDED_IN;
        return TypedText.clean(value) == null
                && TypedText.clean(numerator) == null
                && TypedText.clean(denominator) == null;
    }

    /**
     * What was typed as numbers.
     *
     * @param place which one of those that are handed in together
     * @param wrong takes what is no number
     */
    Figures figures(int place, List<Violation> wrong) {
        index = place;
        NumberText typed = read("value", value, wrong);
        return new Figures(
                number(typed),
                number(read("numerator", numerator, wrong)),
                number(read("denominator", denominator, wrong)),
                typed != null && typed.percent());
    }

    private static BigDecimal number(NumberText read) {
        return read == null ? null : read.value();
    }

    private NumberText read(String field, String text, List<Violation> wrong) {
        try {
            return NumberText.read("measurements[" + index + "]." + field, text);
        } catch (BusinessException unreadable) {
            wrong.addAll(unreadable.violations());
            return null;
        }
    }

    /** Where a message about one of its fields belongs, or about all that has no field of its own here. */
    public String paths(String field) {
        String path = "measurements[" + index + "].";
        boolean first = field.equals(ratio ? "numerator" : "value");
        return first
                ? String.join(" ", path + "value", path + "numerator", path + "period", path + "person", path + "key")
                : path + field;
    }

    public String getReasonPath() {
        return "measurements[" + index + "].reason";
    }

    public boolean isRatio() {
        return ratio;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getNumerator() {
        return numerator;
    }

    public void setNumerator(String numerator) {
        this.numerator = numerator;
    }

    public String getDenominator() {
        return denominator;
    }

    public void setDenominator(String denominator) {
        this.denominator = denominator;
    }
}
