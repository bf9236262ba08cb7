package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.approval.DeskHouse.APPLICANT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.PageRequest;

/** A request goes back to its applicant, who changes it: what those see who are asked again. */
class MendedContentTest {

    private static final long FIRST = 2;
    private static final long SECOND = 3;
    private static final long AUDITOR = 25;
    private static final String[] STEPS = {"participants=headOf(unit);rule=any", "participants=headOf(second);rule=any"
    };

    private static DeskHouse house;

    @BeforeAll
    static void open() {
        house = new DeskHouse();
        house.company.heads.put("A", List.of(FIRST));
        house.company.heads.put("B", List.of(SECOND));
        house.company.contents.put(1, content("2", "10,000"));
        house.company.contents.put(2, content("3", "12,000"));
        house.company.contents.put(3, content("4", "12,000"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void empty() {
        house.clear();
        house.company.concerned.clear();
        house.company.board.clear();
    }

    @Test
    void inTheFirstRunNothingHasChanged() {
        long id = house.submit(STEPS);

        assertThat(seen(FIRST, id)).isEmpty();
        assertThat(inbox()).extracting(InboxItem::mended).containsExactly(false);
    }

    @Test
    void whoIsAskedAgainSeesWhatHasChangedAndInTheInboxThatSomethingHas() {
        long id = mended(true);

        assertThat(seen(FIRST, id)).containsExactly("2 -> 3", "10,000 -> 12,000");
        assertThat(inbox()).extracting(InboxItem::mended).containsExactly(true);
    }

    @Test
    void whoOnlyReadsWhatCameOfItDoesNotLearnHowItWasWordedBefore() {
        long id = mended(true);
        house.company.onlyReading.add(FIRST);

        assertThat(seen(FIRST, id)).isEmpty();

        house.company.onlyReading.clear();
    }

    @Test
    void whatItTakesToReadTheInboxDoesNotGrowWithWhatWasMended() {
        mended(true);
        long one = house.statements(FIRST, services -> services.inbox.inbox(PageRequest.of(0, 200)));
        for (int more = 0; more < 11; more++) {
            mended(true);
        }

        assertThat(house.statements(FIRST, services -> services.inbox.inbox(PageRequest.of(0, 200))))
                .isEqualTo(one);
        assertThat(inbox()).hasSize(12).allMatch(InboxItem::mended);
    }

    @Test
    void aRemarkAloneIsNoChange() {
        assertThat(seen(FIRST, mended(false))).isEmpty();
        assertThat(inbox()).extracting(InboxItem::mended).containsExactly(false);
    }

    @Test
    void whatWasSeenOnceIsNoChangeAnyMore() {
        long id = mended(true);
        house.say(FIRST, Outcome.RETURNED);
        house.resubmit(id, false, "Producer");

        assertThat(seen(FIRST, id)).isEmpty();
        assertThat(inbox()).extracting(InboxItem::mended).containsExactly(false);
    }

    @Test
    void everybodySeesWhatHasChangedSinceTheySpoke() {
        long id = house.submit(STEPS);
        house.say(FIRST, Outcome.APPROVED);
        house.say(SECOND, Outcome.RETURNED);
        house.resubmit(id, true, "Producer");
        house.say(FIRST, Outcome.RETURNED);
        house.resubmit(id, true, "Producer");

        assertThat(seen(FIRST, id)).containsExactly("3 -> 4");
        assertThat(seen(SECOND, id))
                .as("has not seen the second version")
                .containsExactly("2 -> 4", "10,000 -> 12,000");
        assertThat(seen(APPLICANT, id)).containsExactly("3 -> 4");
        assertThat(seen(AUDITOR, id, "AUDITOR")).as("has never spoken").containsExactly("3 -> 4");

        house.say(FIRST, Outcome.APPROVED);
        assertThat(seen(FIRST, id)).as("has approved it as it is now").isEmpty();
    }

    @Test
    void whoHasApprovedThisVersionAndIsAskedAgainIsToldOfNoChange() {
        house.company.board.add(FIRST);
        long id = house.submit(STEPS[0], "participants=board;rule=vote");
        house.say(FIRST, Outcome.RETURNED);
        house.resubmit(id, true, "Producer");
        assertThat(seen(FIRST, id)).isNotEmpty();
        house.say(FIRST, Outcome.APPROVED);

        assertThat(house.waiting(FIRST))
                .as("asked again, as a member of the board")
                .isOne();
        assertThat(seen(FIRST, id)).isEmpty();
        assertThat(seen(AUDITOR, id, "AUDITOR")).as("has never spoken").containsExactly("2 -> 3", "10,000 -> 12,000");
    }

    @Test
    void whoSeesNoCostsSeesNoChangeOfThem() {
        long id = mended(true);
        house.company.concerned.add(AUDITOR);

        assertThat(seen(AUDITOR, id)).containsExactly("2 -> 3");
    }

    @Test
    void whoMayNotSeeTheRequestIsNotToldWhatHasChanged() {
        long id = mended(true);

        assertThatThrownBy(() -> seen(AUDITOR, id))
                .isInstanceOfSatisfying(
                        BusinessException.class, e -> assertThat(e.kind()).isEqualTo(BusinessException.Kind.FORBIDDEN));
    }

    @Test
    void whatWasFoundWhenTheContentWasSentIsTakenOverUntilItIsSentAgain() {
        house.company.cost = "before";
        long id = house.submit(STEPS);
        house.company.cost = "later";
        house.say(FIRST, Outcome.APPROVED);
        assertThat(sent(id)).isEqualTo("before");

        house.say(SECOND, Outcome.RETURNED);
        assertThat(sent(id)).isEqualTo("before");
        house.resubmit(id, true, "Producer");
        assertThat(sent(id)).isEqualTo("later");
    }

    private static String sent(long id) {
        return house.view(id).summary().lines().stream()
                .filter(line -> line.label().equals("summary.sent"))
                .map(line -> line.value().en())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoIsToMendReadsWithWhatItWasReturnedLastAndNobodyElseDoes() {
        long id = house.submit(STEPS);
        assertThat(inbox()).extracting(InboxItem::returnedWith).containsExactly((String) null);
        house.say(FIRST, Outcome.RETURNED, "Two are too many.");
        assertThat(inbox(APPLICANT)).extracting(InboxItem::returnedWith).containsExactly("Two are too many.");
        house.resubmit(id, true, "Producer");
        assertThat(inbox()).extracting(InboxItem::returnedWith).containsExactly((String) null);

        house.say(FIRST, Outcome.RETURNED, "Three are more.");
        assertThat(inbox(APPLICANT)).extracting(InboxItem::returnedWith).containsExactly("Three are more.");
    }

    private static List<InboxItem> inbox() {
        return inbox(FIRST);
    }

    private static List<InboxItem> inbox(long person) {
        return house.as(person, services -> services.inbox.inbox(PageRequest.of(0, 200)))
                .items();
    }

    private static long mended(boolean changed) {
        long id = house.submit(STEPS);
        house.say(FIRST, Outcome.RETURNED);
        house.resubmit(id, changed, "Producer");
        return id;
    }

    private static List<String> seen(long person, long id, String... roles) {
        String number = house.view(id).number();
        return house.as(person, Set.of(roles), services -> services.query.changes(number)).stream()
                .map(change -> change.before().en() + " -> " + change.after().en())
                .toList();
    }

    private static List<Summary.Line> content(String headcount, String cost) {
        return List.of(
                new Summary.Line("summary.headcount", new LocalizedText(null, headcount), false),
                new Summary.Line("summary.change.monthlyCost", new LocalizedText(null, cost), true));
    }
}
