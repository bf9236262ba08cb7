package org.remit.server;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Every test in the container that is not in {@link BrowserHalf}, beside which it runs on a server of its own. */
@Suite
@SelectPackages("org.remit")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(BrowserHalf.CLASSES)
class OtherHalf {}
