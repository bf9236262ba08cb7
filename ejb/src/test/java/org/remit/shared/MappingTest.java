package org.remit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MappingTest {

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = new TestDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void theEntitiesFitTheTables() {
        SessionFactory factory = database.factory().unwrap(SessionFactory.class);
        assertThatCode(factory.getSchemaManager()::validateMappedObjects).doesNotThrowAnyException();
    }

    @Test
    void everyConstantFitsItsColumn() {
        Map<String, Integer> sizes = columnSizes();
        List<String> tooLong = enumColumns()
                .filter(column -> column.longest() > sizes.getOrDefault(column.name(), 0))
                .map(column -> column + " into " + sizes.get(column.name()))
                .toList();
        assertThat(enumColumns()).hasSizeGreaterThan(5);
        assertThat(tooLong).isEmpty();
    }

    private record EnumColumn(String name, int longest) {}

    private static Stream<EnumColumn> enumColumns() {
        List<AttributeMapping> attributes = new ArrayList<>();
        database.factory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(entity -> entity.forEachAttributeMapping(attribute -> {
                    attributes.add(attribute);
                }));
        return attributes.stream()
                .filter(attribute -> attribute.getJavaType().getJavaTypeClass().isEnum())
                .map(MappingTest::enumColumn);
    }

    private static EnumColumn enumColumn(AttributeMapping attribute) {
        SelectableMapping column = attribute.getSelectable(0);
        int longest = Arrays.stream(attribute.getJavaType().getJavaTypeClass().getEnumConstants())
                .mapToInt(constant -> ((Enum<?>) constant).name().length())
                .max()
                .orElse(0);
        String name = column.getContainingTableExpression() + "." + column.getSelectionExpression();
        return new EnumColumn(name.toLowerCase(Locale.ROOT), longest);
    }

    private static Map<String, Integer> columnSizes() {
        return database.inTransaction(em -> em.unwrap(Session.class)
                .createNativeQuery(
                        "select lower(table_name), lower(column_name), character_maximum_length"
                                + " from information_schema.columns where character_maximum_length is not null",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row[0] + "." + row[1],
                        row -> (int) Math.min(Integer.MAX_VALUE, ((Number) row[2]).longValue()),
                        Math::max)));
    }
}
