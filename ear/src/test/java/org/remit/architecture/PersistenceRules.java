package org.remit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.Set;
import java.util.stream.Stream;

/** How rows become objects, and who may touch them. */
final class PersistenceRules {

    private static final String SEQUENCE = "shared_id_seq";

    /** Below any feature: the audit log is its own repository, the migration checks the mapping. */
    private static final Set<String> BELOW_THE_FEATURES =
            Set.of("org.remit.shared.AuditService", "org.remit.shared.MigrationStarter");

    /** Answers what all features ask about people; the one repository that is public. */
    private static final String PUBLIC_REPOSITORY = "org.remit.people.People";

    private static final DescribedPredicate<JavaClass> HOLDS_ENTITY_MANAGER = describe(
            "hold an entity manager",
            type -> !BELOW_THE_FEATURES.contains(type.getName())
                    && type.getDirectDependenciesFromSelf().stream()
                            .map(dependency -> dependency.getTargetClass())
                            .anyMatch(target -> target.isEquivalentTo(EntityManager.class)
                                    || target.isEquivalentTo(EntityManagerFactory.class)));

    private static final DescribedPredicate<JavaClass> PERSISTENT = annotatedWith(Entity.class)
            .or(annotatedWith(Embeddable.class))
            .or(annotatedWith(MappedSuperclass.class))
            .forSubtype();

    private PersistenceRules() {}

    /** Repositories are plain beans of a feature, called after what they hold. */
    static ArchRule entityManager(String root) {
        return classes()
                .that(HOLDS_ENTITY_MANAGER)
                .should()
                .resideOutsideOfPackages(root + ".web..", root + ".api..", root + ".workflow..")
                .andShould()
                .notBeAnnotatedWith(Stateless.class)
                .andShould()
                .haveNameMatching(".*(s|People)");
    }

    static ArchRule packagePrivateRepositories(String root) {
        return classes()
                .that(HOLDS_ENTITY_MANAGER)
                .and(not(describe("are People", type -> type.getName().equals(PUBLIC_REPOSITORY))))
                .should()
                .bePackagePrivate();
    }

    static ArchRule noSetters(String root) {
        DescribedPredicate<JavaMethod> setter =
                describe("setters", method -> method.getName().matches("set[A-Z].*"));
        return CompositeArchRule.of(
                        methods().that().areDeclaredInClassesThat(PERSISTENT).should(ArchConditions.not(be(setter))))
                .and(noFields()
                        .that()
                        .areDeclaredInClassesThat(PERSISTENT)
                        .and(describe(
                                "can change", field -> !field.getModifiers().contains(JavaModifier.FINAL)))
                        .should()
                        .bePublic());
    }

    static ArchRule noLob(String root) {
        return noFields().should().beAnnotatedWith(Lob.class);
    }

    static ArchRule oneSequence(String root) {
        DescribedPredicate<JavaField> numbered = describe(
                "numbered by " + SEQUENCE,
                field -> field.tryGetAnnotationOfType(SequenceGenerator.class)
                        .filter(generator ->
                                generator.sequenceName().equals(SEQUENCE) && generator.allocationSize() == 50)
                        .isPresent());
        return fields().that().areAnnotatedWith(GeneratedValue.class).should(be(numbered));
    }

    static ArchRule noEntitiesAtTheEdge(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".web..", root + ".api..")
                .should()
                .dependOnClassesThat(annotatedWith(Entity.class));
    }

    static ArchRule noEntitiesInSignatures(String root) {
        DescribedPredicate<JavaMethod> passesEntities = describe("passing entities", PersistenceRules::passesEntities);
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .arePublic()
                .should(ArchConditions.not(be(passesEntities)));
    }

    private static boolean passesEntities(JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Set::stream)
                .anyMatch(type -> type.isAnnotatedWith(Entity.class));
    }
}
