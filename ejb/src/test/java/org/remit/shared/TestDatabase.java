package org.remit.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.flywaydb.core.Flyway;
import org.hibernate.cfg.Configuration;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A database with this version's tables and all entities, without a container: H2 in memory, or the empty database that the
 * system properties {@code remit.test.db.url}, {@code .user} and {@code .password} name. Hibernate is configured as the
 * server configures it. To make one takes most of a second, so that they are kept and emptied: see {@link KeptDatabase}.
 */
public final class TestDatabase implements AutoCloseable {

    private static final Path CLASSES = Path.of("target/classes");

    private static UnaryOperator<String> oracleListener;

    /** Kept here: a logger that nobody holds forgets its level. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private final KeptDatabase kept;

    public TestDatabase() {
        this(
                System.getProperty("remit.test.db.url") == null
                        ? KeptDatabase.take("H2", () -> keep("H2", inMemory(""), "remit", "remit", Map.of()))
                        : named(
                                System.getProperty("remit.test.db.url"),
                                System.getProperty("remit.test.db.user"),
                                System.getProperty("remit.test.db.password")));
    }

    /** In the database with this address, whose content is lost. */
    public TestDatabase(String url, String user, String password) {
        this(named(url, user, password));
    }

    private TestDatabase(KeptDatabase kept) {
        this.kept = kept;
    }

    /** Speaks to H2 as Hibernate speaks to Oracle, and tells the listener every statement. */
    public static TestDatabase speakingOracle(UnaryOperator<String> listener) {
        oracleListener = listener;
        StatementInspector inspector = sql -> oracleListener.apply(sql);
        Map<String, Object> settings = Map.of(
                "hibernate.dialect",
                "org.hibernate.dialect.OracleDialect",
                "hibernate.id.sequence.increment_size_mismatch_strategy",
                "NONE",
                "hibernate.session_factory.statement_inspector",
                inspector);
        return new TestDatabase(KeptDatabase.take(
                "Oracle", () -> keep("Oracle", inMemory(";MODE=Oracle"), "remit", "remit", settings)));
    }

    private static KeptDatabase named(String url, String user, String password) {
        return KeptDatabase.take(url, () -> keep(url, url, user, password, Map.of()));
    }

    private static String inMemory(String mode) {
        return "jdbc:h2:mem:" + UUID.randomUUID() + mode + ";DB_CLOSE_DELAY=-1";
    }

    public EntityManagerFactory factory() {
        return kept.factory();
    }

    /** Does something in a transaction of its own; rolls back what fails. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        return kept.factory().fromTransaction(work::apply);
    }

    @Override
    public void close() {
        kept.giveBack();
    }

    private static KeptDatabase keep(
            String name, String url, String user, String password, Map<String, Object> settings) {
        HIBERNATE.setLevel(Level.SEVERE);
        migrate(url, user, password);
        Configuration configuration = new Configuration().addProperties(serverProperties());
        // the server gives its connection back before the commit, which is the transaction manager's
        configuration.getProperties().remove("hibernate.connection.handling_mode");
        configuration.setProperty("hibernate.connection.url", url);
        configuration.setProperty("hibernate.connection.username", user);
        configuration.setProperty("hibernate.connection.password", password);
        // The server brings the library that Hibernate would look for; no column holds JSON of its own type.
        configuration.getProperties().put("hibernate.type.json_format_mapper", new NoJson());
        configuration.getProperties().putAll(settings);
        entities().forEach(configuration::addAnnotatedClass);
        return new KeptDatabase(name, configuration.buildSessionFactory());
    }

    private static void migrate(String url, String user, String password) {
        boolean postgresql = url.startsWith("jdbc:postgresql");
        Flyway flyway = Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .placeholders(Map.of("clob", postgresql ? "TEXT" : "CLOB", "blob", postgresql ? "BYTEA" : "BLOB"))
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
    }

    private static Properties serverProperties() {
        Properties properties = new Properties();
        try (InputStream unit = Files.newInputStream(CLASSES.resolve("META-INF/persistence.xml"))) {
            NodeList list = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(unit)
                    .getElementsByTagName("property");
            IntStream.range(0, list.getLength())
                    .mapToObj(index -> (Element) list.item(index))
                    .forEach(element ->
                            properties.setProperty(element.getAttribute("name"), element.getAttribute("value")));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }

    /** All that the server's scan of the archive finds. */
    private static List<Class<?>> entities() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/remit"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file ->
                            file.endsWith(".class") && !file.contains("camunda") && !file.contains("package-info"))
                    .map(file -> file.replace('/', '.').replace(".class", ""))
                    .<Class<?>>map(TestDatabase::load)
                    .filter(type -> type.isAnnotationPresent(Entity.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TestDatabase.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class NoJson implements FormatMapper {

        @Override
        public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
            throw new UnsupportedOperationException();
        }
    }
}
