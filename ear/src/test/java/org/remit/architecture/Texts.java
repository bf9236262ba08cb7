package org.remit.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The messages of both languages, each file by itself and all of them together. */
record Texts(List<File> files) {

    static final Set<String> LANGUAGES = Set.of("en", "zh");

    /**
     * @param name such as {@code inbox_en.properties}
     * @param keys all keys in the order of the file, one that is there twice twice
     */
    record File(String name, List<String> keys, Map<String, String> texts) {

        static File of(String name, String content) {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<String, String> texts = new TreeMap<>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            List<String> keys = content.lines()
                    .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            return new File(name, keys, texts);
        }

        String feature() {
            return name.replaceFirst("_(en|zh)\\.properties$", "");
        }

        String language() {
            return name.replaceFirst(".*_(en|zh)\\.properties$", "$1");
        }
    }

    /** The texts of pages and API, which are merged. */
    static Texts ofThePages() {
        return groups().stream()
                .filter(group -> group.has("login.title"))
                .findFirst()
                .orElseThrow();
    }

    /** Files in one folder are read together, others by themselves. */
    static List<Texts> groups() {
        return Sources.messages().stream().collect(Collectors.groupingBy(Path::getParent)).values().stream()
                .map(folder -> new Texts(folder.stream()
                        .map(path -> File.of(fileName(path), Sources.read(path)))
                        .toList()))
                .toList();
    }

    private static String fileName(Path path) {
        return path.getFileName().toString();
    }

    /** The other language's file of the same feature. */
    Optional<File> twin(File file) {
        return files.stream()
                .filter(other -> other.feature().equals(file.feature()))
                .filter(other -> !other.language().equals(file.language()))
                .findFirst();
    }

    Set<String> keys(String language) {
        return in(language).flatMap(file -> file.texts().keySet().stream()).collect(Collectors.toSet());
    }

    boolean has(String key) {
        return LANGUAGES.stream().allMatch(language -> keys(language).contains(key));
    }

    Optional<String> text(String language, String key) {
        return in(language)
                .map(file -> file.texts().get(key))
                .filter(text -> text != null)
                .findFirst();
    }

    private Stream<File> in(String language) {
        return files.stream().filter(file -> file.language().equals(language));
    }
}
