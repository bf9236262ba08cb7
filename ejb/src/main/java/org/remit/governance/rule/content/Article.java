package org.remit.governance.rule.content;

import jakarta.persistence.Embeddable;
import org.remit.shared.LocalizedText;

/**
 * An article of a rule; its number is its place.
 *
 * @param heading what it is about, up to 200 characters, or null
 * @param body what it says, in Markdown, up to 20,000 characters
 */
@Embeddable
public record Article(LocalizedText heading, LocalizedText body) {

    private static final LocalizedText NOTHING = new LocalizedText(null, null);

    public Article {
        heading = heading == null ? NOTHING : heading;
        body = body == null ? NOTHING : body;
    }

    /** Whether nothing was typed yet. */
    public boolean isEmpty() {
        return heading.isEmpty() && body.isEmpty();
    }
}
