package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.approval.DeskHouse.APPLICANT;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.PageRequest;
import org.remit.shared.file.Files;

/** What is kept of a draft, and what becomes of one that its applicant does not want any more. */
class DraftTest {

    private static DeskHouse house;

    @BeforeAll
    static void open() {
        house = new DeskHouse();
        house.company.heads.put("A", List.of(2L));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void empty() {
        house.clear();
        house.company.discarded.clear();
    }

    @Test
    void aDraftIsThrownAwayWithItsFiles() {
        long id = house.draft();
        house.by(APPLICANT, services -> services.files.add(id, "plan.pdf", new ByteArrayInputStream(Files.PDF)));
        discard(APPLICANT, id);
        long left = house.as(
                APPLICANT,
                services -> services.query.mine(PageRequest.of(0, 20)).total());
        assertThat(left).isZero();
        assertThat(house.company.discarded).containsExactly(id);
    }

    @Test
    void aDraftIsListedWithTheMomentWhenItWasSavedLast() {
        long id = house.draft();
        house.now = house.now.plusSeconds(60);
        house.save(id, "Editor");
        Instant saved = house.now;
        house.now = house.now.plusSeconds(60);

        assertThat(house.as(APPLICANT, services -> services.query.mine(PageRequest.of(0, 20)))
                        .items())
                .extracting(RequestRow::savedAt)
                .containsExactly(saved);
    }

    @Test
    void whoHasReadWhatWasSavedLastMaySaveAgain() {
        long id = house.draft();

        house.by(APPLICANT, services -> services.request.refuseUnlessLatest(id, version(id)));
    }

    @Test
    void aDraftThatWasSavedInAnotherWindowIsNotSavedOver() {
        long id = house.draft();
        int read = version(id);
        house.now = house.now.plusSeconds(60);
        house.save(id, "Editor");

        assertSavedElsewhere(id, read, house.now);
    }

    @Test
    void whatIsMendedInAnotherWindowIsNotSavedOverEither() {
        long id = house.submit("participants=headOf(unit);rule=any");
        house.say(2, Outcome.RETURNED);
        int read = version(id);
        house.now = house.now.plusSeconds(60);
        house.save(id, "Editor");
        Instant saved = house.now;
        assertSavedElsewhere(id, read, saved);

        house.resubmit(id, true, "Editor");
        house.say(2, Outcome.RETURNED);
        assertSavedElsewhere(id, read + 1, saved);
    }

    @Test
    void whoWantsToWritesOverWhateverIsThere() {
        long id = house.draft();
        house.save(id, "Editor");

        house.by(APPLICANT, services -> {
            services.request.refuseUnlessLatest(id, null);
            services.request.refuseUnlessLatest(null, null);
        });
    }

    @Test
    void nobodyElseLearnsWhetherADraftWasSaved() {
        long id = house.draft();

        assertThatThrownBy(() -> house.by(2, services -> services.request.refuseUnlessLatest(id, 0)))
                .hasMessageContaining("error.notYourRequest");
    }

    private static int version(long id) {
        return house.as(APPLICANT, services -> services.query.request(id).draftVersion());
    }

    private static void assertSavedElsewhere(long id, int read, Instant saved) {
        assertThatThrownBy(() -> house.by(APPLICANT, services -> services.request.refuseUnlessLatest(id, read)))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.violations())
                                .containsExactly(Violation.of(null, "error.draftSavedElsewhere", saved)));
    }

    @Test
    void whatWasSubmittedCannotBeThrownAway() {
        long id = house.submit("participants=headOf(unit);rule=any");
        refused(APPLICANT, id, "error.requestAlreadySubmitted");
        house.say(2, Outcome.RETURNED);
        refused(APPLICANT, id, "error.requestAlreadySubmitted");
    }

    @Test
    void somebodyElsesDraftCannotBeThrownAway() {
        refused(2, house.draft(), "error.notYourRequest");
    }

    private static void refused(long person, long id, String key) {
        assertThatThrownBy(() -> discard(person, id))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.violations().get(0).key()).isEqualTo(key));
        assertThat(house.company.discarded).isEmpty();
    }

    private static void discard(long person, long id) {
        house.by(person, services -> services.request.discard(id));
    }
}
