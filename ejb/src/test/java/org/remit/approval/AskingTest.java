package org.remit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.remit.approval.Asked.Because.DEPUTY;
import static org.remit.approval.Asked.Because.ESCALATION;
import static org.remit.approval.Asked.Because.LEFT;
import static org.remit.approval.Asked.Because.NOBODY_LEFT;
import static org.remit.approval.Asked.Because.OWN_REQUEST;
import static org.remit.approval.Asked.Because.REPLACED;
import static org.remit.approval.Asked.Because.VACANT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AskingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final long APPLICANT = 1;
    private static final long HEAD = 2;
    private static final long SUPERIOR = 3;
    private static final long DEPUTY_OF_HEAD = 4;
    private static final long HR = 5;
    private static final long GENERAL_MANAGER = 6;

    private final Company company = new Company();
    private final Asking asking = new Asking(company, company, Set.of());

    @Test
    void theHeadOfTheUnitIsAsked() {
        assertThat(ask("headOf(unit)")).containsExactly(Asked.self(HEAD));
    }

    @Test
    void theHeadsOfSeveralUnitsAreAskedEachOnceAndAVacantOneIsRepresented() {
        company.heads.put("PRD", List.of(HR));
        company.heads.put("SVC", List.of(HEAD));
        assertThat(plain(asking.ask("headsOf(others)", Map.of("others", "MKT,PRD,SVC,LOG"), APPLICANT, false, TODAY)))
                .containsExactly(Asked.self(HEAD), Asked.self(HR), new Asked(SUPERIOR, null, VACANT));
    }

    @Test
    void whoHeadsSeveralOfTheUnitsOrStandsInForAnotherHeadIsAskedForThemselves() {
        company.heads.put("PRD", List.of(HR));
        company.heads.put("SVC", List.of(HEAD));
        Map<String, Object> facts = Map.of("others", "MKT,PRD,SVC");
        assertThat(asking.ask("headsOf(others)", facts, APPLICANT, false, TODAY))
                .as("whoever lost one of the units would leave the other without a word")
                .extracting(Asked::as)
                .containsExactly(null, "headOf(PRD)");

        company.heads.remove("SVC");
        company.deputies.put(HR, HEAD);
        assertThat(asking.ask("headsOf(others)", Map.of("others", "MKT,PRD"), APPLICANT, false, TODAY))
                .containsExactly(Asked.self(HEAD));
    }

    @Test
    void theSuperiorsOfSeveralPeopleAreAskedEachOnceAndNeverTheApplicant() {
        Map<String, Object> facts = Map.of("heads", HEAD + "," + DEPUTY_OF_HEAD);
        company.superiors.put(DEPUTY_OF_HEAD, SUPERIOR);
        assertThat(plain(asking.ask("superiorsOf(heads)", facts, APPLICANT, false, TODAY)))
                .containsExactly(Asked.self(SUPERIOR));
        assertThat(plain(asking.ask("superiorsOf(heads)", facts, SUPERIOR, false, TODAY)))
                .as("the superior's own")
                .extracting(Asked::person)
                .doesNotContain(SUPERIOR);
    }

    @Test
    void whoIsBarredIsNeitherAskedNorStandsInNorIsTheLastResort() {
        Asking without = new Asking(company, company, Set.of(SUPERIOR));
        company.superiors.put(SUPERIOR, GENERAL_MANAGER);
        Map<String, Object> facts = Map.of("heads", String.valueOf(HEAD), "people", "3");
        assertThat(without.ask("superiorsOf(heads)", facts, APPLICANT, false, TODAY))
                .as("the superior who has assessed in the head's place does not confirm it")
                .containsExactly(Asked.self(GENERAL_MANAGER));
        assertThat(without.escalate(Asked.self(HEAD), APPLICANT, TODAY))
                .contains(new Asked(GENERAL_MANAGER, HEAD, ESCALATION));
        company.deputies.put(GENERAL_MANAGER, SUPERIOR);
        assertThat(without.ask("superiorsOf(heads)", facts, APPLICANT, false, TODAY))
                .as("not as a deputy either")
                .containsExactly(Asked.self(GENERAL_MANAGER));
        company.administrators = List.of(SUPERIOR, HR);
        assertThat(without.ask("persons(people)", facts, APPLICANT, false, TODAY))
                .containsExactly(new Asked(HR, null, NOBODY_LEFT));
        assertThat(without.handOver(new Asked(DEPUTY_OF_HEAD, SUPERIOR, DEPUTY), APPLICANT, TODAY, LEFT))
                .hasValueSatisfying(asked -> assertThat(asked.person()).isNotEqualTo(SUPERIOR));
    }

    @Test
    void personsAreNamedByTheirIds() {
        assertThat(asking.ask("persons(people)", Map.of("people", "2,3"), APPLICANT, true, TODAY))
                .containsExactly(Asked.self(HEAD), Asked.self(SUPERIOR));
        assertThat(asking.ask("persons(people)", Map.of("people", ""), APPLICANT, true, TODAY))
                .isEmpty();
    }

    @Test
    void everybodyInARoleIsAskedOnce() {
        company.roles.put("HR_MANAGER", List.of(HR, GENERAL_MANAGER, HR));
        assertThat(ask("role(HR_MANAGER)")).containsExactly(Asked.self(HR), Asked.self(GENERAL_MANAGER));
    }

    @Test
    void whoIsAskedAsHeadOrInARoleIsAskedAsThatAndSoIsTheirDeputy() {
        company.roles.put("HR_MANAGER", List.of(HR));
        company.deputies.put(HEAD, DEPUTY_OF_HEAD);
        Map<String, Object> facts = Map.of("unit", "MKT", "others", "MKT,LOG");
        assertThat(asking.ask("role(HR_MANAGER)", facts, APPLICANT, false, TODAY))
                .extracting(Asked::as)
                .containsExactly("role(HR_MANAGER)");
        assertThat(asking.ask("headsOf(others)", facts, APPLICANT, false, TODAY))
                .as("and the superior of a unit without a head is asked for themselves")
                .extracting(Asked::as)
                .containsExactly("headOf(MKT)", null);
        assertThat(asking.ask("role(HR_MANAGER)", facts, APPLICANT, true, TODAY))
                .as("a voice of one's own stays one's own")
                .extracting(Asked::as)
                .containsOnlyNulls();
    }

    @Test
    void whoIsItNowIsAskedWithTheReason() {
        company.heads.put("MKT-S", List.of(GENERAL_MANAGER));
        assertThat(asking.replace("headOf(MKT-S)", APPLICANT, TODAY))
                .containsExactly(new Asked(GENERAL_MANAGER, null, REPLACED, "headOf(MKT-S)"));
        company.heads.remove("MKT-S");
        assertThat(asking.replace("headOf(MKT-S)", APPLICANT, TODAY))
                .containsExactly(new Asked(SUPERIOR, null, VACANT));
    }

    @Test
    void theApplicantMendsTheirOwnRequest() {
        assertThat(asking.ask("applicant", Map.of(), APPLICANT, true, TODAY)).containsExactly(Asked.self(APPLICANT));
    }

    @Test
    void aStepThatNamesTheApplicantMeansTheApplicant() {
        assertThat(asking.ask("applicant", Map.of(), APPLICANT, false, TODAY)).containsExactly(Asked.self(APPLICANT));
    }

    @Test
    void nobodyDecidesOnTheirOwnRequestButTheOtherWhoWasNamed() {
        company.heads.put("MKT", List.of(APPLICANT, HEAD));
        assertThat(ask("headOf(unit)")).containsExactly(Asked.self(HEAD));
    }

    @Test
    void aHeadsOwnRequestGoesToTheSuperior() {
        company.heads.put("MKT", List.of(APPLICANT));
        assertThat(ask("headOf(unit)")).containsExactly(new Asked(SUPERIOR, null, OWN_REQUEST));
    }

    @Test
    void aHeadsOwnRequestGoesToTheDeputyOfAnAbsentSuperior() {
        company.heads.put("MKT", List.of(APPLICANT));
        company.deputies.put(SUPERIOR, GENERAL_MANAGER);
        assertThat(ask("headOf(unit)")).containsExactly(new Asked(GENERAL_MANAGER, SUPERIOR, DEPUTY));
    }

    @Test
    void aVacantHeadGoesToTheSuperiorOfTheUnit() {
        company.heads.remove("MKT");
        assertThat(ask("headOf(unit)")).containsExactly(new Asked(SUPERIOR, null, VACANT));
    }

    @Test
    void aVacantHeadWhoseSuperiorIsTheApplicantGoesOneHigher() {
        company.heads.remove("MKT");
        company.unitSuperior = APPLICANT;
        company.superiors.put(APPLICANT, GENERAL_MANAGER);
        assertThat(ask("headOf(unit)")).containsExactly(new Asked(GENERAL_MANAGER, null, OWN_REQUEST));
    }

    @Test
    void anAbsentHeadIsRepresentedByTheDeputy() {
        company.deputies.put(HEAD, DEPUTY_OF_HEAD);
        assertThat(ask("headOf(unit)")).containsExactly(new Asked(DEPUTY_OF_HEAD, HEAD, DEPUTY));
    }

    @Test
    void aDeputyWhoIsTheApplicantRepresentsNobody() {
        company.deputies.put(HEAD, APPLICANT);
        assertThat(ask("headOf(unit)")).containsExactly(Asked.self(HEAD));
    }

    @Test
    void aDeputyWhoIsAskedAnywaySpeaksOnceAndForThemselves() {
        company.heads.put("MKT", List.of(HEAD, DEPUTY_OF_HEAD));
        company.deputies.put(HEAD, DEPUTY_OF_HEAD);
        assertThat(ask("headOf(unit)")).containsExactly(Asked.self(DEPUTY_OF_HEAD));
        company.heads.put("MKT", List.of(DEPUTY_OF_HEAD, HEAD));
        assertThat(ask("headOf(unit)")).containsExactly(Asked.self(DEPUTY_OF_HEAD));
    }

    @Test
    void oneDeputyOfTwoIsAskedOnce() {
        company.heads.put("MKT", List.of(HEAD, SUPERIOR));
        company.deputies.put(HEAD, DEPUTY_OF_HEAD);
        company.deputies.put(SUPERIOR, DEPUTY_OF_HEAD);
        assertThat(ask("headOf(unit)")).containsExactly(new Asked(DEPUTY_OF_HEAD, HEAD, DEPUTY));
    }

    @Test
    void twoWhoRepresentEachOtherAreNotLost() {
        company.heads.put("MKT", List.of(HEAD, SUPERIOR));
        company.deputies.put(HEAD, SUPERIOR);
        company.deputies.put(SUPERIOR, HEAD);
        assertThat(ask("headOf(unit)")).hasSize(2);
    }

    @Test
    void whenNobodyIsLeftTheHrAdministratorIsAsked() {
        company.heads.remove("MKT");
        company.unitSuperior = null;
        assertThat(ask("headOf(unit)")).containsExactly(new Asked(HR, null, NOBODY_LEFT));
        assertThat(ask("role(FINANCE)")).containsExactly(new Asked(HR, null, NOBODY_LEFT));
    }

    @Test
    void theHrAdministratorsOwnRequestGoesToTheNextOne() {
        company.heads.put("MKT", List.of(HR));
        company.administrators = List.of(HR, GENERAL_MANAGER);
        assertThat(asking.ask("headOf(unit)", Map.of("unit", "MKT"), HR, false, TODAY))
                .containsExactly(new Asked(GENERAL_MANAGER, null, NOBODY_LEFT));
    }

    @Test
    void aCompanyWithoutAnybodyToAskIsAFaultAndNoSilence() {
        company.heads.remove("MKT");
        company.unitSuperior = null;
        company.administrators = List.of(APPLICANT);
        assertThatThrownBy(() -> ask("headOf(unit)")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPersonalVoiceIsNeitherDeputisedNorHandedOn() {
        company.board = List.of(APPLICANT, HEAD, SUPERIOR, HEAD);
        company.deputies.put(HEAD, DEPUTY_OF_HEAD);
        assertThat(asking.ask("board", Map.of(), APPLICANT, true, TODAY))
                .containsExactly(Asked.self(APPLICANT), Asked.self(HEAD), Asked.self(SUPERIOR));
        company.board = List.of();
        assertThat(asking.ask("board", Map.of(), APPLICANT, true, TODAY)).isEmpty();
    }

    @Test
    void whoIsSilentIsFollowedByTheirSuperior() {
        assertThat(escalate(Asked.self(HEAD))).isEqualTo(new Asked(SUPERIOR, HEAD, ESCALATION));
    }

    @Test
    void aSilentDeputyIsFollowedByTheSuperiorOfTheOneTheyRepresent() {
        company.superiors.put(DEPUTY_OF_HEAD, GENERAL_MANAGER);
        assertThat(escalate(new Asked(DEPUTY_OF_HEAD, HEAD, DEPUTY))).isEqualTo(new Asked(SUPERIOR, HEAD, ESCALATION));
    }

    @Test
    void aSuperiorWhoIsTheSilentDeputyIsPassedOver() {
        company.superiors.put(SUPERIOR, GENERAL_MANAGER);
        assertThat(escalate(new Asked(SUPERIOR, HEAD, DEPUTY))).isEqualTo(new Asked(GENERAL_MANAGER, HEAD, ESCALATION));
    }

    @Test
    void anEscalationPassesTheApplicantByToTheNextHigher() {
        company.superiors.put(HEAD, APPLICANT);
        company.superiors.put(APPLICANT, GENERAL_MANAGER);
        assertThat(escalate(Asked.self(HEAD))).isEqualTo(new Asked(GENERAL_MANAGER, HEAD, ESCALATION));
    }

    @Test
    void anAbsentSuperiorIsRepresentedInAnEscalationToo() {
        company.deputies.put(SUPERIOR, GENERAL_MANAGER);
        assertThat(escalate(Asked.self(HEAD))).isEqualTo(new Asked(GENERAL_MANAGER, HEAD, ESCALATION));
    }

    @Test
    void anEscalationWithoutASuperiorNeverComesBackToTheSilentOne() {
        company.administrators = List.of(HR, GENERAL_MANAGER);
        assertThat(escalate(Asked.self(HR))).isEqualTo(new Asked(GENERAL_MANAGER, HR, ESCALATION));
    }

    @Test
    void anEscalationEndsWhereNobodyIsLeft() {
        assertThat(asking.escalate(Asked.self(HR), APPLICANT, TODAY)).isEmpty();
    }

    @Test
    void reportingLinesInACircleEndWithTheAdministrator() {
        company.superiors.put(HEAD, APPLICANT);
        company.superiors.put(APPLICANT, HEAD);
        assertThat(escalate(Asked.self(HEAD))).isEqualTo(new Asked(HR, HEAD, ESCALATION));
        company.heads.put("MKT", List.of(APPLICANT));
        company.superiors.put(APPLICANT, APPLICANT);
        assertThat(ask("headOf(unit)")).containsExactly(new Asked(HR, null, NOBODY_LEFT));
    }

    @Test
    void whoHasLeftIsFollowedByTheirSuperior() {
        assertThat(asking.handOver(Asked.self(HEAD), APPLICANT, TODAY, LEFT)).contains(new Asked(SUPERIOR, HEAD, LEFT));
    }

    @Test
    void whatADeputyWhoHasLeftWasAskedGoesBack() {
        Asked deputy = new Asked(DEPUTY_OF_HEAD, HEAD, DEPUTY);
        assertThat(asking.handOver(deputy, APPLICANT, TODAY, LEFT)).contains(new Asked(HEAD, null, LEFT));
        company.gone = HEAD;
        assertThat(asking.handOver(deputy, APPLICANT, TODAY, LEFT)).contains(new Asked(SUPERIOR, HEAD, LEFT));
    }

    @Test
    void theDeputyOfSomebodyWhoHasLeftGoesOnWhenTheyAreTheSuperior() {
        company.gone = HEAD;
        Asked deputy = new Asked(SUPERIOR, HEAD, DEPUTY);
        assertThat(asking.handOver(deputy, APPLICANT, TODAY, LEFT)).contains(new Asked(SUPERIOR, HEAD, LEFT));
    }

    @Test
    void anExpressionThatNamesNobodyKnownIsRefused() {
        for (String expression : new String[] {"", "everybody", "headOf(unit", "role(HR) or board", "board()"}) {
            assertThatThrownBy(() -> ask(expression)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private List<Asked> ask(String expression) {
        return plain(asking.ask(expression, Map.of("unit", "MKT"), APPLICANT, false, TODAY));
    }

    /** Without what they are asked as. */
    private static List<Asked> plain(List<Asked> asked) {
        return asked.stream().map(each -> each.as(null)).toList();
    }

    private Asked escalate(Asked silent) {
        return asking.escalate(silent, APPLICANT, TODAY).orElseThrow();
    }

    /** A company in memory. */
    private static final class Company implements Participants, Asking.Directory {

        private final Map<String, List<Long>> heads = new HashMap<>(Map.of("MKT", List.of(HEAD)));
        private final Map<Long, Long> superiors = new HashMap<>(Map.of(APPLICANT, SUPERIOR, HEAD, SUPERIOR));
        private final Map<Long, Long> deputies = new HashMap<>();
        private final Map<String, List<Long>> roles = new HashMap<>();
        private List<Long> board = new ArrayList<>();
        private List<Long> administrators = List.of(HR);
        private Long unitSuperior = SUPERIOR;
        private long gone;

        @Override
        public List<Long> headOf(String unit) {
            return heads.getOrDefault(unit, List.of());
        }

        @Override
        public Optional<Long> superiorOfUnit(String unit) {
            return Optional.ofNullable(unitSuperior);
        }

        @Override
        public Optional<Long> superiorOf(long person) {
            return Optional.ofNullable(superiors.get(person));
        }

        @Override
        public List<Long> board() {
            return board;
        }

        @Override
        public List<Long> withRole(String role) {
            return roles.getOrDefault(role, List.of());
        }

        @Override
        public List<Long> inRole(String role) {
            return withRole(role);
        }

        @Override
        public Optional<Long> deputyOf(long person, LocalDate day) {
            return Optional.ofNullable(deputies.get(person));
        }

        @Override
        public boolean canAct(long person) {
            return person != gone;
        }

        @Override
        public List<Long> administrators() {
            return administrators;
        }
    }
}
