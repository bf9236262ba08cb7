package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.remit.approval.RequestClosed;
import org.remit.approval.RequestState;
import org.remit.organization.budget.ChangeReservations;
import org.remit.shared.BusinessException;

/** What requests ask for that change positions or move people. */
@ApplicationScoped
class ChangeProposals implements ChangeReservations {

    /** Kinds that concern people: several may concern one position, but one only a person. */
    static final Set<String> STAFFING = Set.of("assignment", "assignment-change", "transfer", "dotted-line");

    private static final Set<String> KINDS = Set.of(
            "position-change",
            "position-closing",
            "position-prolongation",
            "assignment",
            "assignment-change",
            "transfer",
            "dotted-line");

    private static final long NO_REQUEST = -1;

    private static final String UNDER_WAY =
            "select distinct new org.remit.organization.change.UnderWay(r.id, r.number, r.kind)"
                    + " from ChangeProposal c join Request r on r.id = c.requestId"
                    + " where c.underWay = true and r.number is not null and r.id <> :except and ";

    private static final String OF_DUTIES =
            "select new org.remit.organization.change.UnderWay(r.id, r.number, r.kind) from Request r"
                    + " where r.kind = 'duty-change' and r.subject in :positions and ";

    private static final String WAITING_DUTIES =
            "r.state = org.remit.approval.RequestState.APPROVED and exists (select d.id from DutyProposal d"
                    + " where d.requestId = r.id and d.contentVersion = r.contentVersion and d.inForceAt is null)";

    private static final String UNDECIDED_DUTIES =
            "r.state in (org.remit.approval.RequestState.OPEN," + " org.remit.approval.RequestState.RETURNED)";

    @PersistenceContext
    EntityManager em;

    /** The content that a request stands for; fails when it is no request of these kinds. */
    ChangeContent inForce(long requestId) {
        return em.createQuery(
                        "select c from ChangeProposal c join Request r on r.id = c.requestId"
                                + " where r.id = :request and c.contentVersion = r.contentVersion",
                        ChangeProposal.class)
                .setParameter("request", requestId)
                .getResultStream()
                .map(ChangeProposal::content)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("error.requestUnknown", requestId));
    }

    /** The content of one version. */
    ChangeContent version(long requestId, int version) {
        return em.createQuery(
                        "select c from ChangeProposal c where c.requestId = :request and c.contentVersion = :version",
                        ChangeProposal.class)
                .setParameter("request", requestId)
                .setParameter("version", version)
                .getResultStream()
                .map(ChangeProposal::content)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("error.requestUnknown", requestId));
    }

    /**
     * @param content what was typed, completed
     * @param typed by which a repetition is known
     */
    void add(long requestId, String kind, ChangeContent content, ChangeContent typed, Instant now) {
        em.persist(new ChangeProposal(requestId, 1, kind, content, now).asking(typed));
    }

    /** Whether a request of the kind was asked for in these words when it was sent first. */
    boolean asks(long requestId, String kind, ChangeContent typed) {
        return em.createQuery(
                        "select c from ChangeProposal c where c.requestId = :request and c.kind = :kind"
                                + " and c.contentVersion = 1",
                        ChangeProposal.class)
                .setParameter("request", requestId)
                .setParameter("kind", kind)
                .getResultStream()
                .anyMatch(proposal -> proposal.asks(typed));
    }

    /** What a returned request is to ask for from now on; what was decided on is kept. */
    void addMended(long requestId, String kind, ChangeContent content, Instant now) {
        int version = em.createQuery("select r.contentVersion from Request r where r.id = :request", Integer.class)
                .setParameter("request", requestId)
                .getSingleResult();
        finish(requestId);
        em.persist(new ChangeProposal(requestId, version + 1, kind, content, now));
    }

    /** It is in force or refused: others may touch the same again. */
    void finish(long requestId) {
        em.createQuery("update ChangeProposal c set c.underWay = false, c.version = c.version + 1"
                        + " where c.requestId = :request and c.underWay = true")
                .setParameter("request", requestId)
                .executeUpdate();
    }

    /** Keeps what was typed so far, in place of what was kept before. */
    void keep(long requestId, ChangeContent content, Instant now) {
        draft(requestId)
                .ifPresentOrElse(
                        draft -> draft.save(content, now), () -> em.persist(new ChangeDraft(requestId, content, now)));
    }

    /** What was typed last of a draft or returned request: what was kept, or what was sent. */
    ChangeContent latest(long requestId) {
        return draft(requestId).map(ChangeDraft::content).orElseGet(() -> inForce(requestId));
    }

    /** It is sent. */
    void forget(long requestId) {
        em.createQuery("delete from ChangeDraft d where d.requestId = :request")
                .setParameter("request", requestId)
                .executeUpdate();
    }

    private Optional<ChangeDraft> draft(long requestId) {
        return em.createQuery("select d from ChangeDraft d where d.requestId = :request", ChangeDraft.class)
                .setParameter("request", requestId)
                .getResultStream()
                .findFirst();
    }

    void remove(long requestId) {
        forget(requestId);
        em.createQuery("delete from ChangeProposal c where c.requestId = :request")
                .setParameter("request", requestId)
                .executeUpdate();
    }

    /** A returned request of a number and kind, for its applicant's form. */
    Optional<Long> requestId(String number, String kind) {
        return em.createQuery("select r.id from Request r where r.number = :number and r.kind = :kind", Long.class)
                .setParameter("number", number)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** Changes of these positions that are under way, of their duties too. */
    List<UnderWay> ofPositions(Collection<String> positions, long exceptRequest) {
        List<UnderWay> changes = em.createQuery(
                        UNDER_WAY + "(c.positionCode in :positions or c.toPosition in :positions) order by r.number",
                        UnderWay.class)
                .setParameter("positions", positions)
                .setParameter("except", exceptRequest)
                .getResultList();
        return withDuties(changes, "(" + UNDECIDED_DUTIES + " or " + WAITING_DUTIES + ")", positions);
    }

    /** Approved changes of a position, of its duties or of who is to hold it, that wait for their day. */
    List<UnderWay> waiting(String position, long exceptRequest) {
        List<UnderWay> changes = em.createQuery(
                        UNDER_WAY + "r.state = org.remit.approval.RequestState.APPROVED"
                                + " and (c.positionCode = :position or c.toPosition = :position) order by r.number",
                        UnderWay.class)
                .setParameter("position", position)
                .setParameter("except", exceptRequest)
                .getResultList();
        return withDuties(changes, WAITING_DUTIES, List.of(position));
    }

    /** Approved requests by which somebody is to hold a position, that wait for their day. */
    List<UnderWay> waitingSeats(String position, long exceptRequest) {
        return em.createQuery(
                        UNDER_WAY + "r.state = org.remit.approval.RequestState.APPROVED"
                                + " and (c.kind = 'assignment' and c.positionCode = :position"
                                + " or c.kind = 'transfer' and c.toPosition = :position) order by r.number",
                        UnderWay.class)
                .setParameter("position", position)
                .setParameter("except", exceptRequest)
                .getResultList();
    }

    private List<UnderWay> withDuties(List<UnderWay> changes, String condition, Collection<String> positions) {
        List<UnderWay> all = new ArrayList<>(changes);
        all.addAll(em.createQuery(OF_DUTIES + condition + " order by r.number", UnderWay.class)
                .setParameter("positions", positions)
                .getResultList());
        return all;
    }

    /** What a person is to hold by another request. */
    List<UnderWay> ofPerson(long person, long exceptRequest) {
        return em.createQuery(UNDER_WAY + "c.personId = :person order by r.number", UnderWay.class)
                .setParameter("person", person)
                .setParameter("except", exceptRequest)
                .getResultList();
    }

    /** Who is to hold the position by other requests that are under way. */
    List<ChangeContent> seatsAskedFor(String position, long exceptRequest) {
        return em.createQuery(
                        "select c from ChangeProposal c where c.underWay = true and c.requestId <> :except and"
                                + " (c.kind in ('assignment', 'assignment-change') and c.positionCode = :position"
                                + " or c.kind = 'transfer' and c.toPosition = :position)",
                        ChangeProposal.class)
                .setParameter("position", position)
                .setParameter("except", exceptRequest)
                .getResultStream()
                .map(ChangeProposal::content)
                .toList();
    }

    /** The numbers of requests that are to move a position into the unit, where it stays beyond a day. */
    List<String> movesInto(String unit, LocalDate lastDay) {
        return em.createQuery(
                        "select c, r.number from ChangeProposal c join Request r on r.id = c.requestId"
                                + " join Position p on p.code = c.positionCode where c.kind = 'position-change'"
                                + " and c.underWay = true and r.number is not null and p.unit.code <> :unit"
                                + " and (p.validTo is null or p.validTo > :last) order by r.number",
                        Object[].class)
                .setParameter("unit", unit)
                .setParameter("last", lastDay)
                .getResultStream()
                .filter(row ->
                        unit.equals(((ChangeProposal) row[0]).content().values().unit()))
                .map(row -> (String) row[1])
                .toList();
    }

    /** Who asks changes no request but the one left out, so there is nothing to flush. */
    @Override
    public List<Reserved> of(Collection<String> units, Long exceptRequest) {
        return em
                .createQuery(
                        "select c, u.code, p.validFrom, p.validTo, p.headcount, p.monthlyCost from ChangeProposal c"
                                + " join Request r on r.id = c.requestId join Position p on p.code = c.positionCode"
                                + " join p.unit u where c.kind in ('position-change', 'position-prolongation')"
                                + " and c.underWay = true and r.number is not null and r.id <> :except",
                        Object[].class)
                .setParameter("except", exceptRequest == null ? NO_REQUEST : exceptRequest)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .stream()
                .map(ChangeProposals::reserved)
                .filter(reserved -> units.contains(reserved.unit()))
                .toList();
    }

    /** A prolongation says nothing of what the position is to be: it stays as it is, for longer. */
    private static Reserved reserved(Object[] row) {
        ChangeContent content = ((ChangeProposal) row[0]).content();
        LocalDate lastDay = (LocalDate) row[3];
        if (content.values() != null) {
            return PositionChange.added(content, lastDay);
        }
        return PositionProlongation.added(
                (String) row[1], (LocalDate) row[2], lastDay, content.date(), (int) row[4], (BigDecimal) row[5]);
    }

    String kind(long requestId) {
        return em.createQuery("select r.kind from Request r where r.id = :request", String.class)
                .setParameter("request", requestId)
                .getSingleResult();
    }

    /** What was refused or taken back is under way no longer; what was approved is until its day. */
    void closed(@Observes RequestClosed closed) {
        if (KINDS.contains(closed.kind()) && closed.state() != RequestState.APPROVED) {
            finish(closed.requestId());
        }
    }
}
