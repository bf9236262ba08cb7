package org.remit.approval;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.remit.approval.calendar.WorkingDays;
import org.remit.shared.LocalizedText;

/** Entities as the database would give them, with an id. */
final class Entities {

    static final long APPLICANT = 1;
    static final Instant NOW = Instant.parse("2026-11-23T02:00:00.123456789Z");

    private Entities() {}

    static Request draft() {
        Request request = withId(new Request("position-opening", APPLICANT, NOW), 100);
        request.draft(about("Short-video producer"), NOW);
        return request;
    }

    static RequestService.Description about(String title) {
        return new RequestService.Description("MKT-EDITOR", "MKT", new LocalizedText("短视频编导", title));
    }

    static Request open() {
        Request request = draft();
        request.submit("R2026-000001", NOW);
        return request;
    }

    static Round round(String rule) {
        return new Round(open(), terms(rule), "userTask_review", "task", NOW);
    }

    /** A round in which the persons 11, 12, ... are asked; their items have the ids 11, 12, ... */
    static Round round(String rule, int participants) {
        Round round = round(rule);
        for (int person = 11; person < 11 + participants; person++) {
            withId(round.ask(Asked.self(person), NOW), person);
        }
        return round;
    }

    static StepTerms terms(String rule) {
        Map<String, String> properties = new HashMap<>(Map.of("participants", "board", "rule", rule));
        if (rule.startsWith("ratio")) {
            properties.putAll(Map.of("rule", "ratio", "ratio", rule.substring(6, rule.length() - 1)));
        }
        return StepTerms.of(properties, WorkingDays.mondayToFriday(ZoneOffset.UTC));
    }

    static <T> T withId(T entity, long id) {
        return with(entity, "id", id);
    }

    /** Changes a field behind the entity's back, as somebody with access to the database could. */
    static <T> T with(T entity, String name, Object value) {
        try {
            Field field = field(entity.getClass(), name);
            field.setAccessible(true);
            field.set(entity, value);
            return entity;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            return field(type.getSuperclass(), name);
        }
    }
}
