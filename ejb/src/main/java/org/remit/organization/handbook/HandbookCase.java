package org.remit.organization.handbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.organization.handbook.Reader.Post;
import org.remit.organization.handbook.content.Handbook;
import org.remit.organization.handbook.content.HandbookScope;

/**
 * An edition that is decided on, as of one transaction.
 *
 * @param edition the edition
 * @param handbook what it says
 * @param last the edition of the same that was published before it, or null
 * @param before what that says, or null
 * @param posts who holds which of its positions and is asked to confirm what it says of them
 */
record HandbookCase(Edition edition, Handbook handbook, Edition last, Handbook before, List<Post> posts) {

    /** Where the request goes and who is asked. */
    Map<String, Object> facts() {
        return Map.of(
                "company",
                edition.scope() == HandbookScope.COMPANY,
                "unit",
                edition.unitCode(),
                "confirmed",
                !posts.isEmpty(),
                "incumbents",
                posts.stream()
                        .map(post -> String.valueOf(post.person()))
                        .distinct()
                        .collect(Collectors.joining(",")));
    }

    long people() {
        return posts.stream().map(Post::person).distinct().count();
    }
}
