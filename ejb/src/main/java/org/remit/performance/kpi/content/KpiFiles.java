package org.remit.performance.kpi.content;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.remit.organization.Direction;
import org.remit.organization.Frequency;
import org.remit.organization.JsonFields;
import org.remit.organization.LifeCycleStage;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.performance.scoring.measure.TargetKind;

/** Reads the KPIs that Remit brings, {@code kpis-<template>.json}; a template whose file is missing brings none. */
final class KpiFiles {

    private static final List<String> TEMPLATES = List.of("T1", "T2", "T3", "T3S", "T4", "T5");
    private static final String FILE = "/org/remit/performance/kpi/kpis-%s.json";

    private KpiFiles() {}

    /** All of them by their codes; the same code in two templates is the same KPI. */
    static Map<String, KpiDefinition> all() {
        Map<String, KpiDefinition> all = new LinkedHashMap<>();
        TEMPLATES.forEach(template -> read(template).forEach(all::putIfAbsent));
        return all;
    }

    static Map<String, KpiDefinition> read(String template) {
        Map<String, KpiDefinition> read = new LinkedHashMap<>();
        for (JsonObject kpi : array(template).getValuesAs(JsonObject.class)) {
            if (read.put(kpi.getString("code"), JsonFields.read(kpi, KpiFiles::definition)) != null) {
                throw new IllegalArgumentException("a KPI is there twice: " + kpi.getString("code"));
            }
        }
        return read;
    }

    private static KpiDefinition definition(JsonFields kpi) {
        return new KpiDefinition(
                kpi.localized("name"),
                kpi.text("unit"),
                kpi.choice("direction", Direction.class),
                kpi.choice("frequency", Frequency.class),
                kpi.choice("overTime", Aggregation.class),
                kpi.choice("overPeople", Aggregation.class),
                kpi.choice("targetKind", TargetKind.class),
                kpi.number("per"),
                kpi.localized("formula"),
                kpi.localized("numerator"),
                kpi.localized("denominator"),
                kpi.localized("source"),
                kpi.choice("stage", LifeCycleStage.class),
                kpi.text("function"),
                null);
    }

    private static JsonArray array(String template) {
        try (InputStream file = KpiFiles.class.getResourceAsStream(FILE.formatted(template))) {
            if (file == null) {
                return JsonArray.EMPTY_JSON_ARRAY;
            }
            try (JsonReader reader = Json.createReader(file)) {
                return reader.readArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
