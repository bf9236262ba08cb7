package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.approval.DeskHouse.APPLICANT;
import static org.remit.approval.Outcome.APPROVED;
import static org.remit.approval.Outcome.RETURNED;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.remit.shared.OracleEar;
import org.remit.shared.PageRequest;
import org.remit.shared.file.Files;

class OracleSqlTest {

    private final OracleEar ear = new OracleEar();

    @Test
    void everyStatementOfTheDeskIsOracles() {
        try (DeskHouse house = new DeskHouse(ear.database())) {
            ear.forget();
            house.company.heads.put("A", List.of(2L, 3L));
            house.company.superiors.put(2L, 20L);
            house.company.board.addAll(List.of(11L, 12L));
            returnedMendedAndVotedOn(house);
            escalatedAndWithdrawn(house);
            listed(house);
        }
        assertThat(ear.statements()).anyMatch(sql -> sql.endsWith("for update skip locked"));
        ear.heardOracleOnly(30);
    }

    private static void returnedMendedAndVotedOn(DeskHouse house) {
        long id = house.submit("participants=headOf(unit);rule=sequence", "participants=board;rule=vote");
        house.say(2, APPROVED);
        house.say(3, RETURNED);
        long file = house.as(
                APPLICANT, services -> services.files.add(id, "plan.pdf", new ByteArrayInputStream(Files.PDF)));
        house.by(APPLICANT, services -> services.files.read(file));
        house.by(APPLICANT, services -> services.files.list(id));
        house.by(APPLICANT, services -> services.files.remove(file));
        house.resubmit(id, true, "Producer");
        String number = house.view(id).number();
        house.by(2, services -> services.inbox.inbox(PageRequest.of(0, 20)));
        house.by(2, services -> services.query.changes(number));
        house.say(2, APPROVED);
        house.say(3, APPROVED);
        house.say(11, APPROVED);
        house.say(12, APPROVED);
        assertThat(house.view(id).state()).isEqualTo(RequestState.APPROVED);
    }

    private static void escalatedAndWithdrawn(DeskHouse house) {
        house.engine.steps("participants=headOf(unit);rule=all", "participants=role(HR_MANAGER)");
        long id = house.draft();
        house.by(APPLICANT, services -> services.request.submit(id, "key"));
        house.by(APPLICANT, services -> services.request.submitted("key"));
        house.pass(Duration.ofDays(30));
        house.sweep();
        String number = house.view(id).number();
        house.by(20, services -> services.query.request(number));
        house.by(APPLICANT, services -> services.request.withdraw(number, null));
    }

    private static void listed(DeskHouse house) {
        for (String sort : new String[] {null, "-dueAt", "openedAt", "number", "kind", "-step"}) {
            house.by(2, services -> services.inbox.inbox(new PageRequest(1, 20, sort)));
        }
        house.by(APPLICANT, services -> services.query.mine(PageRequest.of(0, 20)));
        house.by(2, services -> services.inbox.count());
        house.by(2, services -> TestUnderWay.service(services.em, null).waitingFor(2));
        house.by(2, services -> TestUnderWay.service(services.em, null).askedBy(2));
        house.by(2, services -> services.decided.decided("100%", PageRequest.of(1, 20)));
    }
}
