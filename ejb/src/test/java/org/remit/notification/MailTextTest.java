package org.remit.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.notification.TestMails.NOW;

import java.time.ZoneId;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.approval.RequestClosed;
import org.remit.approval.RequestState;
import org.remit.approval.WorkItemOpened.Urgency;
import org.remit.approval.WorkItemOpened.Wanted;
import org.remit.shared.LocalizedText;

class MailTextTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String LINK = "https://remit.example.org/approval/request.xhtml?number=R2026-000001";
    private static final LocalizedText APPLICANT = new LocalizedText("王芳", "Fang Wang");

    @Test
    void anEnglishMailTellsWhatWhoUntilWhenAndWhere() {
        MailText text = text(Mail.of(TestMails.item(Urgency.NEW), NOW), Locale.ENGLISH);
        assertThat(text.subject()).isEqualTo("[R2026-000001] Your decision, please: Short-video producer – approval");
        assertThat(text.body())
                .contains("Fang Wang asks for a decision", "New position: Short-video producer")
                .contains("Due: 30 Nov 2026, 10:00", "\n" + LINK + "\n")
                .doesNotContain("{", "???");
    }

    @Test
    void aChineseMailTellsTheSame() {
        MailText text = text(Mail.of(TestMails.item(Urgency.REMINDER), NOW), Locale.SIMPLIFIED_CHINESE);
        assertThat(text.subject()).isEqualTo("【R2026-000001】催办：短视频编导（审批），截止2026年11月30日 10:00");
        assertThat(text.body())
                .contains("王芳提交的申请", "新增岗位申请：短视频编导", "截止时间：2026年11月30日 10:00", LINK)
                .doesNotContain("{", "???");
    }

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void everyOccasionHasItsOwnWordsInBothLanguages(Occasion occasion) {
        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            ResourceBundle texts = bundle(language);
            assertThat(texts.getString("subject." + occasion)).contains("{1}");
            assertThat(texts.getString("body." + occasion)).contains("{1}", "{3}");
            if (occasion != Occasion.NOTICE) {
                assertThat(texts.getString("subject." + occasion)).contains("{0}");
                assertThat(texts.getString("body." + occasion)).contains("{0}");
            }
            for (Occasion other : Occasion.values()) {
                if (other != occasion) {
                    assertThat(texts.getString("subject." + occasion))
                            .isNotEqualTo(texts.getString("subject." + other));
                }
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameTextsAndNoApostropheThatWouldSwallowOne() {
        assertThat(keys(Locale.CHINESE)).isEqualTo(keys(Locale.ENGLISH));
        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            for (String key : keys(language)) {
                assertThat(bundle(language).getString(key))
                        .as(key)
                        .doesNotContain("'")
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Wanted.class,
            names = {"CONSENT", "READING"})
    void whoIsAskedForConsentOrToReadIsNotAskedForADecision(Wanted wanted) {
        for (Urgency urgency : List.of(Urgency.NEW, Urgency.REMINDER)) {
            Mail mail = Mail.of(TestMails.item(TestMails.APPLICANT, urgency, wanted, TestMails.TITLE), NOW);
            assertThat(text(mail, Locale.ENGLISH).subject())
                    .contains(wanted == Wanted.CONSENT ? "consent" : "read and confirm")
                    .doesNotContainIgnoringCase("decision", "returned");
            assertThat(text(mail, Locale.CHINESE).subject())
                    .contains(wanted == Wanted.CONSENT ? "是否同意" : "请阅读并确认")
                    .doesNotContain("审批：", "待您审批");
        }
    }

    @Test
    void aReviewIsClosedAndNotApproved() {
        RequestClosed closed = new RequestClosed(
                1, "R2026-000001", "review", TestMails.TITLE, TestMails.APPLICANT, RequestState.APPROVED, List.of());
        MailText text = text(Mail.of(closed, TestMails.APPLICANT, NOW), Locale.ENGLISH);
        assertThat(text.subject()).contains("Closed").doesNotContainIgnoringCase("approved");
        assertThat(text.body()).doesNotContainIgnoringCase("approved");
    }

    @Test
    void aLineBreakInATitleCannotBecomeAHeader() {
        LocalizedText evil = new LocalizedText(null, "x\r\nBcc: all@example.org\r\n\r\nhello\u2028there {0} {7}'");
        MailText text = text(Mail.of(TestMails.item(2, Urgency.NEW, evil), NOW), Locale.ENGLISH);
        assertThat(text.subject())
                .contains("x Bcc: all@example.org hello there {0} {7}'")
                .doesNotContain("\r", "\n", "\u2028");
    }

    @Test
    void aMissingTranslationOrNameFallsBack() {
        Mail mail = Mail.of(TestMails.item(2, Urgency.NEW, new LocalizedText("短视频编导", null)), NOW);
        MailText text = MailText.of(mail, Locale.ENGLISH, null, LINK, ZONE);
        assertThat(text.subject()).contains("短视频编导");
    }

    private static MailText text(Mail mail, Locale language) {
        return MailText.of(mail, language, APPLICANT, LINK, ZONE);
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("org.remit.notification.mail", language);
    }

    private static TreeSet<String> keys(Locale language) {
        TreeSet<String> keys = new TreeSet<>();
        Enumeration<String> all = bundle(language).getKeys();
        while (all.hasMoreElements()) {
            keys.add(all.nextElement());
        }
        return keys;
    }
}
