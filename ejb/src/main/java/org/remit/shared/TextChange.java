package org.remit.shared;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What becomes of a text in one language.
 *
 * @param language zh or en
 * @param before null when there was none in this language
 * @param after null when there is none any more
 */
public record TextChange(String language, String before, String after) {

    private static final LocalizedText NONE = new LocalizedText(null, null);

    /**
     * What a reader is to see of two versions of a text, each language compared with itself: what becomes of it in their own
     * language or, where that says the same, in the other one; in both when only one of the versions is in that language. Where
     * nothing differs it is the text.
     *
     * @param before null for none
     * @param after null for none
     */
    public static List<TextChange> between(LocalizedText before, LocalizedText after, Locale reader) {
        LocalizedText old = before == null ? NONE : before;
        LocalizedText now = after == null ? NONE : after;
        TextChange zh = new TextChange("zh", old.zh(), now.zh());
        TextChange en = new TextChange("en", old.en(), now.en());
        List<TextChange> all = LocalizedText.isChinese(reader) ? List.of(zh, en) : List.of(en, zh);
        List<TextChange> different = all.stream().filter(TextChange::differs).toList();
        if (different.isEmpty()) {
            return all.stream().filter(TextChange::whole).limit(1).toList();
        }
        boolean enough = old.isEmpty() || now.isEmpty() || different.get(0).whole();
        return enough ? different.subList(0, 1) : all;
    }

    /** Whether it is another text than before. */
    public boolean differs() {
        return !Objects.equals(before, after);
    }

    private boolean whole() {
        return before != null && after != null;
    }

    /** Whether it is a text of several lines, of which only those words are worth marking that differ. */
    public boolean longText() {
        return whole() && before.contains("\n") && after.contains("\n");
    }

    /** Both as one text, with what differs marked. */
    public List<Piece> pieces() {
        return Piece.between(before, after);
    }
}
