package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.approval.DeskHouse.APPLICANT;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.Sha256;
import org.remit.shared.file.FileContent;
import org.remit.shared.file.Files;

class AttachmentServiceTest {

    private static final String ANY = "participants=headOf(unit);rule=any";

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
    }

    @Test
    void whatIsAddedIsReadBack() {
        long id = house.draft();
        long file = add(id, "C:\\x\\预算.pdf", Files.PDF);
        FileContent content = house.as(APPLICANT, services -> services.files.read(file));
        assertThat(content.name()).isEqualTo("预算.pdf");
        assertThat(content.mediaType()).isEqualTo("application/pdf");
        assertThat(content.bytes()).isEqualTo(Files.PDF);
        AttachmentList list = list(APPLICANT, id);
        assertThat(list.editable()).isTrue();
        assertThat(list.files()).singleElement().satisfies(view -> {
            assertThat(view.size()).isEqualTo(Files.PDF.length);
            assertThat(view.sha256()).isEqualTo(Sha256.hex(Files.PDF));
        });
    }

    @Test
    void theRecordVouchesForEveryFile() {
        long id = house.draft();
        long file = add(id, "plan.pdf", Files.PDF);
        house.by(APPLICANT, services -> services.files.remove(file));
        assertThat(house.actions(id)).containsExactly(Action.ATTACHED, Action.DETACHED);
        assertThat(house.view(id).timeline()).allSatisfy(entry -> {
            assertThat(entry.comment()).isEqualTo("plan.pdf");
            assertThat(entry.reason()).isEqualTo(Sha256.hex(Files.PDF));
        });
        assertThat(house.view(id).chainIntact()).isTrue();
        assertThat(list(APPLICANT, id).files()).isEmpty();
    }

    @Test
    void theSameFileASecondTimeChangesNothing() {
        long id = house.draft();
        assertThat(add(id, "plan.pdf", Files.PDF)).isEqualTo(add(id, "plan.pdf", Files.PDF));
        assertThat(list(APPLICANT, id).files()).hasSize(1);
        assertThat(house.actions(id)).hasSize(1);
        add(id, "other.pdf", Files.PDF);
        assertThat(list(APPLICANT, id).files()).hasSize(2);
    }

    @Test
    void theTwentyFirstFileIsRefused() {
        long id = house.draft();
        for (int number = 1; number <= AttachmentService.MAX_FILES; number++) {
            add(id, number + ".txt", Files.text("no. " + number));
        }
        refused(() -> add(id, "21.txt", Files.text("no. 21")), Kind.INVALID, "error.attachmentTooMany");
        assertThat(list(APPLICANT, id).files()).hasSize(20);
    }

    @Test
    void tenMegabytesAreAcceptedAndOneByteMoreIsNot() {
        long id = house.draft();
        byte[] largest = Arrays.copyOf(Files.PDF, FileContent.MAX_SIZE);
        add(id, "largest.pdf", largest);
        byte[] tooLarge = Arrays.copyOf(Files.PDF, FileContent.MAX_SIZE + 1);
        refused(() -> add(id, "larger.pdf", tooLarge), Kind.INVALID, "error.attachmentTooLarge");
        refused(() -> add(id, "empty.pdf", new byte[0]), Kind.INVALID, "error.attachmentEmpty");
    }

    @Test
    void anEndlessUploadIsReadToTheFirstByteTooManyOnly() {
        long id = house.draft();
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'x';
            }
        };
        refused(
                () -> house.by(APPLICANT, services -> services.files.add(id, "endless.txt", endless)),
                Kind.INVALID,
                "error.attachmentTooLarge");
        assertThat(read[0]).isEqualTo(FileContent.MAX_SIZE + 1L);
    }

    @Test
    void onlyTheApplicantAddsAndRemoves() {
        long id = house.submit(ANY);
        house.say(2, Outcome.RETURNED);
        long file = add(id, "plan.pdf", Files.PDF);
        refused(() -> addBy(2, id), Kind.FORBIDDEN, "error.notYourRequest");
        refused(() -> house.by(2, services -> services.files.remove(file)), Kind.FORBIDDEN, "error.notYourRequest");
        assertThat(list(2, id).editable()).isFalse();
        assertThat(list(2, id).files()).hasSize(1);
    }

    @Test
    void nothingIsAddedOrRemovedWhileOthersDecide() {
        house.engine.steps(ANY);
        long id = house.draft();
        long file = add(id, "plan.pdf", Files.PDF);
        house.by(APPLICANT, services -> services.request.submit(id, null));
        refused(() -> addBy(APPLICANT, id), Kind.CONFLICT, "error.attachmentClosed");
        refused(
                () -> house.by(APPLICANT, services -> services.files.remove(file)),
                Kind.CONFLICT,
                "error.attachmentClosed");
        assertThat(list(APPLICANT, id).editable()).isFalse();
    }

    @Test
    void whoeverMayNotReadTheRequestMayNotReadItsFiles() {
        long id = house.draft();
        long file = add(id, "plan.pdf", Files.PDF);
        refused(() -> house.by(2, services -> services.files.read(file)), Kind.FORBIDDEN, "error.notYourRequest");
        refused(() -> list(2, id), Kind.FORBIDDEN, "error.notYourRequest");
    }

    @Test
    void whoeverMayNotSeeTheCostsMayNotReadTheFiles() {
        house.engine.steps(ANY);
        long id = house.draft();
        long file = add(id, "plan.pdf", Files.PDF);
        house.by(APPLICANT, services -> services.request.submit(id, null));
        Set<String> administrator = Set.of("EMPLOYEE", "ADMIN");
        refused(
                () -> house.as(8, administrator, services -> services.files.read(file)),
                Kind.FORBIDDEN,
                "error.attachmentConfidential");
        refused(
                () -> house.as(8, administrator, services -> services.files.list(id)),
                Kind.FORBIDDEN,
                "error.attachmentConfidential");
    }

    @Test
    void anUnknownFileOrRequestIsNotFound() {
        refused(
                () -> house.by(APPLICANT, services -> services.files.read(-1)),
                Kind.NOT_FOUND,
                "error.attachmentUnknown");
        refused(
                () -> house.by(APPLICANT, services -> services.files.remove(-1)),
                Kind.NOT_FOUND,
                "error.attachmentUnknown");
        refused(() -> list(APPLICANT, -1), Kind.NOT_FOUND, "error.requestUnknown");
        refused(() -> addBy(APPLICANT, -1), Kind.NOT_FOUND, "error.requestUnknown");
    }

    @Test
    void aFileThatWasChangedInTheDatabaseIsNotHandedOut() {
        long id = house.draft();
        long file = add(id, "plan.pdf", Files.PDF);
        house.by(
                APPLICANT,
                services -> services.em
                        .createNativeQuery("update approval_attachment set content = ? where id = ?")
                        .setParameter(1, Files.HTML)
                        .setParameter(2, file)
                        .executeUpdate());
        assertThatThrownBy(() -> house.by(APPLICANT, services -> services.files.read(file)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static long add(long request, String name, byte[] content) {
        return house.as(APPLICANT, services -> services.files.add(request, name, new ByteArrayInputStream(content)));
    }

    private static void addBy(long person, long request) {
        house.by(person, services -> services.files.add(request, "x.txt", new ByteArrayInputStream(Files.text("x"))));
    }

    private static AttachmentList list(long person, long request) {
        return house.as(person, services -> services.files.list(request));
    }

    private static void refused(Runnable call, Kind kind, String key) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.kind()).isEqualTo(kind);
            assertThat(e.violations())
                    .extracting(BusinessException.Violation::key)
                    .containsExactly(key);
        });
    }
}
