package org.remit.web.organization.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.remit.organization.overlap.OverlapPair;
import org.remit.organization.overlap.OverlapSide;
import org.remit.organization.overlap.OverlapView;
import org.remit.organization.overlap.ProposedOverlap;
import org.remit.organization.overlap.TextPart;
import org.remit.web.shared.Msg;
import org.remit.web.shared.Preferences;

/** A pair in words: how alike its duties are, and how that number comes about. */
@Named
@RequestScoped
public class OverlapTexts {

    private static final BigDecimal NEARLY_THE_SAME = new BigDecimal("0.6");
    private static final BigDecimal MUCH_ALIKE = new BigDecimal("0.4");

    @Inject
    Msg msg;

    @Inject
    Preferences preferences;

    /** Such as "much alike, 43 %". */
    public String level(BigDecimal score) {
        String level = score.compareTo(NEARLY_THE_SAME) >= 0
                ? "overlaps.level.same"
                : score.compareTo(MUCH_ALIKE) >= 0 ? "overlaps.level.much" : "overlaps.level.partly";
        return msg.format("overlaps.level", msg.get(level), percent(score));
    }

    /** How the number comes about. */
    public String how(OverlapPair pair) {
        boolean both = pair.zh() != null && pair.en() != null;
        String texts = both
                ? msg.format(
                        "overlaps.how.both",
                        percent(pair.zh()),
                        percent(pair.en()),
                        percent(pair.zh().add(pair.en()).divide(BigDecimal.valueOf(2), 4, RoundingMode.HALF_UP)))
                : pair.zh() != null
                        ? msg.format("overlaps.how.zh", percent(pair.zh()))
                        : msg.format("overlaps.how.en", percent(pair.en()));
        String function = pair.sameFunction()
                ? msg.format("overlaps.how.function", pair.first().functionName(), percent(pair.score()))
                : msg.get("overlaps.how.functions");
        return texts + " " + function;
    }

    /** One duty of a pair with its text in pieces, and the other duty. */
    public record Side(OverlapSide duty, List<TextPart> parts, OverlapSide other) {}

    /** The two duties in one language, the reader's if both have it. */
    public List<Side> sides(OverlapView view) {
        List<List<TextPart>> texts = "en".equals(language(view)) ? view.en() : view.zh();
        return List.of(
                new Side(view.pair().first(), texts.get(0), view.pair().second()),
                new Side(view.pair().second(), texts.get(1), view.pair().first()));
    }

    /** The language of those. */
    public String language(OverlapView view) {
        return view.zh().isEmpty() || !isChinese() && !view.en().isEmpty() ? "en" : "zh";
    }

    /** The text of a duty that a proposed one overlaps with, in the reader's language if both have it. */
    public List<TextPart> parts(ProposedOverlap overlap) {
        return overlap.zh().isEmpty() || !isChinese() && !overlap.en().isEmpty() ? overlap.en() : overlap.zh();
    }

    private boolean isChinese() {
        return "zh".equals(preferences.getLanguage());
    }

    private String percent(BigDecimal share) {
        return msg.percent(share.setScale(2, RoundingMode.HALF_UP));
    }
}
