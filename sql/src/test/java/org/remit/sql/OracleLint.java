package org.remit.sql;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Oracle refuses, or takes for something else, although a grammar may accept it. */
enum OracleLint {
    /** There is no such type before Oracle 23. */
    BOOLEAN("\\bBOOLEAN\\b|\\bBOOL\\b|=\\s*(TRUE|FALSE)\\b|\\b(TRUE|FALSE)\\s*="),
    TEXT("\\w+\\s+TEXT\\b(?!\\s*[=<>,)])|\\bCAST\\s*\\([^)]*AS\\s+TEXT\\b"),
    BIGINT("\\bBIGINT\\b|\\bSERIAL\\b|\\bBYTEA\\b|\\bUUID\\b|\\bJSONB\\b|\\bINT[248]\\b"),
    TIME("\\s(TIME|DATETIME)\\s*(\\(\\d\\))?\\s*(NOT|NULL|,|\\)|DEFAULT|$)"),
    IDENTITY("\\bAUTO_INCREMENT\\b|\\bGENERATED\\s+(ALWAYS|BY\\s+DEFAULT)\\b"),
    LIMIT("\\bLIMIT\\s+(\\?|\\d+|:\\w+)"),
    IF_EXISTS("\\bIF\\s+(NOT\\s+)?EXISTS\\b"),
    ADD_COLUMN("\\bADD\\s+COLUMN\\b"),
    ON_CONFLICT("\\bON\\s+CONFLICT\\b|\\bON\\s+DUPLICATE\\s+KEY\\b"),
    CAST_OPERATOR("::"),
    ILIKE("\\bILIKE\\b|\\bSIMILAR\\s+TO\\b"),
    NOW("\\bNOW\\s*\\(\\s*\\)"),
    /** An alias of a table stands without AS. */
    TABLE_ALIAS("\\b(FROM|JOIN)\\s+\\w+\\s+AS\\s+\\w+"),
    /** Several rows in one VALUES need Oracle 23. */
    ROWS_OF_VALUES("\\bVALUES\\s*\\((?:[^()]|\\([^()]*\\))*\\)\\s*,\\s*\\("),
    ON_UPDATE("\\bON\\s+UPDATE\\b"),
    /** Oracle takes '' for null: the comparison is never true, the default is none. */
    EMPTY_TEXT("(DEFAULT|=|<>|!=)\\s*''(?!')"),
    /** 4,000 bytes are 1,333 Chinese characters: a longer text is a CLOB. */
    LONG_VARCHAR("\\bVARCHAR2?\\s*\\(\\s*(1[4-9]\\d\\d|13[4-9]\\d|133[4-9]|[2-9]\\d{3,}|\\d{5,})\\b"),
    /** PostgreSQL cuts a name after 63 characters, so that two may become one. */
    LONG_NAME("\\b[A-Z_][A-Z0-9_$]{63,}\\b"),
    RESERVED("") {
        @Override
        boolean matches(String sql) {
            return OracleNames.defined(sql).anyMatch(OracleNames::reserved);
        }
    };

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private final Pattern pattern;

    OracleLint(String regex) {
        pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    boolean matches(String sql) {
        return pattern.matcher(sql).find();
    }

    static List<String> faults(String sql) {
        String code = withoutTexts(sql);
        return Arrays.stream(values())
                .filter(lint -> lint.matches(code))
                .map(Enum::name)
                .toList();
    }

    /** What stands in a comment or a literal is no code; an empty literal stays, as it is one of the faults. */
    private static String withoutTexts(String sql) {
        Matcher literal = LITERAL.matcher(COMMENT.matcher(sql).replaceAll(" "));
        return literal.replaceAll(text -> text.group().length() == 2 ? "''" : "'x'");
    }
}
