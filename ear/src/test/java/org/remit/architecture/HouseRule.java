package org.remit.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.function.Function;

/**
 * The rules of the house, each a function of a root package: the real code is measured under {@code org.remit}, what is
 * planted against a rule under {@link #plantedRoot()}. A rule without something planted against it does not pass.
 */
enum HouseRule {
    PACKAGES_LOOK_ONLY_DOWNWARDS(PackageRules::direction),
    PACKAGES_HAVE_NO_CYCLES(PackageRules::noCycles),
    ONLY_ONE_PACKAGE_IMPORTS_THE_ENGINE(PackageRules::engineInOnePackage),
    NOBODY_ENTERS_THE_ENGINE_ROOM(PackageRules::engineRoomIsClosed),
    FRAMEWORKS_OF_THE_EDGE_STAY_AT_THE_EDGE(PackageRules::edges),

    ONLY_REPOSITORIES_HOLD_AN_ENTITY_MANAGER(PersistenceRules::entityManager),
    REPOSITORIES_ARE_PACKAGE_PRIVATE(PersistenceRules::packagePrivateRepositories),
    ENTITIES_HAVE_NO_SETTERS(PersistenceRules::noSetters),
    NOTHING_IS_A_LOB(PersistenceRules::noLob),
    ONE_SEQUENCE_NUMBERS_EVERY_ROW(PersistenceRules::oneSequence),
    PAGES_AND_API_KNOW_NO_ENTITIES(PersistenceRules::noEntitiesAtTheEdge),
    SERVICES_TAKE_AND_RETURN_NO_ENTITIES(PersistenceRules::noEntitiesInSignatures),

    SERVICES_SAY_WHO_MAY_CALL_EACH_METHOD(BeanRules::rolesOnEveryMethod),
    FLOW_BEANS_BRING_THEIR_OWN_CALLER(BeanRules::flowBeans),
    BACKING_BEANS_USE_AT_MOST_TWO_SERVICES(BeanRules::twoServices),
    BACKING_BEANS_CATCH_NOTHING(BeanRules::noCatch),
    INJECTED_FIELDS_ARE_PACKAGE_PRIVATE(BeanRules::packagePrivateInjection),
    INJECTED_FIELDS_ARE_THEIR_BEANS_OWN(BeanRules::ownInjection),
    CLASSES_INJECT_FEW_COLLABORATORS(BeanRules::fewCollaborators),

    NO_OLD_DATES(CodeRules::noOldDates),
    TIME_COMES_FROM_THE_CLOCK(CodeRules::clock),
    NOTHING_WRITES_TO_THE_STANDARD_STREAMS(CodeRules::noStandardStreams),
    THERE_IS_ONE_LOGGER(CodeRules::oneLogger),
    THREADS_BELONG_TO_THE_SERVER(CodeRules::noOwnThreads),
    SCORES_ARE_DECIMAL(CodeRules::decimalScores);

    private final Function<String, ArchRule> rule;

    HouseRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    ArchRule under(String root) {
        return rule.apply(root);
    }

    String plantedRoot() {
        return "org.remit.architecture.planted."
                + name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
