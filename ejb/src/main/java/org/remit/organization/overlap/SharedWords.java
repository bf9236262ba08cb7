package org.remit.organization.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts a text into what it shares with another one and the rest. */
final class SharedWords {

    private SharedWords() {}

    /** @param tokens those of the text, in their order; neighbours may overlap */
    static List<TextPart> parts(String text, List<Token> tokens, List<Token> others) {
        if (text == null) {
            return List.of();
        }
        Set<String> terms = others.stream().map(Token::term).collect(Collectors.toSet());
        boolean[] shared = new boolean[text.length()];
        tokens.stream()
                .filter(token -> terms.contains(token.term()))
                .forEach(token -> Arrays.fill(shared, token.start(), token.end(), true));
        List<TextPart> parts = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= shared.length; at++) {
            if (at == shared.length || shared[at] != shared[from]) {
                parts.add(new TextPart(text.substring(from, at), shared[from]));
                from = at;
            }
        }
        return parts;
    }
}
