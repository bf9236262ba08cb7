package org.remit.performance.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.Step;
import org.remit.performance.scoring.sheet.BonusScore;
import org.remit.performance.scoring.sheet.ItemScore;
import org.remit.performance.scoring.sheet.SheetScore;
import org.remit.performance.scoring.sheet.Total;
import org.remit.performance.scoring.sheet.Veto;

/** Scores that were kept, as they are read. */
@ApplicationScoped
class StoredScores {

    private static final String SCORES =
            "SELECT c.id, c.sheet_id, c.run_id, c.cycle_id, c.scored_at, c.percent_measured,"
                    + " c.weighted, c.with_bonus, c.after_veto FROM performance_score c WHERE ";

    private static final String LINES = "SELECT l.*, k.code FROM performance_score c"
            + " JOIN performance_score_line l ON l.score_id = c.id JOIN performance_kpi k ON k.id = l.kpi_id WHERE ";

    private static final String LATEST =
            " AND NOT EXISTS (SELECT 1 FROM performance_score n WHERE n.sheet_id = c.sheet_id"
                    + " AND (n.scored_at > c.scored_at OR n.scored_at = c.scored_at AND n.id > c.id))";

    @PersistenceContext
    EntityManager em;

    /** By the ids of the sheets. */
    Map<Long, StoredScore> latest(Collection<Long> sheets) {
        return read(
                "c.sheet_id IN (" + Selection.marks(sheets) + ")" + LATEST,
                sheets,
                score -> score.scored().sheetId());
    }

    /** By their own ids. */
    Map<Long, StoredScore> find(Collection<Long> scores) {
        return read("c.id IN (" + Selection.marks(scores) + ")", scores, StoredScore::id);
    }

    private Map<Long, StoredScore> read(String condition, Collection<Long> ids, Function<StoredScore, Long> key) {
        Map<Long, StoredScore> scores = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return scores;
        }
        Session session = em.unwrap(Session.class);
        List<Long> parameters = List.copyOf(ids);
        Map<Long, List<StoredLine>> lines = new HashMap<>();
        JdbcRows.each(
                session,
                LINES + condition + " ORDER BY l.score_id, l.place",
                parameters,
                row -> lines.computeIfAbsent(row.getLong("score_id"), score -> new ArrayList<>())
                        .add(StoredLine.of(row)));
        JdbcRows.each(session, SCORES + condition + " ORDER BY c.id", parameters, row -> {
            StoredScore score = score(row, lines.getOrDefault(row.getLong("id"), List.of()));
            scores.put(key.apply(score), score);
        });
        return scores;
    }

    private static StoredScore score(ResultSet row, List<StoredLine> lines) throws SQLException {
        List<ItemScore> items = those(lines, StoredLine::item);
        List<BonusScore> bonuses = those(lines, StoredLine::bonus);
        List<Veto> happened = those(lines.stream().filter(StoredLine::happened).toList(), StoredLine::veto);
        SheetScore score = new SheetScore(
                items,
                row.getBigDecimal("percent_measured"),
                items.stream().filter(ItemScore::missing).map(ItemScore::code).toList(),
                bonuses,
                happened,
                total(row, items, bonuses, happened));
        Map<String, Actual> actuals = new LinkedHashMap<>();
        lines.stream().filter(line -> line.actual() != null).forEach(line -> actuals.put(line.code(), line.actual()));
        return new StoredScore(
                row.getLong("id"),
                row.getObject("scored_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new Occasion(JdbcRows.id(row, "run_id"), JdbcRows.id(row, "cycle_id")),
                new ScoredSheet(row.getLong("sheet_id"), score, actuals));
    }

    /** The results are those that were kept; how they were written down follows from the lines. */
    private static Total total(ResultSet row, List<ItemScore> items, List<BonusScore> bonuses, List<Veto> happened)
            throws SQLException {
        BigDecimal weighted = row.getBigDecimal("weighted");
        if (weighted == null) {
            return null;
        }
        BigDecimal withBonus = row.getBigDecimal("with_bonus");
        BigDecimal afterVeto = row.getBigDecimal("after_veto");
        List<BigDecimal> contributions = items.stream()
                .filter(item -> !item.missing())
                .map(item -> item.contribution().value())
                .toList();
        List<BigDecimal> extra = Stream.concat(
                        Stream.of(weighted),
                        bonuses.stream()
                                .filter(bonus -> bonus.calculation() != null)
                                .map(bonus -> bonus.calculation().points()))
                .toList();
        String vetoed = happened.stream()
                .map(Veto::ceiling)
                .min(BigDecimal::compareTo)
                .map(ceiling -> Decimals.formula("min(%s, %s)", withBonus, ceiling))
                .orElseGet(() -> Decimals.written(withBonus));
        return new Total(
                Step.of(Decimals.addition(contributions), weighted),
                Step.of(Decimals.addition(extra), withBonus),
                Step.of(vetoed, afterVeto),
                Step.published(afterVeto));
    }

    private static <T> List<T> those(List<StoredLine> lines, Function<StoredLine, T> part) {
        return lines.stream().map(part).filter(Objects::nonNull).toList();
    }
}
