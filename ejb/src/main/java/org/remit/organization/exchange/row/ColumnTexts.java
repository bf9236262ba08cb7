package org.remit.organization.exchange.row;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What columns and choices are called in files: in both languages, since a file may come with either header. */
public final class ColumnTexts {

    private static final String BUNDLE = "org.remit.organization.exchange.row.columns";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

    /** What templates called columns that are called otherwise by now: files that were filled in before are read, too. */
    private static final Map<String, String> FORMER = Map.of("parent", "上级单元", "unit", "所属单元", "partnerUnit", "协作单元");

    private ColumnTexts() {}

    /** Whether a column of this name may stand in a file. */
    public static boolean known(String column) {
        return bundle(Locale.ENGLISH).containsKey("column." + column);
    }

    public static String header(String column, Locale language) {
        return bundle(language).getString("column." + column);
    }

    static String help(ImportKind kind, String column, Locale language) {
        ResourceBundle texts = bundle(language);
        String own = "help." + kind.name() + "." + column;
        return texts.getString(texts.containsKey(own) ? own : "help." + column);
    }

    static String choice(String constant, Locale language) {
        return bundle(language).getString("choice." + constant);
    }

    static String word(String key, Locale language) {
        return bundle(language).getString("word." + key);
    }

    /** The columns of a kind by everything that a header may call them. */
    static Map<String, ImportColumn> byHeader(ImportKind kind) {
        return kind.columns().stream()
                .flatMap(column -> Stream.concat(
                                names("column.", column.name()), Stream.ofNullable(FORMER.get(column.name())))
                        .map(name -> Map.entry(folded(name), column)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    /** The constants of a column by everything that a cell may call them. */
    static Map<String, String> byWord(ImportColumn column) {
        return column.choices().stream()
                .flatMap(constant -> names("choice.", constant).map(name -> Map.entry(folded(name), constant)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    /** Without what templates add and people vary. */
    static String folded(String text) {
        return text == null
                ? ""
                : text.replace("*", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> names(String prefix, String name) {
        return Stream.concat(
                Stream.of(name),
                LANGUAGES.stream().map(language -> bundle(language).getString(prefix + name)));
    }

    private static ResourceBundle bundle(Locale language) {
        Locale known = language.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        return ResourceBundle.getBundle(BUNDLE, known, ColumnTexts.class.getClassLoader());
    }
}
