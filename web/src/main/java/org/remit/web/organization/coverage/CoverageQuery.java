package org.remit.web.organization.coverage;

import java.util.Arrays;
import org.remit.organization.LifeCycleStage;
import org.remit.organization.coverage.CoverageFilter;
import org.remit.organization.coverage.CoverageShow;
import org.remit.web.shared.Destination;

/** What the address of the matrix asks for; a word that is none is left out. */
public class CoverageQuery {

    private String unit;
    private String stage;
    private String show;
    private String function;
    private String column;

    CoverageFilter filter() {
        return new CoverageFilter(unit, constant(LifeCycleStage.class, stage), constant(CoverageShow.class, show));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The parameters of the same matrix for another unit, stage or choice of functions; null leaves one out. */
    public String with(String otherUnit, Object otherStage, Object otherShow) {
        return "?" + parameter("unit", otherUnit) + parameter("stage", otherStage) + parameter("show", otherShow);
    }

    private static String parameter(String name, Object value) {
        return value == null || value.toString().isEmpty()
                ? ""
                : name + "=" + Destination.encoded(value.toString()) + "&";
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(String column) {
        this.column = column;
    }
}
