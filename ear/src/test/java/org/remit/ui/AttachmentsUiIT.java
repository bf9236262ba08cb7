package org.remit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.ui.page.Files;
import org.remit.ui.page.Language;
import org.remit.ui.page.PositionFormPage;

class AttachmentsUiIT extends UiTest {

    private static final Language LANGUAGE = Language.EN;
    private static final FilePayload QUOTE =
            file("报价 2027.pdf", "application/pdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n");
    /** What begins with MZ is a program for Windows, whatever it is called. */
    private static final FilePayload PROGRAM = file("photo.png", "image/png", "MZ\0\0this is no picture");

    private PositionFormPage form;
    private Files files;

    @BeforeEach
    void draft() {
        form = signIn(LANGUAGE, "hr.staff")
                .newPosition()
                .startFrom("template:PRD-UX")
                .fill("opening.titleEn", "With files " + System.nanoTime())
                .saveDraft();
        files = new Files(form.page(), LANGUAGE);
    }

    @Test
    void aFileIsAttachedReadAndRemovedAndWhatIsTypedStays() {
        form.fill("opening.titleEn", "Typed beside a file");
        files.add(QUOTE);
        files.lists(QUOTE.name);
        form.has("opening.titleEn", "Typed beside a file");
        APIResponse answer = form.page().request().get(files.address(QUOTE.name));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(QUOTE.buffer);
        assertThat(answer.headers())
                .hasEntrySatisfying(
                        "content-disposition", value -> assertThat(value).startsWith("attachment"))
                .containsEntry("x-content-type-options", "nosniff");
        files.remove(QUOTE.name);
        files.listsNothing();
    }

    @Test
    void aProgramInTheClothesOfAPictureIsRefused() {
        files.add(PROGRAM);
        files.refuses(PROGRAM.name);
        files.listsNothing();
    }

    @Test
    void aFileOfSomebodyElsesDraftIsNotHandedOut() {
        files.add(QUOTE);
        files.lists(QUOTE.name);
        String address = files.address(QUOTE.name);
        assertThat(signIn(LANGUAGE, "data.analyst")
                        .page()
                        .request()
                        .get(address)
                        .status())
                .isIn(403, 404);
    }

    private static FilePayload file(String name, String type, String content) {
        return new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8));
    }
}
