package org.remit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waits for the caller. */
class InboxIT extends ApiTest {

    @Test
    void anItemSaysWhatItIsAboutAndUntilWhen() {
        String number = submit(Proposal.temporary());

        JsonObject item = entry(head(), number).orElseThrow();

        assertThat(item.getInt("workItem")).isPositive();
        assertThat(item.getString("kind")).isEqualTo("position-opening");
        assertThat(item.getJsonObject("title").getString("en")).isEqualTo("Short-video producer");
        assertThat(item.getString("step")).isEqualTo("userTask_reviewByHead");
        assertThat(item.getString("dueAt")).endsWith("Z");
        assertThat(item.getString("unit")).isEqualTo("MKT");
        assertThat(item.getBoolean("vote")).isFalse();
        assertThat(item.getJsonArray("summary")).isNotEmpty();
        assertThat(entry(stranger(), number)).isEmpty();
    }

    @Test
    void anItemSaysWhatThereIsAlreadyOfWhatIsAskedFor() {
        String number = submit(Proposal.withText(Proposal.temporary(), "/title/en", "Warehouse keeper"));

        assertThat(entry(head(), number).orElseThrow().getJsonArray("summary").toString())
                .contains("Warehouse keeper in Logistics has ");
    }

    @Test
    void theInboxComesInPages() {
        submit(Proposal.temporary());
        submit(Proposal.temporary());

        Answer first = head().get("/api/inbox?page=0&size=1").is(200);
        Answer second = head().get("/api/inbox?page=1&size=1").is(200);
        Answer beyond = head().get("/api/inbox?page=10000&size=1").is(200);

        assertThat(first.number("/page")).isZero();
        assertThat(first.number("/size")).isEqualTo(1);
        assertThat(first.number("/total")).isGreaterThanOrEqualTo(2);
        assertThat(first.items()).hasSize(1);
        assertThat(second.items()).hasSize(1).isNotEqualTo(first.items());
        assertThat(beyond.items()).isEmpty();
    }

    @Test
    void theInboxCanBeSortedBothWays() {
        submit(Proposal.temporary());
        submit(Proposal.temporary());

        List<String> upwards = numbers("number");

        assertThat(upwards).isSorted().hasSizeGreaterThanOrEqualTo(2);
        assertThat(numbers("-number").get(0)).isEqualTo(upwards.get(upwards.size() - 1));
        List.of("dueAt", "-dueAt", "openedAt", "kind", "step")
                .forEach(sort -> head().get("/api/inbox?sort=" + sort).is(200));
    }

    @Test
    void whatIsDecidedIsListedForWhoeverDecidedItAndForNobodyElse() {
        String number = submit(Proposal.temporary());
        assertThat(decided(head(), number)).isEmpty();
        decide(head(), number, "RETURNED", "请补充").is(204);
        assertThat(entry(staff(), number).orElseThrow().getString("returnedWith"))
                .isEqualTo("请补充");

        JsonObject word = decided(head(), number).get(0);

        assertThat(word.getString("request")).isEqualTo(number);
        assertThat(word.getString("outcome")).isEqualTo("RETURNED");
        assertThat(word.getString("step")).isEqualTo("userTask_reviewByHead");
        assertThat(word.getString("comment")).isEqualTo("请补充");
        assertThat(word.getString("state")).isEqualTo("RETURNED");
        assertThat(word.getString("decidedAt")).endsWith("Z");
        assertThat(word.isNull("onBehalfOf")).isTrue();
        for (Api other : List.of(staff(), manager(), stranger(), Api.as("auditor"), Api.as("admin"))) {
            assertThat(decided(other, number)).isEmpty();
        }
        NOBODY.get("/api/inbox/decided").isProblem(401);
        assertThat(head().get("/api/inbox/decided?size=1").is(200).items())
                .as("the newest first")
                .containsExactly(word);
        head().get("/api/inbox/decided?size=0").refuses("size");
        head().get("/api/inbox/decided?sort=number").refuses("sort");
    }

    private static List<JsonObject> decided(Api who, String search) {
        return who.get("/api/inbox/decided?q=" + search).is(200).items();
    }

    private static List<String> numbers(String sort) {
        return head().get("/api/inbox?size=200&sort=" + sort).is(200).items().stream()
                .map(item -> item.getString("request"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "page=-1,page",
        "page=one,page",
        "page=99999999999999999999,page",
        "size=0,size",
        "size=201,size",
        "size=1.5,size",
        "sort=password,sort",
        "sort=dueAt%3Bdrop,sort"
    })
    void aWrongParameterIsNamed(String query, String field) {
        head().get("/api/inbox?" + query).refuses(field);
    }
}
