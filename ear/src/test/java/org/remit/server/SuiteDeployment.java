package org.remit.server;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.remit.it.Visitor;

/** The EAR as it was built, deployed once for all tests, with one more module that holds the tests of {@code org.remit.it}. */
@ArquillianSuiteDeployment
public class SuiteDeployment {

    @Deployment
    public static EnterpriseArchive remit() throws Exception {
        EnterpriseArchive remit = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, new File(System.getProperty("it.target"), "remit.ear"));
        String modules = new String(
                remit.get("META-INF/application.xml").getAsset().openStream().readAllBytes(), "UTF-8");
        remit.setApplicationXML(new StringAsset(modules.replace(
                "<library-directory>",
                "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>"
                        + "<library-directory>")));
        return remit.addAsModule(Testable.archiveToTest(tests()));
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(true, "org.remit.it")
                .addClass(Visitor.class)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()))
                .addAsWebInfResource(new StringAsset("<beans bean-discovery-mode=\"annotated\"/>"), "beans.xml");
    }
}
