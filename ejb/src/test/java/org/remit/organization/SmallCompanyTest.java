package org.remit.organization;

import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.remit.shared.TestDatabase;

/** A test that asks real tables, with the small company in them. */
abstract class SmallCompanyTest {

    TestDatabase database;

    @BeforeEach
    void foundCompany() {
        database = openDatabase();
        database.inTransaction(SmallCompany::found);
    }

    TestDatabase openDatabase() {
        return new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    <T> T ask(Function<Wiring, T> question) {
        return database.inTransaction(em -> question.apply(new Wiring(em)));
    }

    void sql(String statement) {
        database.inTransaction(em -> em.createNativeQuery(statement).executeUpdate());
    }
}
