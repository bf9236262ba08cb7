package org.remit.performance.score.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockOptions;
import org.remit.performance.scoring.measure.Period;

/** Runs and their batches. */
@ApplicationScoped
class StoredRuns {

    private static final String PROGRESS = "select new org.remit.performance.score.run.ScoreProgress(r.id, r.cycleId,"
            + " r.sheets, (select coalesce(sum(b.sheets), 0) from ScoreBatch b where b.run = r and b.scoredAt is not null and b.failure is null),"
            + " (select count(b) from ScoreBatch b where b.run = r and b.failure is not null),"
            + " r.startedAt, r.finishedAt) from ScoreRun r where ";

    @PersistenceContext
    EntityManager em;

    /** The ready sheets of assignments within a period, so many at a time. */
    @SuppressWarnings("unchecked")
    List<SheetRange> ranges(Period period, int sheets) {
        List<Tuple> rows = em.createNativeQuery(
                        "SELECT MIN(b.id), MAX(b.id), COUNT(*) FROM (SELECT s.id,"
                                + " FLOOR((ROW_NUMBER() OVER (ORDER BY s.id) - 1) / :sheets) AS batch_no"
                                + " FROM performance_sheet s WHERE s.state = 'READY' AND s.assignment_id IS NOT NULL"
                                + " AND s.period_from >= :from AND s.period_to <= :to) b GROUP BY b.batch_no ORDER BY 1",
                        Tuple.class)
                .setParameter("sheets", sheets)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
        return rows.stream()
                .map(row -> new SheetRange(number(row, 0), number(row, 1), (int) number(row, 2)))
                .toList();
    }

    private static long number(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }

    void add(ScoreRun run, List<ScoreBatch> batches) {
        em.persist(run);
        batches.forEach(em::persist);
    }

    /** The batches that are not done, those of the oldest run first; read without a lock. */
    List<Long> waiting(int most) {
        return em.createQuery("select b.id from ScoreBatch b where b.scoredAt is null order by b.id", Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** A batch that is still not done, locked unless somebody is at it. */
    Optional<ScoreBatch> lockWaiting(long id) {
        return em
                .createQuery("select b from ScoreBatch b where b.id = :id and b.scoredAt is null", ScoreBatch.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The runs that are under way although all their batches are done, locked unless somebody is at them. */
    List<ScoreRun> lockDone() {
        return em.createQuery(
                        "select r from ScoreRun r where r.finishedAt is null"
                                + " and not exists (select 1 from ScoreBatch b where b.run = r and b.scoredAt is null)",
                        ScoreRun.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED)
                .getResultList();
    }

    Optional<ScoreProgress> progress(long run) {
        return one(PROGRESS + "r.id = :id", run);
    }

    Optional<ScoreProgress> latestOf(long cycle) {
        return one(PROGRESS + "r.cycleId = :id order by r.startedAt desc, r.id desc", cycle);
    }

    /** Those that could not be scored. */
    List<FailedSheet> failures(long run) {
        return em.createQuery(
                        "select new org.remit.performance.score.run.FailedSheet(s.id, x.name, p.code, p.title, b.failure)"
                                + " from ScoreBatch b join ScoreSheet s on s.id = b.firstSheetId"
                                + " join Assignment a on a.id = s.assignmentId join a.position p"
                                + " join Person x on x.id = a.personId where b.run.id = :run and b.failure is not null"
                                + " order by p.code, s.id",
                        FailedSheet.class)
                .setParameter("run", run)
                .getResultList();
    }

    /** The ids of the sheets of a batch, in their order. */
    List<Long> sheets(ScoreBatch batch) {
        Period period = batch.run().period();
        return em.createQuery(
                        "select s.id from ScoreSheet s where s.id between :first and :last and s.assignmentId is not null"
                                + " and s.state = org.remit.performance.sheet.SheetState.READY"
                                + " and s.periodFrom >= :from and s.periodTo <= :to order by s.id",
                        Long.class)
                .setParameter("first", batch.firstSheet())
                .setParameter("last", batch.lastSheet())
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
    }

    void add(ScoreBatch batch) {
        em.persist(batch);
    }

    private Optional<ScoreProgress> one(String query, long id) {
        return em
                .createQuery(query, ScoreProgress.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }
}
