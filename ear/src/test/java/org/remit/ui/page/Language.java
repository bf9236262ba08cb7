package org.remit.ui.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** A language of the pages, with the texts that a reader sees in it. */
public enum Language {
    ZH("zh-CN"),
    EN("en-GB");

    private final Locale locale;
    private final Properties texts = new Properties();

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
        List.of(
                        "shared",
                        "faces",
                        "people",
                        "account-access",
                        "accountless",
                        "leaving",
                        "home",
                        "approval",
                        "calendar",
                        "organization",
                        "principle",
                        "duty",
                        "profile",
                        "change",
                        "assignment-change",
                        "function-form",
                        "due",
                        "structure",
                        "handbook",
                        "coverage",
                        "overlap",
                        "alike",
                        "carryout",
                        "attachment",
                        "exchange",
                        "performance",
                        "measurement",
                        "sheet",
                        "check-in",
                        "cycle",
                        "score",
                        "review",
                        "words",
                        "insight",
                        "improvement",
                        "service-report",
                        "evidence",
                        "progress",
                        "distribution",
                        "calibration",
                        "learning",
                        "retention",
                        "revision",
                        "resolution",
                        "for-board",
                        "governance")
                .forEach(this::load);
    }

    private void load(String feature) {
        String file = "/messages/" + feature + "_" + locale.getLanguage() + ".properties";
        try (Reader reader = new InputStreamReader(Language.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The browser's language that leads to this one. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** {@code zh} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    public String text(String key, Object... args) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no text " + key + " in " + this);
        }
        return args.length == 0 ? text : new MessageFormat(text, locale).format(args);
    }

    /** One of two wordings of a test's own data. */
    public String of(String zh, String en) {
        return this == ZH ? zh : en;
    }
}
