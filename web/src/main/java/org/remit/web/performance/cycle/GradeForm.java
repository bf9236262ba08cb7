package org.remit.web.performance.cycle;

import java.io.Serializable;
import java.math.BigDecimal;
import org.remit.performance.cycle.Grade;
import org.remit.shared.LocalizedText;

/** A grade as it is being typed. */
public class GradeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String letter;
    private BigDecimal from;
    private String wordsZh;
    private String wordsEn;

    static GradeForm of(Grade grade) {
        GradeForm form = new GradeForm();
        form.letter = grade.letter();
        form.from = CycleForm.plain(grade.from());
        form.wordsZh = grade.words() == null ? null : grade.words().zh();
        form.wordsEn = grade.words() == null ? null : grade.words().en();
        return form;
    }

    Grade grade() {
        LocalizedText words = new LocalizedText(wordsZh, wordsEn);
        return new Grade(letter, from, words.isEmpty() ? null : words);
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public BigDecimal getFrom() {
        return from;
    }

    public void setFrom(BigDecimal from) {
        this.from = from;
    }

    public String getWordsZh() {
        return wordsZh;
    }

    public void setWordsZh(String wordsZh) {
        this.wordsZh = wordsZh;
    }

    public String getWordsEn() {
        return wordsEn;
    }

    public void setWordsEn(String wordsEn) {
        this.wordsEn = wordsEn;
    }
}
