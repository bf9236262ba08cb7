package org.remit.organization.search;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;
import org.remit.shared.LocalizedText;

/** One thing as the search sees it; when the thing changes it gets another entry. */
@Entity
@Table(name = "organization_search_entry")
class SearchEntry extends BaseEntity {

    /** Stands before and after each thing that can be typed, so that its beginning and its end can be asked for. */
    static final char EDGE = '\n';

    /** What does not fit is the end of a long duty's pinyin, which nobody types. */
    private static final int LONGEST = 1300;

    @Enumerated(EnumType.STRING)
    private SearchKind kind;

    @Column(name = "ref_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long refId;

    @Column(name = "source_version")
    private int sourceVersion;

    @Column(length = 80)
    private String code;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh", length = 500))
    @AttributeOverride(name = "en", column = @Column(name = "title_en", length = 500))
    private LocalizedText title;

    @Column(length = 80)
    private String context;

    private boolean closed;

    @Column(name = "words_zh", length = 510)
    private String wordsZh;

    @Column(name = "words_latin", length = LONGEST)
    private String wordsLatin;

    protected SearchEntry() {}

    SearchEntry(SearchKind kind, SearchSource source) {
        this.kind = kind;
        this.refId = source.id();
        this.sourceVersion = source.version();
        this.code = source.code();
        this.title = source.title();
        this.context = source.context();
        this.closed = source.closed() == 1;
        String zh = title.zh();
        Pinyin pinyin = kind == SearchKind.PERSON ? Pinyin.ofName(zh) : Pinyin.of(zh);
        this.wordsZh = zh == null ? null : edged(zh);
        // nobody looks for a person by the number that their page has
        this.wordsLatin = edged(
                kind == SearchKind.PERSON ? "" : code,
                title.en() == null ? "" : title.en(),
                pinyin.initials(),
                pinyin.full());
    }

    private static String edged(String... words) {
        String text = (EDGE + String.join(String.valueOf(EDGE), words) + EDGE).toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
