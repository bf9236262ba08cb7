package org.remit.organization.search;

import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * How a Chinese text is typed in letters: {@code shichangjingli} and {@code scjl} for 市场经理. What is Latin already stays, ü
 * is typed v, everything else is left out.
 *
 * @param full all syllables without tones and blanks, lower case
 * @param initials their first letters
 */
record Pinyin(String full, String initials) {

    /** Characters that sound otherwise as a surname; the longer ones first. */
    private static final Map<String, String> SURNAMES = surnames();

    /** Of any text; characters with several readings are read by the word they stand in. */
    static Pinyin of(String text) {
        return joined(syllables(text == null ? "" : text));
    }

    /** Of a person's name, whose surname may sound otherwise than the same character in a word. */
    static Pinyin ofName(String name) {
        if (name == null) {
            return of(null);
        }
        for (int length = Math.min(2, name.length()); length > 0; length--) {
            String surname = SURNAMES.get(name.substring(0, length));
            if (surname != null) {
                List<String> syllables = new ArrayList<>(List.of(surname.split(" ")));
                syllables.addAll(syllables(name.substring(length)));
                return joined(syllables);
            }
        }
        return of(name);
    }

    private static Pinyin joined(List<String> syllables) {
        return new Pinyin(
                String.join("", syllables),
                syllables.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining()));
    }

    private static List<String> syllables(String text) {
        var readings = PinyinDictionary.convertToPinyin(text, true);
        List<String> syllables = new ArrayList<>();
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            String reading = readings.get(index).getPinyinWithoutTone();
            if (character < 128) {
                if (Character.isLetterOrDigit(character)) {
                    syllables.add(String.valueOf(character).toLowerCase(Locale.ROOT));
                }
            } else if (!reading.equals("none")) {
                syllables.add(reading);
            }
        }
        return syllables;
    }

    private static Map<String, String> surnames() {
        Properties lines = new Properties();
        try (InputStream file = Pinyin.class.getResourceAsStream("surnames.properties")) {
            lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.entrySet().stream()
                .collect(Collectors.toMap(line -> (String) line.getKey(), line -> (String) line.getValue()));
    }
}
