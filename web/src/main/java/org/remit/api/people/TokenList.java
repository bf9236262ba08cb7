package org.remit.api.people;

import java.util.List;
import org.remit.people.TokenView;

/** One's own tokens, the newest first; the secrets themselves are known to nobody. */
public record TokenList(List<TokenView> items) {}
