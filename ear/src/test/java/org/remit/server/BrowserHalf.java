package org.remit.server;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The browser tests but the one that looks at every page, which alone takes almost as long as all others. */
@Suite
@SelectPackages("org.remit")
@IncludeClassNamePatterns(BrowserHalf.CLASSES)
class BrowserHalf {

    static final String CLASSES = "org\\.remit\\.ui\\.(?!Pages).*IT";
}
