package org.remit.organization.template;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.remit.organization.Foundation;

/** Functions that were set up before templates had measures get them when the server starts. */
@Startup
@Singleton
@DependsOn("MigrationStarter")
public class FunctionMeasures {

    @Inject
    Foundation foundation;

    @PostConstruct
    void complete() {
        foundation.measure(TemplateReader.functions());
    }
}
