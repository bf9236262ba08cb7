package org.remit.performance.kpi.use;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;

/**
 * Links KPIs of duties to the library, in sets: fifty thousand duties take as many statements as one. Unlinked are the KPIs of
 * a position's duties, or those of all when the position is null.
 */
@ApplicationScoped
class KpiLinks {

    private static final String UNLINKED = " FROM organization_kpi k JOIN organization_duty d ON d.id = k.duty_id"
            + " JOIN organization_position o ON o.id = d.position_id%s"
            + " WHERE NOT EXISTS (SELECT 1 FROM performance_kpi_use u WHERE u.organization_kpi_id = k.id)%s";

    private static final String OF_POSITION = " AND o.code = :position";

    private static final String SAME_NAME = "SELECT k.id AS used_id, p.id AS library_id,"
            + " CASE WHEN p.life = 'IN_USE' AND v.version_no = p.current_no THEN 0 ELSE 1 END AS past";

    private static final String SAME_ZH = versionsWith("name_zh");
    private static final String SAME_EN = versionsWith("name_en");

    /** What is said of a KPI for want of anything better: shares, marks and times are averaged, all else is counted. */
    private static final String AVERAGED = "k.unit IN ('%', '‰', '/100', 's', 'min', 'h', 'd', 'mo')";

    @PersistenceContext
    EntityManager em;

    /**
     * A KPI is the one of the library with its unit and its name in one of the languages; of several the one that is in use
     * under that name at present, and then the oldest. Earlier names count, since duties keep them.
     */
    void link(String position) {
        run(
                "INSERT INTO performance_kpi_use (organization_kpi_id, kpi_id) SELECT c.used_id, c.library_id FROM"
                        + " (SELECT f.used_id, f.library_id, ROW_NUMBER() OVER (PARTITION BY f.used_id"
                        + " ORDER BY f.past, f.library_id) AS choice FROM (" + SAME_NAME
                        + UNLINKED.formatted(SAME_ZH, of(position)) + " UNION ALL " + SAME_NAME
                        + UNLINKED.formatted(SAME_EN, of(position)) + ") f) c WHERE c.choice = 1",
                position);
    }

    /**
     * Enters the first unlinked KPI of each name and unit into the library, with its own id. Of a group that is held together
     * by different languages only the first may be entered; so link and enter again until there is none.
     *
     * @return how many were entered
     */
    int enter(String position, Instant now) {
        int entered = run(
                "INSERT INTO performance_kpi (id, version, code, life, current_no)"
                        + " SELECT f.id, 0, 'KPI-' || CAST(f.id AS VARCHAR(19)), 'IN_USE', 1 FROM (SELECT k.id, k.name_zh,"
                        + " k.name_en, ROW_NUMBER() OVER (PARTITION BY k.name_zh, k.unit ORDER BY k.id) AS place_zh,"
                        + " ROW_NUMBER() OVER (PARTITION BY k.name_en, k.unit ORDER BY k.id) AS place_en"
                        + UNLINKED.formatted("", of(position))
                        + ") f WHERE (f.name_zh IS NOT NULL OR f.name_en IS NOT NULL)"
                        + " AND (f.name_zh IS NULL OR f.place_zh = 1) AND (f.name_en IS NULL OR f.place_en = 1)",
                position);
        if (entered > 0) {
            describe(now);
        }
        return entered;
    }

    /** The first version of what was entered: what the duty says, and how it is counted by its unit. */
    private void describe(Instant now) {
        em.createNativeQuery(
                        "INSERT INTO performance_kpi_version (id, version, kpi_id, version_no, valid_from, life, name_zh,"
                                + " name_en, unit, direction, frequency, over_time, over_people, target_kind, per, source_zh, source_en,"
                                + " function_code, changed_at) SELECT k.id, 0, k.id, 1, d.valid_from, 'IN_USE', k.name_zh,"
                                + " k.name_en, k.unit, k.direction, k.frequency, " + byUnit("'MEAN'", "'SUM'") + ", "
                                + byUnit("'MEAN'", "'SUM'") + ", " + byUnit("'LEVEL'", "'CUMULATIVE'")
                                + ", CASE k.unit WHEN '%' THEN 100 WHEN '‰' THEN 1000 END, k.source_zh, k.source_en, f.code,"
                                + " CAST(:now AS TIMESTAMP(6)) FROM performance_kpi p JOIN organization_kpi k ON k.id = p.id"
                                + " JOIN organization_duty d ON d.id = k.duty_id"
                                + " JOIN organization_function f ON f.id = d.function_id WHERE NOT EXISTS"
                                + " (SELECT 1 FROM performance_kpi_version v WHERE v.kpi_id = p.id)")
                .setParameter("now", now)
                .executeUpdate();
    }

    private static String versionsWith(String name) {
        return " JOIN performance_kpi_version v ON v." + name + " = k." + name + " AND v.unit = k.unit"
                + " JOIN performance_kpi p ON p.id = v.kpi_id";
    }

    private static String byUnit(String averaged, String counted) {
        return "CASE WHEN " + AVERAGED + " THEN " + averaged + " ELSE " + counted + " END";
    }

    private static String of(String position) {
        return position == null ? "" : OF_POSITION;
    }

    private int run(String statement, String position) {
        Query query = em.createNativeQuery(statement);
        if (position != null) {
            query.setParameter("position", position);
        }
        return query.executeUpdate();
    }
}
