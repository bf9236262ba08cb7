/** What the pages tell of scoring. */
package org.remit.web.performance.score;
