package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that calls the deployed API as a program does. What it submits is withdrawn afterwards, and frees its budget. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
abstract class ApiTest {

    static final Api NOBODY = Api.nobody();

    private final List<String> submitted = new ArrayList<>();

    @AfterEach
    void withdrawWhatIsStillOpen() {
        submitted.forEach(number -> staff().post("/api/requests/" + number + "/withdrawal"));
    }

    static Api staff() {
        return Api.as("hr.staff");
    }

    static Api manager() {
        return Api.as("hr.manager");
    }

    static Api head() {
        return Api.as("head.marketing");
    }

    /** Somebody whom Marketing's positions do not concern. */
    static Api stranger() {
        return Api.as("head.data");
    }

    String submit(JsonObject proposal) {
        return number(staff().post("/api/position-requests", proposal).is(201));
    }

    /** The number in the answer to a submission. */
    String number(Answer answer) {
        String number = answer.text("/number");
        submitted.add(number);
        return number;
    }

    Answer request(String number) {
        return staff().get("/api/requests/" + number).is(200);
    }

    static Optional<JsonObject> entry(Api who, String number) {
        return who.get("/api/inbox?size=200").is(200).items().stream()
                .filter(item -> item.getString("request").equals(number))
                .findFirst();
    }

    static int workItem(Api who, String number) {
        return entry(who, number).orElseThrow().getInt("workItem");
    }

    static Answer decide(Api who, String number, String outcome, String comment) {
        return who.post("/api/work-items/" + workItem(who, number) + "/decision", word(outcome, comment));
    }

    static JsonObject word(String outcome, String comment) {
        JsonObjectBuilder word = Json.createObjectBuilder().add("outcome", outcome);
        return comment == null ? word.build() : word.add("comment", comment).build();
    }

    /** Where the request stands and at which step it waits, as {@code OPEN userTask_reviewByHead}. */
    String place(String number) {
        Answer request = request(number);
        boolean waits = request.json().get("openRound") instanceof JsonObject;
        return request.text("/state") + (waits ? " " + request.text("/openRound/step") : "");
    }

    void assertPlace(String number, String place) {
        assertThat(place(number)).isEqualTo(place);
    }
}
