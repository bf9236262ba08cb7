package org.remit.organization.principle;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Set;

/**
 * What the rules need to know about a language; read from {@code rules_<language>.json}.
 *
 * @param minLength the fewest words, for Chinese characters, that say what is done to what
 * @param maxLength the most of them
 * @param vague words that leave open what is meant
 * @param verbs what duties begin with; in Chinese one stands somewhere in the sentence
 * @param help words that say that it is done with others
 * @param everybody names for all departments
 * @param unitEndings what the name of a unit may leave out at its end
 * @param unitWords what stands beside names that leave it out
 */
record LanguageRules(
        String language,
        int minLength,
        int maxLength,
        WordList vague,
        Set<String> verbs,
        WordList help,
        List<String> everybody,
        List<String> unitEndings,
        List<String> unitWords) {

    static final LanguageRules CHINESE = read("zh");
    static final LanguageRules ENGLISH = read("en");

    boolean chinese() {
        return language.equals("zh");
    }

    private static LanguageRules read(String language) {
        try (JsonReader reader = JsonProvider.provider()
                .createReader(LanguageRules.class.getResourceAsStream("rules_" + language + ".json"))) {
            JsonObject rules = reader.readObject();
            boolean whole = !language.equals("zh");
            return new LanguageRules(
                    language,
                    rules.getInt("minLength"),
                    rules.getInt("maxLength"),
                    new WordList(words(rules.getJsonArray("vague")), whole),
                    Set.copyOf(texts(rules.getJsonArray("verbs"))),
                    new WordList(words(rules.getJsonArray("help")), whole),
                    texts(rules.getJsonArray("everybody")),
                    texts(rules.getJsonArray("unitEndings")),
                    texts(rules.getJsonArray("unitWords")));
        }
    }

    private static List<WordList.Word> words(JsonArray words) {
        return words.getValuesAs(JsonObject.class).stream()
                .map(word -> new WordList.Word(
                        word.getString("word"),
                        word.getString("mend", null),
                        word.containsKey("except") ? texts(word.getJsonArray("except")) : List.of()))
                .toList();
    }

    private static List<String> texts(JsonArray texts) {
        return texts.getValuesAs(JsonString::getString);
    }
}
