package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holidays that terms leave out, far enough ahead that no other test's terms reach them. */
class CalendarIT extends ApiTest {

    private static final int YEAR = LocalDate.now().getYear() + 5;
    private static final String DAYS = "/api/working-days/" + YEAR;
    private static final String NATIONAL_DAY =
            ("{\"kind\":\"HOLIDAY\",\"first\":\"%1$d-10-01\",\"last\":\"%1$d-10-07\","
                            + "\"name\":{\"zh\":\"国庆节\",\"en\":\"National Day\"}}")
                    .formatted(YEAR);

    @Test
    void theHrManagerEntersAHolidayThatEverybodyReads() {
        for (Api other : List.of(staff(), head(), stranger())) {
            other.post("/api/working-days", NATIONAL_DAY).isProblem(403);
        }
        manager()
                .post("/api/working-days", NATIONAL_DAY.replace("\"kind\":\"HOLIDAY\",", ""))
                .refuses("kind");
        String entry = manager().post("/api/working-days", NATIONAL_DAY).is(201).header("Location");
        manager().post("/api/working-days", NATIONAL_DAY).refuses("first");

        JsonObject read = stranger().get(DAYS).is(200).json();
        assertThat(read.getJsonArray("entries").getJsonObject(0).getString("last"))
                .isEqualTo(YEAR + "-10-07");
        stranger().delete(entry).isProblem(403);
        Api.as("admin").delete(entry).is(204);
        manager().delete(entry).isProblem(404);
        assertThat(stranger().get(DAYS).is(200).json().getJsonArray("entries")).isEmpty();
        stranger().get("/api/working-days/x").refuses("year");
        NOBODY.get(DAYS).isProblem(401);
    }
}
