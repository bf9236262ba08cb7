/** The KPI library, for programs. */
package org.remit.api.performance;
