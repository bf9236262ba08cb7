package org.remit.performance.measurement.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a table of measurements; a file may come with either header, and with its columns in any order. */
public enum FileColumn {
    KPI("KPI", "指标编码", "SALES_MARGIN"),
    UNIT("Unit", "部门编码", "MKT"),
    POSITION("Position", "岗位编码", ""),
    PERSON("Login name", "登录名", ""),
    PERIOD("Period", "期间", "2026-11"),
    VALUE("Value", "实际值", "1234.56"),
    NUMERATOR("Numerator", "分子", ""),
    DENOMINATOR("Denominator", "分母", ""),
    SOURCE("Source", "数据来源", "ERP"),
    KEY("Key", "主键", "ERP-2026-11-1"),
    REASON("Reason for correction", "更正原因", ""),
    CONFIRMED("Confirmed (yes)", "确认（是）", "");

    private final String english;
    private final String chinese;
    private final String example;

    FileColumn(String english, String chinese, String example) {
        this.english = english;
        this.chinese = chinese;
        this.example = example;
    }

    /** As the rules call it, such as {@code value}. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String header(Locale language) {
        return language.getLanguage().equals("zh") ? chinese : english;
    }

    public String example() {
        return example;
    }

    /** The column that a rule speaks of. */
    public static Optional<FileColumn> ofField(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field().equals(field))
                .findFirst();
    }

    static Optional<FileColumn> ofHeader(String text) {
        String header = folded(text);
        return Arrays.stream(values())
                .filter(column -> Stream.of(column.english, column.chinese, column.name())
                        .anyMatch(name -> folded(name).equals(header)))
                .findFirst();
    }

    /** Without what people vary. */
    private static String folded(String text) {
        return text == null ? "" : text.replaceAll("\\s|\\*|[(（].*[)）]", "").toLowerCase(Locale.ROOT);
    }
}
