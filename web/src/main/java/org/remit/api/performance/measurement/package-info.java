/** What is measured of KPIs, for programs. */
package org.remit.api.performance.measurement;
