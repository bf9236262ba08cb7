/** What the pages of the KPI library need. */
package org.remit.web.performance;
