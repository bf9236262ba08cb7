package org.remit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.approval.RequestState;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

class MessagesTest {

    private static final Instant MOMENT = Instant.parse("2026-11-22T06:05:00Z");

    private Messages messages;

    @BeforeEach
    void read() {
        var files = new MessageFiles();
        add(
                files,
                "inbox_en.properties",
                "inbox.title=Inbox\ninbox.count={0,choice,0#none|1#one|1<{0} items}\nby={0}, {1}");
        add(files, "inbox_zh.properties", "inbox.title=待办\ninbox.count={0,choice,0#无|1#{0} 项}\nby={0}，{1}");
        add(files, "request_en.properties", "enum.RequestState.OPEN=In progress");
        add(files, "request_zh.properties", "enum.RequestState.OPEN=审批中");
        messages = Messages.of(files, ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void theFilesOfAllFeaturesAreOneInEachLanguage() {
        assertThat(messages.text(Languages.EN, "inbox.title")).isEqualTo("Inbox");
        assertThat(messages.text(Languages.ZH, "inbox.title")).isEqualTo("待办");
        assertThat(messages.text(Locale.GERMAN, "enum.RequestState.OPEN")).isEqualTo("In progress");
    }

    @Test
    void aRateIsWrittenInHundredths() {
        assertThat(messages.formats(Languages.EN).percent(new BigDecimal("0.3500")))
                .isEqualTo("35%");
        assertThat(messages.formats(Languages.ZH).percent(new BigDecimal("0.3525")))
                .isEqualTo("35.25%");
    }

    @Test
    void aKeyThatIsMissingIsSeen() {
        assertThat(messages.text(Languages.EN, "inbox.nothing")).isEqualTo("???inbox.nothing???");
        assertThat(messages.has("inbox.nothing")).isFalse();
        assertThat(messages.has("inbox.title")).isTrue();
    }

    @Test
    void argumentsAreWrittenAsTheLanguageDoes() {
        var title = new LocalizedText("编导", "Producer");

        assertThat(messages.text(Languages.EN, "by", title, RequestState.OPEN)).isEqualTo("Producer, In progress");
        assertThat(messages.text(Languages.ZH, "by", title, RequestState.OPEN)).isEqualTo("编导，审批中");
        assertThat(messages.text(Languages.EN, "by", MOMENT, LocalDate.of(2027, 5, 15)))
                .isEqualTo("22 Nov 2026, 14:05, 15 May 2027");
        assertThat(messages.text(Languages.ZH, "by", MOMENT, LocalDate.of(2027, 5, 15)))
                .isEqualTo("2026年11月22日 14:05，2027年5月15日");
    }

    @Test
    void numbersAreGroupedAndIdsAreNot() {
        Formats formats = messages.formats(Languages.EN);

        assertThat(formats.of(12000)).isEqualTo("12,000");
        assertThat(formats.of(new BigDecimal("12000.5"))).isEqualTo("12,000.5");
        assertThat(formats.of(new BigDecimal("12000.00"))).isEqualTo("12,000");
        assertThat(formats.of(new BigDecimal("7.5484"))).isEqualTo("7.5484");
        assertThat(formats.of(12000L)).isEqualTo("12000");
    }

    @Test
    void aPersonIsWrittenByNameAndNobodyAsNothing() {
        var person = new PersonRef(7, new LocalizedText("人事专员", null));

        assertThat(messages.formats(Languages.EN).of(person)).isEqualTo("人事专员");
        assertThat(messages.formats(Languages.EN).of(null)).isEmpty();
    }

    @Test
    void aChoiceSeesTheNumber() {
        assertThat(messages.text(Languages.EN, "inbox.count", 0)).isEqualTo("none");
        assertThat(messages.text(Languages.EN, "inbox.count", 1)).isEqualTo("one");
        assertThat(messages.text(Languages.EN, "inbox.count", 3)).isEqualTo("3 items");
        assertThat(messages.text(Languages.ZH, "inbox.count", 3)).isEqualTo("3 项");
    }

    private static void add(MessageFiles files, String name, String content) {
        files.add(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
