/** The pages of what is measured of KPIs. */
package org.remit.web.performance.measurement;
