package org.remit.organization.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.remit.organization.DutyContent;
import org.remit.organization.FunctionRow;
import org.remit.organization.KnownCodes;
import org.remit.organization.KpiContent;
import org.remit.organization.OrganizationNames;
import org.remit.organization.PositionContent;
import org.remit.organization.UnitRow;
import org.remit.organization.opening.PositionContentRules;
import org.remit.organization.principle.DutyCheck;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

class TemplateTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final Template template = TemplateReader.read("T1");

    @Test
    void theECommercePlatformHasItsFiveDepartmentsAndTwelvePositions() {
        assertThat(template.units()).extracting(UnitRow::code).contains("MKT", "PRD", "SVC", "LOG", "DAT");
        assertThat(template.positions()).hasSizeGreaterThanOrEqualTo(12).containsKey("MKT-MANAGER");
    }

    @Test
    void allTemplatesAreThere() {
        assertThat(TemplateReader.all())
                .extracting(Template::code)
                .contains("T1", "T2", "T3", "T3S")
                .isEqualTo(TemplateReader.codes());
    }

    @Test
    void theSelfMediaTeamHasItsTenRolesAndTheirHead() {
        assertThat(TemplateReader.read("T2").positions()).hasSize(11).containsKeys("SITE-HEAD", "SITE-EDITOR");
    }

    @Test
    void onlyTheEstablishedCompanyHasADataDepartmentAndAMarketingProductManager() {
        Template company = TemplateReader.read("T3");
        Template startUp = TemplateReader.read("T3S");

        assertThat(company.units()).extracting(UnitRow::code).contains("OPS", "PRD", "DAT", "BRAND", "ADS");
        assertThat(company.positions()).containsKey("PRD-MARKETING");
        assertThat(startUp.units())
                .extracting(UnitRow::code)
                .contains("OPS", "PRD", "BRAND", "ADS")
                .doesNotContain("DAT");
        assertThat(startUp.positions()).doesNotContainKey("PRD-MARKETING");
        assertThat(startUp.positions().values())
                .filteredOn(position -> position.unit().equals("OPS"))
                .allSatisfy(position -> assertThat(position.duties())
                        .extracting(DutyContent::function)
                        .containsAnyOf("BUSINESS_ANALYSIS", "MANAGEMENT_REPORTING"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyUnitHasACharterInBothLanguagesThatIsItsOwn(String code) {
        Template any = TemplateReader.read(code);

        assertThat(any.charters().keySet()).isEqualTo(any.unitCodes());
        assertThat(any.charters().values()).doesNotHaveDuplicates().allSatisfy(charter -> {
            assertThat(charter.zh()).hasSizeBetween(20, 120).endsWith("。");
            assertThat(charter.en()).hasSizeBetween(60, 300).endsWith(".");
        });
    }

    /** Not even the rules of the form object to it; only whoever leads the whole company reports to nobody. */
    @ParameterizedTest
    @MethodSource("codes")
    void everyPositionCanBeAskedForAsItIs(String code) {
        Template any = TemplateReader.read(code);
        KnownCodes known = new KnownCodes(
                any.units().stream().map(UnitRow::code).collect(Collectors.toSet()),
                any.positions().keySet(),
                functionsToChooseFrom(any));

        any.positions().forEach((position, content) -> {
            List<Violation> violations = PositionContentRules.violations(content.startingOn(TODAY, true), known, TODAY);
            assertThat(violations)
                    .as(position)
                    .filteredOn(violation ->
                            content.reportsTo() != null || !violation.field().equals("reportsTo"))
                    .isEmpty();
            assertThat(content.duties()).as(position).hasSizeBetween(2, 4);
        });
        assertThat(any.positions().values())
                .filteredOn(content -> content.reportsTo() == null)
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everythingIsSaidInBothLanguages(String code) {
        Template any = TemplateReader.read(code);

        assertThat(texts(any)).isNotEmpty().allSatisfy(text -> {
            assertThat(text.zh()).containsPattern("\\p{IsHan}");
            assertThat(text.en()).isNotNull().doesNotContainPattern("\\p{IsHan}");
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyPositionKeepsToThePrinciples(String code) {
        Template any = TemplateReader.read(code);
        OrganizationNames names = new OrganizationNames(
                any.units().stream().map(UnitRow::name).toList(),
                any.positions().values().stream().map(PositionContent::title).toList());
        DutyCheck check = new DutyCheck(() -> names, TODAY, Map.of());
        assertThat(any.positions())
                .allSatisfy((position, content) -> assertThat(
                                check.findings(content.reviewedBy(TODAY).duties()))
                        .as(position)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void nothingIsThereTwice(String code) {
        Template any = TemplateReader.read(code);
        List<LocalizedText> duties = duties(any).map(DutyContent::text).toList();

        assertThat(any.units()).extracting(UnitRow::code).doesNotHaveDuplicates();
        assertThat(any.functions()).extracting(FunctionRow::code).doesNotHaveDuplicates();
        assertThat(duties).extracting(LocalizedText::zh).doesNotHaveDuplicates();
        assertThat(duties).extracting(LocalizedText::en).doesNotHaveDuplicates();
        any.positions().values().forEach(content -> {
            List<LocalizedText> kpis = kpis(content).map(KpiContent::name).toList();
            assertThat(kpis).extracting(LocalizedText::zh).doesNotHaveDuplicates();
            assertThat(kpis).extracting(LocalizedText::en).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyPersonHoldsAPositionThatExistsOrNone(String code) {
        Template any = TemplateReader.read(code);

        any.people().stream()
                .filter(person -> person.position() != null)
                .forEach(person -> assertThat(any.positions()).containsKey(person.position()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyUnitHasItsOwnHeadAndABudgetThatPaysForItsPositions(String code) {
        Template any = TemplateReader.read(code);

        assertThat(any.units()).isNotEmpty().allSatisfy(unit -> {
            assertThat(any.positions().get(unit.headPosition()).unit()).isEqualTo(unit.code());
            assertThat(any.budgets())
                    .filteredOn(budget -> budget.unit().equals(unit.code()))
                    .singleElement()
                    .satisfies(budget -> {
                        assertThat(budget.headcount()).isGreaterThanOrEqualTo(seats(any, unit.code()));
                        assertThat(budget.amount()).isGreaterThanOrEqualTo(cost(any, budget));
                    });
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void partsComeAfterWhatTheyArePartOf(String code) {
        Template any = TemplateReader.read(code);
        List<String> units = any.units().stream().map(UnitRow::code).toList();

        assertThat(any.units()).filteredOn(unit -> unit.parent() == null).hasSize(1);
        assertThat(any.units())
                .filteredOn(unit -> unit.parent() != null)
                .allSatisfy(
                        unit -> assertThat(units.indexOf(unit.parent())).isBetween(0, units.indexOf(unit.code()) - 1));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void superiorsAreSetUpBeforeThoseWhoReportToThem(String code) {
        Map<String, PositionContent> positions = TemplateReader.read(code).positions();
        List<String> codes =
                List.copyOf(TemplateLoader.superiorsFirst(positions).keySet());

        assertThat(codes).hasSameSizeAs(positions.keySet());
        positions.forEach((position, content) -> {
            if (content.reportsTo() != null) {
                assertThat(codes.indexOf(content.reportsTo())).as(position).isBetween(0, codes.indexOf(position) - 1);
            }
        });
    }

    @Test
    void positionsThatReportToEachOtherAreRefused() {
        Map<String, PositionContent> circle = new LinkedHashMap<>();
        circle.put("A", reportingTo("B"));
        circle.put("B", reportingTo("A"));

        assertThatThrownBy(() -> TemplateLoader.superiorsFirst(circle)).hasMessageContaining("A");
    }

    @Test
    void theDemoBeginsWithTheFiveWhoDoTheMainJob() {
        List<DemoAccount> accounts = DemoAccounts.accounts(template);

        assertThat(accounts)
                .filteredOn(account -> account.group().equals("start"))
                .extracting(DemoAccount::username)
                .containsExactly("hr.staff", "head.marketing", "hr.manager", "board.chair", "board.1");
        assertThat(accounts).hasSameSizeAs(template.people());
    }

    @Test
    void theDemosAccountsAreGroupedByWhatTheyDo() {
        Map<String, List<String>> groups = DemoAccounts.accounts(template).stream()
                .collect(Collectors.groupingBy(
                        DemoAccount::group, Collectors.mapping(DemoAccount::username, Collectors.toList())));

        assertThat(groups.get("heads")).contains("gm", "head.operations", "head.data");
        assertThat(groups.get("board")).containsExactly("board.2", "board.3", "board.4");
        assertThat(groups.get("control")).containsExactly("finance.manager", "auditor", "admin");
        assertThat(groups.get("staff")).contains("seo.specialist");
    }

    @Test
    void anUnknownTemplateIsRefused() {
        assertThatThrownBy(() -> TemplateReader.read("T99")).hasMessageContaining("T99");
    }

    static List<String> codes() {
        return TemplateReader.codes();
    }

    /** The form offers the leaves of the tree. */
    private static Set<String> functionsToChooseFrom(Template any) {
        Set<String> codes = any.functions().stream().map(FunctionRow::code).collect(Collectors.toSet());
        any.functions().forEach(function -> codes.remove(function.parent()));
        return codes;
    }

    private static List<LocalizedText> texts(Template any) {
        Stream<LocalizedText> names = Stream.concat(
                Stream.of(any.name()),
                Stream.concat(
                        any.units().stream().map(UnitRow::name),
                        any.functions().stream().map(FunctionRow::name)));
        Stream<LocalizedText> titles = any.positions().values().stream().map(PositionContent::title);
        Stream<LocalizedText> kpis =
                any.positions().values().stream().flatMap(TemplateTest::kpis).map(KpiContent::name);
        Stream<LocalizedText> sources =
                any.positions().values().stream().flatMap(TemplateTest::kpis).map(KpiContent::source);
        return Stream.of(names, titles, duties(any).map(DutyContent::text), kpis, sources)
                .flatMap(text -> text)
                .toList();
    }

    private static Stream<DutyContent> duties(Template any) {
        return any.positions().values().stream().flatMap(content -> content.duties().stream());
    }

    private static Stream<KpiContent> kpis(PositionContent content) {
        return content.duties().stream().flatMap(duty -> duty.kpis().stream());
    }

    private static int seats(Template any, String unit) {
        return of(any, unit).mapToInt(PositionContent::headcount).sum();
    }

    /** Of a year, on-cost included. */
    private static BigDecimal cost(Template any, Template.UnitBudget budget) {
        BigDecimal monthly = of(any, budget.unit())
                .map(content -> content.monthlyCost().multiply(BigDecimal.valueOf(content.headcount())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return monthly.multiply(BigDecimal.valueOf(12))
                .multiply(budget.onCostRate().add(BigDecimal.ONE));
    }

    private static Stream<PositionContent> of(Template any, String unit) {
        return any.positions().values().stream()
                .filter(content -> content.unit().equals(unit));
    }

    private static PositionContent reportingTo(String code) {
        return new PositionContent(null, null, null, null, null, null, null, null, null, code, null);
    }
}
